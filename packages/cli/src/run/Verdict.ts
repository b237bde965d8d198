/**
 * What became of one rule case: passed, or what was expected beside what was found.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Refusal } from "@lianxin/core/case"
import type { Rule } from "@lianxin/core/rule"
import type { RuleCase, Step } from "../casefile/CaseFile.ts"

/** One expectation that was not met. @since 0.1.0 */
export interface Miss {
  /** Which expectation, as it is written: `due.conclude`. */
  readonly what: string
  readonly expected: unknown
  readonly found: unknown
  /** The rule the found value rests on, where it rests on one. */
  readonly rule: string | null
}

/** @since 0.1.0 */
export const miss = (what: string, expected: unknown, found: unknown, rule: string | null = null): Miss => ({
  what,
  expected,
  found,
  rule
})

/** One case, and every expectation it did not meet. @since 0.1.0 */
export interface Verdict {
  readonly case: RuleCase
  readonly misses: ReadonlyArray<Miss>
  /** What was played, command under test included; empty for a day counted alone. */
  readonly history: ReadonlyArray<Step>
  /** The refusal met, expected or not. */
  readonly refusal: Refusal.Refusal | null
  /** Every rule named by a miss, with its clause. */
  readonly rules: ReadonlyArray<Rule.InForce<unknown>>
}

/** Whether every expectation was met. @since 0.1.0 */
export const passes = ({ misses }: Verdict): boolean => misses.length === 0

/**
 * Whether a found value is what was expected: records by the keys expected, lists whole, codes written as numbers by
 * their text.
 *
 * @since 0.1.0
 */
export const same = (expected: unknown, found: unknown): boolean => {
  if (typeof expected === "number" && typeof found === "string") return `${expected}` === found
  if (typeof expected !== "object" || expected === null) return expected === found
  if (typeof found !== "object" || found === null || Array.isArray(expected) !== Array.isArray(found))
    return false
  if (Array.isArray(expected) && Array.isArray(found) && expected.length !== found.length) return false
  const values = new Map<string, unknown>(Object.entries(found))
  return Object.entries(expected).every(([key, value]) => values.has(key) && same(value, values.get(key)))
}
