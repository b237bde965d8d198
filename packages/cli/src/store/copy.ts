/**
 * Moving everything from one side to another: entries in the order of all entries, then letters, then cases as they
 * stand.
 *
 * A copy that was stopped keeps no notes. What the target has must be the beginning of what the source has; the copy
 * goes on behind it. A target that has anything else is left as it is.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { FeedItem, Letter, Paged } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { badInput, type Halt } from "../command/Halt.ts"
import type { Tells } from "../command/progress.ts"
import { canonical } from "./canonical.ts"
import { eachPage, entryFacts, FATES, letterFacts, oneByOne, type Side, type Target } from "./Side.ts"

/** What a copy did. @since 0.1.0 */
export interface Copied {
  /** Entries the target had already. */
  readonly found: number
  /** Entries written now. */
  readonly entries: number
}

/** Copies what is missing. @since 0.1.0 */
export const copy = Effect.fnUntraced(function* (from: Side, to: Target, tell: Tells) {
  const beginning = yield* alreadyThere(from, to)
  let entries = beginning.count
  yield* eachPage(
    from.entries,
    (items) =>
      Effect.andThen(
        to.addEntries(items),
        Effect.suspend(() => tell({ what: "entries", done: (entries += items.length) }))
      ),
    beginning.cursor
  )
  let letters = 0
  for (const fate of FATES) {
    yield* addMissing(from, to, fate, (more) => tell({ what: "letters", done: (letters += more) }))
  }
  let cases = 0
  yield* eachPage(from.cases, (standing) =>
    Effect.andThen(
      to.stand(standing),
      Effect.suspend(() => tell({ what: "cases", done: (cases += standing.length) }))
    )
  )
  yield* to.finish
  return { found: beginning.count, entries: entries - beginning.count } satisfies Copied
})

/** How much of the source the target has, and where the rest begins. */
const alreadyThere = Effect.fnUntraced(function* (from: Side, to: Target) {
  const [theirs, ours] = [oneByOne(to.entries), oneByOne(from.entries)]
  let [count, cursor]: [number, string | null] = [0, null]
  for (;;) {
    const there = yield* theirs
    if (there === null) return { count, cursor }
    const here: FeedItem | null = yield* ours
    if (here === null || canonical(entryFacts(here)) !== canonical(entryFacts(there)))
      return yield* otherCases(from, to, here, there, count + 1)
    ;[count, cursor] = [count + 1, here.cursor]
  }
})

const placeOf = (item: FeedItem | null): string =>
  item === null ? "nothing" : `entry ${item.position} of case ${item.caseId} (${item.entry.tag})`

const otherCases = (from: Side, to: Target, here: FeedItem | null, there: FeedItem, place: number): Halt =>
  badInput(
    `${to.name} holds other cases; nothing was written`,
    `  at place ${place} it has ${placeOf(there)}, and ${from.name} has ${placeOf(here)}`
  )

/** Whole pages the target has already are passed over; from the first difference on everything is written again, which changes nothing that is right. */
const addMissing = Effect.fnUntraced(function* (
  from: Side,
  to: Target,
  fate: Letter["fate"],
  tell: (more: number) => Effect.Effect<void>
) {
  const theirs = oneByOne(to.letters(fate))
  let after: string | null = null
  let same = true
  do {
    const page: Paged<Letter> = yield* from.letters(fate)(after)
    for (const letter of same ? page.items : []) {
      const there = yield* theirs
      same &&= there !== null && canonical(letterFacts(there)) === canonical(letterFacts(letter))
    }
    if (!same) yield* to.addLetters(page.items)
    if (page.items.length > 0) yield* tell(page.items.length)
    after = page.next
  } while (after !== null)
})
