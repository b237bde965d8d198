/**
 * The rules of a book by their stamp and by the name the code uses, so that a trace finds them without reading the book.
 *
 * Made once for each book; a book never changes.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { InForce, Needs } from "../rule/Rule.ts"
import type { RuleBook } from "../rule/RuleBook.ts"
import { Ladder } from "../supervision/Ladder.ts"
import type { CalendarDate } from "../time/CalendarDate.ts"
import { stampKey } from "./plain.ts"

/** A version of a rule, and the first day of the last era it is in force in. */
export interface Versioned {
  readonly from: CalendarDate
  readonly rule: InForce<unknown>
}

export interface Versions {
  readonly byStamp: ReadonlyMap<string, InForce<unknown>>
  /** Each version once, the oldest first. */
  readonly byName: ReadonlyMap<string, ReadonlyArray<Versioned>>
  readonly ladders: ReadonlyMap<string, Ladder>
}

const isLadder = Schema.is(Ladder)

const indexed = ({ eras }: RuleBook<Needs>): Versions => {
  const byStamp = new Map<string, InForce<unknown>>()
  const byName = new Map<string, Map<string, Versioned>>()
  const ladders = new Map<string, Ladder>()
  for (const { from, rules } of eras) {
    for (const [name, rule] of Object.entries<InForce<unknown>>(rules)) {
      const key = stampKey(rule.stamp)
      if (!byStamp.has(key)) byStamp.set(key, rule)
      if (isLadder(rule.value)) ladders.set(key, rule.value)
      const own = byName.get(name) ?? new Map<string, Versioned>()
      byName.set(name, own.set(key, { from, rule }))
    }
  }
  return {
    byStamp,
    byName: new Map([...byName].map(([name, own]) => [name, [...own.values()]])),
    ladders
  }
}

const known = new WeakMap<RuleBook<Needs>, Versions>()

export const versionsOf = (book: RuleBook<Needs>): Versions => {
  const versions = known.get(book) ?? indexed(book)
  known.set(book, versions)
  return versions
}
