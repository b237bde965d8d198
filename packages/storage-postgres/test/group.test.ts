/**
 * Who goes with whom, when commits are sent together.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as EntryText from "../src/internal/entryText.ts"
import * as Group from "../src/internal/group.ts"
import { type Outcome, ready } from "../src/internal/take.ts"
import { commit } from "./stores.ts"

const caseOf = (caseId: string) => ready(commit(caseId))
const taken: Outcome = Result.succeed(Result.succeed(2))

/** A group whose first statements wait until they are let go; `sent` are the case ids of each statement. */
const heldOf = Effect.fnUntraced(function* (abreast: Group.Abreast) {
  const sent: Array<ReadonlyArray<string>> = []
  const go = yield* Deferred.make<void>()
  const send = (all: ReadonlyArray<{ readonly commit: { readonly caseId: string } }>) =>
    Effect.suspend(() => {
      sent.push(all.map((one) => one.commit.caseId))
      return Effect.as(
        Deferred.await(go),
        all.map(() => taken)
      )
    })
  const group = yield* Group.make(send, abreast)
  const add = (caseId: string) => Effect.forkChild(group(caseOf(caseId)), { startImmediately: true })
  const first = yield* add("first")
  while (sent.length === 0) yield* Effect.yieldNow
  return { add, first, go: Deferred.succeed(go, undefined), sent }
})

/** One statement at a time. */
const held = heldOf(1)

describe("commits sent together", () => {
  it.effect("who comes alone goes at once, and those who come meanwhile go together", () =>
    Effect.gen(function* () {
      const { add, first, go, sent } = yield* held
      const others = yield* Effect.forEach(["a", "b", "c"], add)
      yield* go
      yield* Effect.forEach([first, ...others], Fiber.join)
      assert.deepStrictEqual(sent, [["first"], ["a", "b", "c"]])
    })
  )

  it.effect("two commits of one case, or with one notice, never go together, and keep their order", () =>
    Effect.gen(function* () {
      const { add, first, go, sent } = yield* held
      const others = yield* Effect.forEach(["a", "b", "a", "c"], add)
      yield* go
      yield* Effect.forEach([first, ...others], Fiber.join)
      assert.deepStrictEqual(sent, [["first"], ["a", "b"], ["a", "c"]])
      const shared = commit("x", { notices: commit("y").notices })
      assert.deepStrictEqual(
        ready(shared).names.filter((name) => caseOf("y").names.includes(name)),
        ["notice y#0"]
      )
    })
  )

  it.effect(
    "where two may be on their way, those who come meanwhile go right behind, and the rest wait",
    () =>
      Effect.gen(function* () {
        const { add, first, go, sent } = yield* heldOf(2)
        const second = yield* Effect.forEach(["a", "b"], add)
        while (sent.length < 2) yield* Effect.yieldNow
        const third = yield* Effect.forEach(["c", "d"], add)
        for (let i = 0; i < 5; i++) yield* Effect.yieldNow
        assert.deepStrictEqual(sent, [["first"], ["a", "b"]])
        yield* go
        yield* Effect.forEach([first, ...second, ...third], Fiber.join)
        assert.deepStrictEqual(sent, [["first"], ["a", "b"], ["c", "d"]])
      })
  )

  it.live("many who come at once where nothing is on its way go in two halves, a few in one statement", () =>
    Effect.gen(function* () {
      const sizes: Array<number> = []
      const group = yield* Group.make((all) => {
        sizes.push(all.length)
        return Effect.as(
          Effect.sleep(1),
          all.map(() => taken)
        )
      }, 2)
      const come = (callers: number) =>
        Effect.forEach(
          Array.from({ length: callers }, (_, i) => caseOf(`c${i}`)),
          group,
          { concurrency: "unbounded" }
        )
      yield* come(16)
      yield* come(7)
      assert.deepStrictEqual(sizes, [8, 8, 7])
    })
  )

  it.effect("no statement grows without bound", () =>
    Effect.gen(function* () {
      const { add, first, go, sent } = yield* held
      const others = yield* Effect.forEach(
        Array.from({ length: 150 }, (_, i) => `c${i}`),
        add
      )
      yield* go
      yield* Effect.forEach([first, ...others], Fiber.join)
      assert.deepStrictEqual(
        sent.map((all) => all.length),
        [1, 64, 64, 22]
      )
    })
  )

  it.effect(
    "an interrupted caller who waits is left out; one whose commit is on its way waits for its end",
    () =>
      Effect.gen(function* () {
        const { add, first, go, sent } = yield* held
        const [left, stays] = [yield* add("left"), yield* add("stays")]
        yield* Fiber.interrupt(left)
        const leaving = yield* Effect.forkChild(Fiber.interrupt(first), { startImmediately: true })
        for (let i = 0; i < 5; i++) yield* Effect.yieldNow
        assert.isUndefined(leaving.pollUnsafe())
        yield* go
        yield* Fiber.join(leaving)
        yield* Fiber.join(stays)
        assert.deepStrictEqual(sent, [["first"], ["stays"]])
      })
  )

  it.effect("a fault of the program reaches every caller, and the next are served", () =>
    Effect.gen(function* () {
      let calls = 0
      const group = yield* Group.make(
        (all) =>
          Effect.suspend(() =>
            calls++ === 0 ? Effect.die(new Error("a fault")) : Effect.succeed(all.map(() => taken))
          ),
        1
      )
      const exits = yield* Effect.all(
        ["a", "b"].map((caseId) => Effect.exit(group(caseOf(caseId)))),
        { concurrency: "unbounded" }
      )
      assert.isTrue(exits.every(Exit.isFailure))
      assert.deepStrictEqual(yield* group(caseOf("c")), Result.succeed(2))
    })
  )

  it("an entry is written once, and is read as it was: with what its body says, and with what it does not", () => {
    const at = "2030-01-01T09:00+08:00"
    const body = { _tag: "Accepted", at, by: "clerk@office", until: "2030-02-01" }
    const whole = { tag: "Accepted", at, by: "clerk@office", body }
    const others = [
      { ...whole, tag: "Taken" },
      { ...whole, by: "clock" },
      { ...whole, body: [body] },
      { ...whole, body: null },
      { ...whole, body: "text" }
    ]
    const text = EntryText.write([whole, ...others])
    assert.deepStrictEqual(EntryText.read(text, 6), [whole, ...others])
    assert.strictEqual(EntryText.write([whole]), JSON.stringify([body]))
    assert.deepStrictEqual(
      EntryText.read(JSON.stringify([whole, ...others]), 6),
      [whole, ...others],
      "of old"
    )
    assert.throws(() => EntryText.read(text, 5), "something else")
    assert.throws(() => EntryText.read(JSON.stringify([{ _tag: "Accepted" }]), 1), "without its tag")
    assert.throws(() => EntryText.read("[7]", 1), "without its tag")
  })

  it("entries too large for one row are split, and none is lost or moved", () => {
    const entries = Array.from({ length: 9 }, (_, i) => ({
      tag: `T${i}`,
      at: "2030-01-01T09:00+08:00",
      by: "clerk@office",
      body: "信".repeat(300_000)
    }))
    const { pages } = ready(commit("a", { entries }))
    assert.isAbove(pages.length, 2)
    assert.deepStrictEqual(
      pages.flatMap((page) => EntryText.read(page.entries, page.count)),
      entries
    )
    assert.deepStrictEqual(
      pages.map(({ first }) => first),
      pages.map((_, i) => 1 + pages.slice(0, i).reduce((sum, { count }) => sum + count, 0))
    )
  })
})
