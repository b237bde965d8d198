/**
 * Lengths of time counted another way than the rule says, for the places where the law has two readings.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule, RuleBook } from "@lianxin/core/rule"
import { Term } from "@lianxin/core/time"
import * as Schema from "effect/Schema"

const isTerm = Schema.is(Term.Term)

/** The same length counted another way; months and days do not turn into each other. @since 0.1.0 */
export const inMode = (term: Term.Term, mode: Term.Mode | null): Term.Term | null => {
  if (mode === null || mode === term.mode) return term
  if ("months" in term) return mode === "M" || mode === "T" ? { mode, months: term.months } : null
  const days = "days" in term ? term.days : term.workingDays
  if (mode === "W") return { mode, workingDays: days }
  return mode === "C0" || mode === "C1" ? { mode, days } : null
}

/** Another way of counting, for each rule that is to be counted so. @since 0.1.0 */
export type Modes = Readonly<Record<string, Term.Mode>>

/** The same book, with these rules counted another way in every era in which they are lengths of time. @since 0.1.0 */
export const inModes = (book: RuleBook.RuleBook, modes: Modes): RuleBook.RuleBook => ({
  ...book,
  eras: book.eras.map((era) => {
    const rules = Object.entries<Rule.InForce<unknown>>(era.rules)
    return { ...era, rules: Object.fromEntries(rules.map(([name, rule]) => [name, counted(rule, modes)])) }
  })
})

/** Whether every length a rule has in some layers can be counted so. @since 0.1.0 */
export const mayCount = (
  { layers }: { readonly layers: ReadonlyArray<RuleBook.Layer> },
  rule: string,
  mode: Term.Mode
): boolean =>
  layers
    .flatMap(({ rules }) => rules.filter(({ id }) => id === rule).flatMap(({ versions }) => versions))
    .every(({ value }) => !isTerm(value) || inMode(value, mode) !== null)

const counted = (rule: Rule.InForce<unknown>, modes: Modes): Rule.InForce<unknown> => {
  const mode = modes[rule.stamp.rule]
  const term = mode !== undefined && isTerm(rule.value) ? inMode(rule.value, mode) : null
  return term === null ? rule : { ...rule, value: term }
}
