/**
 * Lays a played case beside the earlier ones of its rule case, and holds what a clerk is shown against what was expected.
 *
 * What is shown stands beside every decision: a person decides.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { RuleBook } from "@lianxin/core/rule"
import type { CalendarDate } from "@lianxin/core/time"
import type { PlayCase, SuggestExpected } from "../casefile/CaseFile.ts"
import type { Shown, Told } from "../world/Suggesting.ts"
import { miss, type Miss, same } from "./Verdict.ts"
import { type Life, passTime, play } from "./walk.ts"

/** The case under test has no id of its own in a file. */
const ITSELF = "this-case"

/** Time passes in the earlier cases as it did in this one. @since 0.1.0 */
export const suggestMisses = (
  one: PlayCase,
  life: Life,
  today: CalendarDate.CalendarDate | null
): ReadonlyArray<Miss> => {
  const { suggests } = one.expect
  if (suggests === undefined) return []
  const lives = one.earlier.map(({ caseId, history }) => {
    const played = play(one.before, history)
    return { caseId, life: today === null ? played : passTime(one.before, played, today) }
  })
  const refused = lives.flatMap(({ caseId, life }) =>
    life.refused === null
      ? []
      : [
          miss(
            `earlier.${caseId}`,
            "no refusal",
            `${life.refused.refusal.code} at ${life.refused.step.command.at}`
          )
        ]
  )
  if (refused.length > 0) return refused
  const found = shownOf(
    one,
    told(ITSELF, life),
    lives.map(({ caseId, life }) => told(caseId, life))
  )
  const expected = suggests.map(inOrder(one))
  return same(expected, found) ? [] : [miss("suggests", suggests, found, found[0]?.under)]
}

const told = (caseId: string, { passed, state }: Life): Told => ({
  caseId,
  state,
  history: passed.map(({ event }) => event)
})

const shownOf = (
  { setting: { basis, kind }, texts }: PlayCase,
  incoming: Told,
  earlier: ReadonlyArray<Told>
): ReadonlyArray<Shown> => {
  const { openedOn } = kind.type.summary(incoming.state)
  const rules = openedOn === null ? null : RuleBook.rulesOn(basis.book, openedOn)
  return rules === null ? [] : (kind.suggesting?.of(rules, incoming, earlier, texts) ?? [])
}

/** Facts may be written in any order. */
const inOrder =
  ({ setting: { kind } }: PlayCase) =>
  ({ agrees, differs, unsaid, ...rest }: SuggestExpected): object => {
    const order = kind.suggesting?.words.facts ?? []
    const lists = Object.entries({ agrees, differs, unsaid }).flatMap(([key, facts]) =>
      facts === undefined ? [] : [[key, order.filter((fact) => facts.includes(fact))]]
    )
    return { ...rest, ...Object.fromEntries(lists) }
  }
