/**
 * Who must act 谁负责: where the matter lies 属地管理, and who is in charge of its subject 谁主管谁负责
 * (信访工作条例 2022 art. 5(3), 22(2), 24).
 *
 * The answer is an office with its reasons, or the reason why nobody can be named and who settles it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Directory from "../directory/Directory.ts"
import type { CalendarDate } from "../time/CalendarDate.ts"

/** What is asked: who is in charge of this subject, here, on this day? @since 0.1.0 */
export interface Question {
  readonly subject: string
  /** Administrative division code of the place the matter lies in. */
  readonly place: string
  readonly on: CalendarDate
}

/** Why an office was named or passed over, in the order it was considered. @since 0.1.0 */
export type Reason =
  | {
      readonly because: "inChargeHere"
      readonly place: string
      readonly subject: string
      readonly office: string
    }
  | { readonly because: "nobodyInChargeHere"; readonly place: string; readonly subject: string }
  | { readonly because: "notYetOrNoLonger"; readonly office: string; readonly on: CalendarDate }

/** The office that must act, and why it. @since 0.1.0 */
export interface Responsible {
  readonly office: string
  readonly reasons: ReadonlyArray<Reason>
}

/** Why no single office can be named. @since 0.1.0 */
export type Unsettled =
  | { readonly code: "PLACE_UNKNOWN"; readonly place: string }
  | {
      readonly code: "NOBODY_IN_CHARGE"
      readonly subject: string
      readonly place: string
      readonly reasons: ReadonlyArray<Reason>
    }
  | {
      readonly code: "SEVERAL_IN_CHARGE"
      readonly offices: ReadonlyArray<string>
      /** Who decides when they cannot agree: the nearest common superior, or `jointConference` 联席会议. */
      readonly settledBy: string
      readonly reasons: ReadonlyArray<Reason>
    }

const NOBODY: ReadonlyArray<Directory.Office> = []

/** The office responsible for a subject at a place: the innermost place that has one. @since 0.1.0 */
export const responsible = (
  directory: Directory.Directory,
  { on, place, subject }: Question
): Result.Result<Responsible, Unsettled> => {
  const up = Directory.placesUp(directory, place)
  if (up.length === 0) return Result.fail({ code: "PLACE_UNKNOWN", place })
  const reasons: Array<Reason> = []
  for (const { code } of up) {
    const named = directory.inCharge.get(code)?.get(subject) ?? NOBODY
    const stands = (office: Directory.Office): boolean => Directory.existsOn(office, on)
    const standing = named.every(stands) ? named : named.filter(stands)
    for (const office of named) {
      if (!standing.includes(office)) reasons.push({ because: "notYetOrNoLonger", office: office.id, on })
    }
    for (const { id } of standing) reasons.push({ because: "inChargeHere", place: code, subject, office: id })
    const [first, second] = standing
    if (first !== undefined && second === undefined) return Result.succeed({ office: first.id, reasons })
    if (first !== undefined)
      return Result.fail(
        several(
          directory,
          standing.map((office) => office.id),
          on,
          reasons
        )
      )
    reasons.push({ because: "nobodyInChargeHere", place: code, subject })
  }
  return Result.fail({ code: "NOBODY_IN_CHARGE", subject, place, reasons })
}

const several = (
  directory: Directory.Directory,
  offices: ReadonlyArray<string>,
  on: CalendarDate,
  reasons: ReadonlyArray<Reason>
): Unsettled => ({
  code: "SEVERAL_IN_CHARGE",
  offices,
  settledBy: commonSuperior(directory, offices, on) ?? "jointConference",
  reasons
})

/**
 * The nearest office above all of these, or null where they have none in common. With a day, one that stands on it.
 *
 * @since 0.1.0
 */
export const commonSuperior = (
  directory: Directory.Directory,
  offices: ReadonlyArray<string>,
  on: CalendarDate | null = null
): string | null => {
  const [first, ...rest] = offices.map((office) =>
    Directory.superiors(directory, office)
      .filter((above) => on === null || Directory.existsOn(above, on))
      .map((above) => above.id)
  )
  return first?.find((above) => rest.every((others) => others.includes(above))) ?? null
}
