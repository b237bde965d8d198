/**
 * Which earlier matters may be the same as one that comes in 疑似重复: shown with what agrees and what does not, for a person
 * to decide.
 *
 * Nothing is decided here and no number is made of it. The order is fixed: same person first, then same subject, then same
 * place, then the nearer text, then the later day, then the id.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseId, PersonId } from "../case/Actor.ts"
import * as PlaceCode from "../directory/PlaceCode.ts"
import type { RuleStamp } from "../rule/Rule.ts"
import { type CalendarDate, daysBetween } from "../time/CalendarDate.ts"
import type { Duplicates, Rules } from "./needs.ts"
import type { Standing, Status } from "./words.ts"

/** What is known of a matter when it comes in. @since 0.1.0 */
export interface Matter {
  readonly person: PersonId | null
  readonly subject: string
  readonly place: string
  readonly on: CalendarDate
}

/** An earlier matter beside which it is laid. @since 0.1.0 */
export interface Candidate extends Matter {
  readonly caseId: CaseId
  readonly status: Status
  /** Which repeat it was itself, where it was one. */
  readonly repeatNo: number | null
  /** How alike the texts are, 0 to 1, where somebody was allowed to compare them. */
  readonly similarity: number | null
}

/** What is laid side by side, in the order in which it is told. @since 0.1.0 */
export const LAID = ["person", "subject", "place", "text", "days"] as const

/** What was laid side by side, and whether it agrees; null where one side does not say. @since 0.1.0 */
export interface Reason {
  readonly fact: (typeof LAID)[number]
  readonly agrees: boolean | null
  /** Days between the two, or per cent of the texts. */
  readonly found: number | null
}

/** A matter that may be the same, why, and under which rule. @since 0.1.0 */
export interface Suggestion {
  readonly caseId: CaseId
  readonly standing: Standing
  readonly registeredOn: CalendarDate
  readonly repeatNo: number | null
  readonly reasons: ReadonlyArray<Reason>
  readonly under: RuleStamp
}

const STANDINGS: Readonly<Partial<Record<Status, Standing>>> = {
  concluded: "concluded",
  settled: "concluded",
  reviewed: "concluded",
  notAccepted: "concluded",
  ledAway: "concluded",
  ended: "withdrawn",
  withdrawn: "withdrawn",
  final: "finalRecheck"
}

/** Where an earlier matter stands, as registering asks it. @since 0.1.0 */
export const standingOf = (status: Status): Standing => STANDINGS[status] ?? "inHand"

/** The earlier matters a person should look at, the nearest first; none where the law of the day has no such rule. @since 0.1.0 */
export const suggest = (
  { duplicates }: Pick<Rules, "duplicates">,
  matter: Matter,
  candidates: Iterable<Candidate>
): ReadonlyArray<Suggestion> => {
  const rule = duplicates.value
  if (rule === null) return []
  const found: Array<Laid> = []
  for (const candidate of candidates) {
    const one = { candidate, reasons: reasonsOf(rule, matter, candidate) }
    if (isLike(rule, one)) found.push(one)
  }
  return found
    .sort(nearer)
    .slice(0, rule.show)
    .map(({ candidate: { caseId, on, repeatNo, status }, reasons }) => ({
      caseId,
      standing: standingOf(status),
      registeredOn: on,
      repeatNo,
      reasons,
      under: duplicates.stamp
    }))
}

interface Laid {
  readonly candidate: Candidate
  readonly reasons: ReadonlyArray<Reason>
}

const reasonsOf = (rule: Duplicates, matter: Matter, earlier: Candidate): ReadonlyArray<Reason> => {
  const days = daysBetween(earlier.on, matter.on)
  const percent = earlier.similarity === null ? null : Math.round(earlier.similarity * 100)
  const reason = (fact: Reason["fact"], agrees: boolean | null, found: number | null = null) => ({
    fact,
    agrees,
    found
  })
  return [
    reason("person", samePerson(matter, earlier)),
    reason("subject", matter.subject === earlier.subject),
    reason("place", PlaceCode.isAround(matter.place, earlier.place)),
    reason("text", percent === null ? null : percent >= rule.textPercent, percent),
    reason("days", days >= 0 && days <= rule.days, days)
  ]
}

const samePerson = ({ person }: Matter, earlier: Matter): boolean | null =>
  person === null || earlier.person === null ? null : person === earlier.person

/** Within the days, and alike in enough of the rest. */
const isLike = ({ agree }: Duplicates, { reasons }: Laid): boolean => {
  const agreeing = reasons.filter(({ agrees }) => agrees === true)
  return agreeing.some(({ fact }) => fact === "days") && agreeing.length - 1 >= agree
}

const nearer = (a: Laid, b: Laid): number => {
  for (const [i, { agrees }] of a.reasons.slice(0, 3).entries()) {
    const other = b.reasons[i]?.agrees ?? null
    if ((agrees === true) !== (other === true)) return agrees === true ? -1 : 1
  }
  const text = (b.candidate.similarity ?? -1) - (a.candidate.similarity ?? -1)
  if (text !== 0) return text
  if (a.candidate.on !== b.candidate.on) return a.candidate.on > b.candidate.on ? -1 : 1
  return a.candidate.caseId < b.candidate.caseId ? -1 : 1
}
