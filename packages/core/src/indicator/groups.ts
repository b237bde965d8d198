/**
 * How a table of petitions is divided 分组: every case is in exactly one group, so that groups add up to the whole.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Directory } from "../directory/Directory.ts"
import type { State } from "../petition/state.ts"
import type { CalendarDate } from "../time/CalendarDate.ts"
import type { Indicator } from "./Indicator.ts"

/** What a table can be divided by. @since 0.1.0 */
export const DIVISIONS = ["office", "place", "channel", "kind"] as const
/** One of {@link DIVISIONS}. @since 0.1.0 */
export type By = (typeof DIVISIONS)[number]

/** The group of a case nothing is known of. @since 0.1.0 */
export const UNKNOWN = "-"

/** The group of a case. Places are told one level at a time: as the part of `within` they lie in. @since 0.1.0 */
export const groupOf =
  (by: By, { places }: Pick<Directory, "places">, within: string | null) =>
  (state: State, { about }: Pick<Indicator<State>, "about">): string => {
    const { body, holder, kind, registration } = state
    switch (by) {
      case "office":
        return (about === "petitionOffice" ? holder : (body ?? holder)) ?? UNKNOWN
      case "place":
        return registration === null ? UNKNOWN : partOf(places, registration.place, within)
      case "channel":
        return registration?.channel ?? UNKNOWN
      case "kind":
        return kind ?? UNKNOWN
    }
  }

/** Whether a place is another or lies in it, over as many levels as there are. @since 0.1.0 */
export const liesIn = (places: Directory["places"], code: string, within: string): boolean => {
  for (let at: string | undefined = code; at !== undefined; at = places.get(at)?.within) {
    if (at === within) return true
  }
  return false
}

/** The place directly in `within` that holds a place; the place itself where it is `within` or not in it. */
const partOf = (places: Directory["places"], code: string, within: string | null): string => {
  let part = code
  for (let at: string | undefined = code; at !== undefined; at = places.get(at)?.within) {
    if (at === within) return part
    part = at
  }
  return within === null ? part : code
}

/** The day that picks the law a petition is under. @since 0.1.0 */
export const registeredOn = ({ registration }: State): CalendarDate | null => registration?.on ?? null
