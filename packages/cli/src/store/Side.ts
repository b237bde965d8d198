/**
 * One side of a move: whatever can hand out entries in their order, cases as they stand, and letters; and what can take
 * them. A store is a side, and so is a dump.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Entry, FeedItem, Kept, Letter, Paged } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type { Halt } from "../command/Halt.ts"

/** A case without its entries. @since 0.1.0 */
export type Standing = Omit<Kept, "entries" | "type" | "summary"> & {
  readonly type: string
  readonly summary: NonNullable<Kept["summary"]>
}

/** The fates of a letter, in the order in which they are moved: what still waits comes last. @since 0.1.0 */
export const FATES = ["delivered", "dead", "waiting"] as const satisfies ReadonlyArray<Letter["fate"]>

/** Turns pages: null asks for the first. @since 0.1.0 */
export type Pages<A> = (after: string | null) => Effect.Effect<Paged<A>, Halt>

/** What can be read. @since 0.1.0 */
export interface Side {
  /** As the command line named it, without a password. */
  readonly name: string
  readonly entries: Pages<FeedItem>
  readonly cases: Pages<Standing>
  readonly letters: (fate: Letter["fate"]) => Pages<Letter>
}

/** What can also be written. Each is told things in the order of the side they come from. @since 0.1.0 */
export interface Target extends Side {
  readonly addEntries: (items: ReadonlyArray<FeedItem>) => Effect.Effect<void, Halt>
  readonly addLetters: (letters: ReadonlyArray<Letter>) => Effect.Effect<void, Halt>
  readonly stand: (cases: ReadonlyArray<Standing>) => Effect.Effect<void, Halt>
  /** Everything is there. */
  readonly finish: Effect.Effect<void, Halt>
}

/** Hands out the items of all pages one by one, then null. @since 0.1.0 */
export const oneByOne = <A>(pages: Pages<A>): Effect.Effect<A | null, Halt> => {
  let [items, at, next, begun]: [ReadonlyArray<A>, number, string | null, boolean] = [[], 0, null, false]
  return Effect.gen(function* () {
    while (at >= items.length && (!begun || next !== null)) {
      const page: Paged<A> = yield* pages(next)
      ;[items, at, next, begun] = [page.items, 0, page.next, true]
    }
    return items[at++] ?? null
  })
}

/** Does something with every page. @since 0.1.0 */
export const eachPage = Effect.fnUntraced(function* <A, E, R = never>(
  pages: Pages<A>,
  work: (items: ReadonlyArray<A>) => Effect.Effect<void, E, R>,
  from: string | null = null
) {
  let after = from
  do {
    const page: Paged<A> = yield* pages(after)
    if (page.items.length > 0) yield* work(page.items)
    after = page.next
  } while (after !== null)
})

/** What of an entry must be the same on both sides. @since 0.1.0 */
export const entryFacts = ({
  caseId,
  entry,
  position
}: Pick<FeedItem, "caseId" | "position" | "entry">): Schema.Json => [caseId, position, factsOf(entry)]

const factsOf = ({ at, body, by, tag }: Entry): Schema.Json => ({ tag, at, by, body })

/** What of a case must be the same on both sides. @since 0.1.0 */
export const caseFacts = ({ caseId, revision, summary, type, wakeAt }: Standing): Schema.Json => [
  caseId,
  type,
  revision,
  { ...summary },
  wakeAt
]

/** What of a letter must be the same: not how often it was tried, which begins anew in another store. @since 0.1.0 */
export const letterFacts = ({ caseId, fate, key, params, reason, template, to }: Letter): Schema.Json => [
  key,
  caseId,
  template,
  { ...to },
  { ...params },
  fate,
  reason
]
