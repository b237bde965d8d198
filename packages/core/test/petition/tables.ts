/**
 * Tables of cases: a sentence of the handbook, the history of a petition, what is asked of it, and what comes of that.
 */
import { assert, it } from "@effect/vitest"
import { answer, type Asked, row, story } from "./moments.ts"

type Case<Found> = readonly [
  said: string,
  history: Asked["history"],
  asked: Asked["command"],
  found: Found,
  basis?: Asked["basis"]
]

const named = <Found>(cases: ReadonlyArray<Case<Found>>) =>
  cases.map(([said, history, asked, found, basis]) => ({ said, history, asked, found, basis }))

/** What the office is told: the refusal, the clause it rests on and the facts, or that it may. */
export const answers = (cases: ReadonlyArray<Case<string>>): void => {
  it.each(named(cases))("$said", ({ asked, basis, found, history }) => {
    assert.strictEqual(answer(history, asked, basis), found)
  })
}

/** What is left behind: what is written, what is owed, what changes, who is told. */
export const stories = (cases: ReadonlyArray<Case<ReadonlyArray<string>>>): void => {
  it.each(named(cases))("$said", ({ asked, basis, found, history }) => {
    assert.deepStrictEqual(story(history, asked, basis), found)
  })
}

/** The row of a worklist after a history. */
export const rows = (
  cases: ReadonlyArray<readonly [said: string, history: Asked["history"], found: string]>
): void => {
  it.each(cases)("%s", (_, history, found) => {
    assert.strictEqual(row(history), found)
  })
}
