/**
 * The feed while many write: nothing is skipped, nothing comes twice, however long somebody takes to commit.
 */
import type { CaseStore } from "@lianxin/ports"
import { connect, freshDatabase, onEveryServer, type Server } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { asked, ready } from "../src/internal/take.ts"
import { commit, storeOn } from "./stores.ts"

type Store = CaseStore["Service"]
const WRITERS = 12
const ROUNDS = 10

/** Writes to a case of its own and holds each transaction open for a while; every third is rolled back. */
const holding = Effect.fnUntraced(function* (url: string, writer: number) {
  const sql = yield* connect(url)
  const caseId = `held-${writer}`
  let revision = 0
  for (let round = 0; round < ROUNDS; round++) {
    yield* sql`BEGIN`
    yield* sql.unsafe(...asked("421202", [ready(commit(caseId, { expected: revision }))]))
    yield* Effect.sleep(((writer * 7 + round * 5) % 11) + 1)
    const isKept = (writer + round) % 3 !== 0
    yield* isKept ? sql`COMMIT` : sql`ROLLBACK`
    if (isKept) revision += 2
  }
  return revision
})

const committing = Effect.fnUntraced(function* (store: Store, writer: number) {
  for (let round = 0; round < ROUNDS; round++) {
    yield* store.commit(commit(`plain-${writer}`, { expected: round * 2 }))
    yield* Effect.sleep(round)
  }
  return ROUNDS * 2
})

/** Polls until it is told that all have written, and once more to the end. */
const polling = Effect.fnUntraced(function* (store: Store, isOver: () => boolean) {
  const seen: Array<string> = []
  let after: string | null = null
  for (;;) {
    const last = isOver()
    const items: ReadonlyArray<{ caseId: string; cursor: string; position: number }> = yield* store.feed(
      after,
      5
    )
    seen.push(...items.map(({ caseId, position }) => `${caseId} ${position}`))
    after = items.at(-1)?.cursor ?? after
    if (items.length === 0 && last) return seen
    if (items.length === 0) yield* Effect.sleep(1)
  }
})

/** Lets a crowd write while somebody reads. */
const crowd = Effect.fnUntraced(function* (url: string, store: Store) {
  let isOver = false
  const reader = yield* Effect.forkChild(
    polling(store, () => isOver),
    { startImmediately: true }
  )
  const each = Array.from({ length: WRITERS }, (_, i) =>
    i % 3 === 0 ? committing(store, i) : holding(url, i)
  )
  const written = yield* Effect.all(each, { concurrency: "unbounded" })
  isOver = true
  const seen = yield* Fiber.join(reader)
  const settled = (yield* store.feed(null, 100_000)).map(({ caseId, position }) => `${caseId} ${position}`)
  return { seen, settled, written: written.reduce((sum, entries) => sum + entries, 0) }
})

onEveryServer("the feed", (server) => {
  it.live("a reader misses nothing of writers that hold their transactions open in a mixed order", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const { seen, settled, written } = yield* crowd(url, yield* storeOn(url))
      assert.lengthOf(settled, written)
      assert.deepStrictEqual(seen, settled)
      assert.lengthOf(new Set(seen), written)
    })
  )

  it.live("the same reader catches a store that hands out numbers before anybody can see them", () =>
    Effect.gen(function* () {
      // A reader that is kept from the processors sees little of the disorder, and then another crowd is let in.
      let missed = 0
      for (let crowds = 0; missed === 0 && crowds < 5; crowds++) missed = yield* missedOf(server)
      assert.isAbove(missed, 0)
    })
  )
})

/** How many entries a reader misses when each commit takes its numbers from a sequence. */
const missedOf = Effect.fnUntraced(function* (server: Server) {
  const url = yield* freshDatabase(server)
  const store = yield* storeOn(url)
  const sql = yield* connect(url)
  yield* sql`CREATE SEQUENCE lianxin.early INCREMENT 2`
  const [honest] = yield* sql<{
    readonly text: string
  }>`SELECT pg_get_functiondef('lianxin.commit'::regproc) AS text`
  const early = (honest?.text ?? "")
    .replace(
      /UPDATE lianxin\.counties [^;]+;/,
      "SELECT 0, 0 INTO _entries, _notices FROM lianxin.counties c WHERE c.county = _county;"
    )
    .replace("_entries + _page_n[n.i]", "nextval('lianxin.early')")
  assert.notInclude(early, "UPDATE lianxin.counties")
  assert.notInclude(early, "_entries + ")
  yield* sql.unsafe(early)
  const { seen, settled } = yield* crowd(url, store)
  return settled.length - seen.length
})
