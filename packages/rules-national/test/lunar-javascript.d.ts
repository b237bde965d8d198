/** The part of lunar-javascript the calendar is compared with; the package has no types of its own. */
declare module "lunar-javascript" {
  interface Holiday {
    /** A weekend day that is worked, rather than a day off. */
    readonly isWork: () => boolean
    readonly getName: () => string
  }
  export const HolidayUtil: {
    readonly getHoliday: (day: string) => Holiday | null
  }
}
