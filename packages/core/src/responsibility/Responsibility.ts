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
export type Unnamed =
  | { readonly code: "PLACE_UNKNOWN"; readonly place: string }
  | { readonly code: "NOBODY_IN_CHARGE"; readonly subject: string; readonly place: string }
  | {
      readonly code: "SEVERAL_IN_CHARGE"
      readonly offices: ReadonlyArray<string>
      /** Who decides when they cannot agree: the nearest common superior, or `jointConference` 联席会议. */
      readonly settledBy: string
    }

/** The same, with everything that was considered; of a place that is not known nothing is. @since 0.1.0 */
export type Unsettled =
  | Extract<Unnamed, { readonly code: "PLACE_UNKNOWN" }>
  | (Exclude<Unnamed, { readonly code: "PLACE_UNKNOWN" }> & { readonly reasons: ReadonlyArray<Reason> })

const NOBODY: ReadonlyArray<Directory.Office> = []

const inCharge = (
  { inCharge }: Directory.Directory,
  place: string,
  subject: string
): ReadonlyArray<Directory.Office> => inCharge.get(place)?.get(subject) ?? NOBODY

/** The id of the office responsible for a subject at a place: the innermost place that has one. @since 0.1.0 */
export const named = (
  directory: Directory.Directory,
  { on, place, subject }: Question
): Result.Result<string, Unnamed> => {
  const up = Directory.placesUp(directory, place)
  if (up.length === 0) return Result.fail({ code: "PLACE_UNKNOWN", place })
  for (const { code } of up) {
    let found: Directory.Office | null = null
    for (const office of inCharge(directory, code, subject)) {
      if (!Directory.existsOn(office, on)) continue
      if (found !== null) return Result.fail(several(directory, code, subject, on))
      found = office
    }
    if (found !== null) return Result.succeed(found.id)
  }
  return Result.fail({ code: "NOBODY_IN_CHARGE", subject, place })
}

const several = (
  directory: Directory.Directory,
  place: string,
  subject: string,
  on: CalendarDate
): Unnamed => {
  const offices = inCharge(directory, place, subject)
    .filter((office) => Directory.existsOn(office, on))
    .map(({ id }) => id)
  const settledBy = commonSuperior(directory, offices, on) ?? "jointConference"
  return { code: "SEVERAL_IN_CHARGE", offices, settledBy }
}

/** The same answer with its reasons, for whoever wants to know them. @since 0.1.0 */
export const responsible = (
  directory: Directory.Directory,
  question: Question
): Result.Result<Responsible, Unsettled> => {
  const answer = named(directory, question)
  const reasons = considered(directory, question)
  if (Result.isSuccess(answer)) return Result.succeed({ office: answer.success, reasons })
  const why = answer.failure
  return Result.fail(why.code === "PLACE_UNKNOWN" ? why : { ...why, reasons })
}

/** What was considered, place by place, up to the first that has an office in charge. */
const considered = (
  directory: Directory.Directory,
  { on, place, subject }: Question
): ReadonlyArray<Reason> => {
  const reasons: Array<Reason> = []
  for (const { code } of Directory.placesUp(directory, place)) {
    const [standing, gone] = parted(inCharge(directory, code, subject), on)
    for (const { id } of gone) reasons.push({ because: "notYetOrNoLonger", office: id, on })
    for (const { id } of standing) reasons.push({ because: "inChargeHere", place: code, subject, office: id })
    if (standing.length > 0) break
    reasons.push({ because: "nobodyInChargeHere", place: code, subject })
  }
  return reasons
}

/** Those that stand on a day, and those that do not. */
const parted = (offices: ReadonlyArray<Directory.Office>, on: CalendarDate) =>
  [
    offices.filter((office) => Directory.existsOn(office, on)),
    offices.filter((office) => !Directory.existsOn(office, on))
  ] as const

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
