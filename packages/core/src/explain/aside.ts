/**
 * What was considered and set aside: rules nothing rests on, versions of another day, offices passed over.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type { Directory } from "../directory/Directory.ts"
import * as Responsibility from "../responsibility/Responsibility.ts"
import type { RuleStamp } from "../rule/Rule.ts"
import type { CalendarDate } from "../time/CalendarDate.ts"
import { sameStamp, stampKey } from "./plain.ts"
import type { Asked, Lookup, RuleRead, Trace } from "./Trace.ts"
import type { Versions } from "./Versions.ts"

/** Rules that were looked up and that no event and no refusal is stamped with. */
export const rulesAside = (
  rules: ReadonlyArray<RuleRead>,
  used: ReadonlyArray<RuleStamp>
): Trace["setAside"]["rules"] => {
  const stamped = new Set(used.map(stampKey))
  return rules.flatMap(({ stamp, value }) =>
    stamped.has(stampKey(stamp))
      ? []
      : [{ stamp, why: value === null ? ("noSuchRule" as const) : ("notDecisive" as const) }]
  )
}

/** The other versions the book has of the rules read. */
export const versionsAside = (
  rules: ReadonlyArray<RuleRead>,
  { byName }: Versions,
  era: CalendarDate | null
): Trace["setAside"]["versions"] =>
  era === null
    ? []
    : rules.flatMap(({ name, stamp }) =>
        (byName.get(name ?? "") ?? []).flatMap(({ from, rule }) =>
          sameStamp(rule.stamp, stamp)
            ? []
            : [{ stamp: rule.stamp, why: from > era ? ("notYet" as const) : ("noLonger" as const) }]
        )
      )

/**
 * Who was asked for, with the reasons. A question begins where the place looked up is not the one around the last
 * place; the walk upward is then gone again, on the directory itself.
 */
export const questions = (
  lookups: Iterable<Lookup>,
  directory: Directory,
  on: CalendarDate
): ReadonlyArray<Asked> => {
  const asked: Array<Asked> = []
  let last: Lookup | null = null
  for (const lookup of lookups) {
    if (lookup.list !== "inCharge" || lookup.subject === null) continue
    const { id: place, subject } = lookup
    const goesOn = last?.subject === subject && directory.places.get(last.id)?.within === place
    last = lookup
    if (!goesOn) asked.push(answered(directory, { place, subject, on }))
  }
  return asked
}

const answered = (directory: Directory, question: Responsibility.Question): Asked => {
  const { place, subject } = question
  const found = Responsibility.responsible(directory, question)
  if (Result.isSuccess(found)) return { subject, place, ...found.success }
  return { subject, place, office: null, reasons: "reasons" in found.failure ? found.failure.reasons : [] }
}
