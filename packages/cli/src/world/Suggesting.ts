/**
 * What a clerk is shown when a petition comes in, as a rule case tells it: the route the table of the law proposes, then
 * the earlier petitions that may be the same. A person decides.
 *
 * Texts lie in a vault; a rule case gives them by their documents, and they are compared as `lianxin similar` compares them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Petition } from "@lianxin/core"
import type { CaseType } from "@lianxin/core/case"
import { type Earlier, isMet, laidFrom, similarity } from "@lianxin/duplicates"
import * as Schema from "effect/Schema"

/** The words in which an expectation says what is shown. @since 0.1.0 */
export interface SuggestedWords {
  readonly routes: ReadonlyArray<string>
  readonly standings: ReadonlyArray<string>
  readonly facts: ReadonlyArray<string>
}

/** A case with its id, as far as its life has come. @since 0.1.0 */
export interface Told {
  readonly caseId: string
  // oxlint-disable-next-line typescript/no-explicit-any -- existential, as in AnyCaseType
  readonly state: any
  readonly history: ReadonlyArray<CaseType.Act>
}

/** One thing that is shown, by the keys of an expectation, and the rule it rests on. @since 0.1.0 */
export interface Shown {
  readonly under: string
  readonly [key: string]: unknown
}

/** The words of suggestions, and how they are made. @since 0.1.0 */
export interface Suggesting {
  readonly words: SuggestedWords
  readonly of: (
    // oxlint-disable-next-line typescript/no-explicit-any -- existential, as in AnyCaseType
    rules: any,
    incoming: Told,
    earlier: ReadonlyArray<Told>,
    texts: ReadonlyMap<string, string>
  ) => ReadonlyArray<Shown>
}

type Texts = ReadonlyMap<string, string>

const isClassified = Schema.is(Petition.Event.Classified)

/** What was known when it was last classified; before that the subject alone speaks. */
const routeOf = (rules: Petition.Needs.Rules, { history, state }: Told): ReadonlyArray<Shown> => {
  const found = Petition.proposeRoute(rules, state, history.findLast(isClassified)?.facts)
  return found === null ? [] : [{ route: found.route, clause: found.clause, under: found.under.rule }]
}

const compared = (own: Earlier, { facts, text }: Earlier, texts: Texts): Petition.Candidate => {
  const [a, b] = [own.text, text].map((document) => texts.get(document ?? ""))
  return { ...facts, similarity: a === undefined || b === undefined ? null : similarity(a, b) }
}

const laid = ({ caseId, history, state }: Told): Earlier | null => laidFrom(caseId, state, history)

const casesOf = (
  rules: Petition.Needs.Rules,
  incoming: Told,
  earlier: ReadonlyArray<Told>,
  texts: Texts
): ReadonlyArray<Shown> => {
  const own = laid(incoming)
  if (own === null) return []
  const beside = earlier
    .map(laid)
    .filter((one) => one !== null)
    .filter(({ facts }) => isMet(own.facts, facts))
  return Petition.suggest(
    rules,
    own.facts,
    beside.map((one) => compared(own, one, texts))
  ).map(shown)
}

const shown = ({ caseId, reasons, repeatNo, standing, under }: Petition.Suggestion): Shown => {
  const that = (agrees: boolean | null) =>
    reasons.filter((reason) => reason.agrees === agrees).map(({ fact }) => fact)
  const found = (fact: string) => reasons.find((reason) => reason.fact === fact)?.found ?? null
  return {
    case: caseId,
    standing,
    repeatNo,
    agrees: that(true),
    differs: that(false),
    unsaid: that(null),
    days: found("days"),
    text: found("text"),
    under: under.rule
  }
}

/** What is shown when a petition comes in. @since 0.1.0 */
export const petitionSuggesting: Suggesting = {
  words: {
    routes: [...new Set([...Petition.Words.ROUTES, ...Petition.Words.DOORS])],
    standings: Petition.Words.Standing.literals,
    facts: Petition.LAID
  },
  of: (rules: Petition.Needs.Rules, incoming, earlier, texts) => [
    ...routeOf(rules, incoming),
    ...casesOf(rules, incoming, earlier, texts)
  ]
}
