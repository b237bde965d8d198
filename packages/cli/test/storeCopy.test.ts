/**
 * `lianxin store copy`: everything arrives, once, in its order, and both sides are compared.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { copy } from "../src/store/copy.ts"
import type { Side } from "../src/store/Side.ts"
import { storeSide, storeTarget } from "../src/store/storeSide.ts"
import { emptyFolder, lianxin } from "./commandLine.ts"
import { folder } from "./files.ts"
import { byHand, feedOf, filled, goesOn, onStore } from "./storeFiles.ts"

const copyJson = (from: string, to: string) =>
  Effect.map(lianxin("store", "copy", from, to, "--json"), ({ errors, exit, out }) => ({
    errors,
    exit,
    ...JSON.parse(out)
  }))

const COUNTED = { cases: 30, entries: 120, letters: { waiting: 46, delivered: 10, dead: 4 } }

describe("a copy", () => {
  it.effect(
    "of a store, by way of a dump, has every entry in its order, every case as it stands, every letter",
    () =>
      Effect.gen(function* () {
        const home = yield* emptyFolder
        const [from, dump, to] = [join(home, "from.db"), join(home, "dump.jsonl"), join(home, "to.db")]
        yield* filled(from, 30)
        const out = yield* copyJson(`sqlite:${from}`, `jsonl:${dump}`)
        const back = yield* copyJson(`jsonl:${dump}`, `sqlite:${to}`)
        for (const { exit, from, same, to } of [out, back]) {
          assert.deepStrictEqual([exit, same], [0, true])
          assert.deepInclude(from, COUNTED)
          assert.deepInclude(to, COUNTED)
        }
        assert.strictEqual(back.to.sha256, out.from.sha256)
        assert.deepStrictEqual(yield* feedOf(to), yield* feedOf(from))
        const seen = (path: string) =>
          onStore(path, (store) =>
            Effect.all([store.load("c7"), store.find({ marks: ["late"] }, { limit: 99 })])
          )
        assert.deepStrictEqual(yield* seen(to), yield* seen(from))
        const dead = yield* onStore(to, (store) => store.letters("dead", { limit: 1 }))
        assert.deepInclude(dead.items[0], { key: "c5#2", reason: "NO_SUCH_NUMBER", fate: "dead" })
      }).pipe(Effect.scoped)
  )

  it.effect("made again copies what came since, and nothing twice", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const [from, to] = [join(home, "from.db"), join(home, "to.db")]
      yield* filled(from, 12)
      yield* copyJson(`sqlite:${from}`, `sqlite:${to}`)
      yield* goesOn(from, "c3", 4)
      yield* onStore(from, (store) => store.settleNotice("c1#0", { _tag: "Delivered" }))
      const again = yield* copyJson(`sqlite:${from}`, `sqlite:${to}`)
      assert.deepInclude(again, { exit: 0, same: true, copied: { found: 48, entries: 2 } })
      assert.strictEqual((yield* onStore(to, (store) => store.load("c3"))).revision, 6)
      const third = yield* copyJson(`sqlite:${from}`, `sqlite:${to}`)
      assert.deepInclude(third, { exit: 0, same: true, copied: { found: 50, entries: 0 } })
    }).pipe(Effect.scoped)
  )

  it.effect("finds out a side that was changed behind its back, names the place, and ends with 1", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const [from, to] = [join(home, "from.db"), join(home, "to.db")]
      yield* filled(from, 4)
      yield* copyJson(`sqlite:${from}`, `sqlite:${to}`)
      byHand(to, `UPDATE outbox SET fate = 'delivered', reason = NULL WHERE key = 'c2#0'`)
      const { difference, exit, same } = yield* copyJson(`sqlite:${from}`, `sqlite:${to}`)
      assert.deepStrictEqual([exit, same], [1, false])
      assert.include(difference, "c2#0")
    }).pipe(Effect.scoped)
  )

  it.effect("shows a case that has not quite arrived as closed and parked", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const [from, dump] = [join(home, "from.db"), join(home, "dump.jsonl")]
      yield* filled(from, 2)
      yield* copyJson(`sqlite:${from}`, `jsonl:${dump}`)
      const to = join(home, "to.db")
      // The letters lead to a case that is not there, so that the copy ends before any case stands.
      byHand(
        from,
        "UPDATE outbox SET key = 'changed' WHERE key = 'c0#0'; UPDATE cases SET summary = 'half' WHERE case_id = 'c1'"
      )
      const { exit } = yield* lianxin("store", "copy", `sqlite:${from}`, `sqlite:${to}`)
      assert.strictEqual(exit, 2)
      const { summary, wakeAt } = yield* onStore(to, (store) => store.load("c0"))
      assert.deepStrictEqual([summary?.status, summary?.open, wakeAt], ["copying", false, null])
    }).pipe(Effect.scoped)
  )
})

describe("a case that goes on while it is copied", () => {
  it.effect("ends the copy with 1, and the next copy has it whole", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const [from, to] = [join(home, "from.db"), join(home, "to.db")]
      yield* filled(from, 2)
      const halt = yield* onStore(from, (source) =>
        onStore(to, (target) => {
          const side = storeSide("from", source)
          const late: Side = {
            ...side,
            cases: (after) =>
              Effect.andThen(after === null ? goesOn(from, "c1", 4) : Effect.void, side.cases(after)).pipe(
                Effect.orDie
              )
          }
          return Effect.flip(copy(late, storeTarget("to", target), () => Effect.void))
        })
      )
      assert.deepInclude(halt, { _tag: "Halt", exit: 1 })
      assert.include(halt.message, "case c1 changed while it was copied")
      assert.deepInclude(yield* copyJson(`sqlite:${from}`, `sqlite:${to}`), { exit: 0, same: true })
    }).pipe(Effect.scoped)
  )
})

describe("a copy that was killed", () => {
  const started = (...args: ReadonlyArray<string>) => {
    const child = spawn(
      process.execPath,
      [folder("packages/cli/bin/lianxin.mjs"), "store", "copy", ...args],
      {
        detached: true,
        stdio: ["ignore", "ignore", "pipe"]
      }
    )
    return { child, ended: once(child, "close") }
  }
  const killed = Effect.fnUntraced(function* (from: string, to: string, at: RegExp) {
    const { child, ended } = started(from, to)
    let said = ""
    yield* Effect.promise(
      () =>
        new Promise<void>((resolve) => {
          child.stderr?.on("data", (data) => at.test((said += data)) && resolve())
        })
    )
    process.kill(-(child.pid ?? 0), "SIGKILL")
    yield* Effect.promise(() => ended)
  })

  for (const [what, to] of [
    ["a store", (home: string) => `sqlite:${join(home, "to.db")}`],
    ["a dump", (home: string) => `jsonl:${join(home, "to.jsonl")}`]
  ] as const) {
    it.effect(
      `into ${what} goes on where it stopped, wherever that was`,
      () =>
        Effect.gen(function* () {
          const home = yield* emptyFolder
          const from = `sqlite:${join(home, "from.db")}`
          yield* filled(join(home, "from.db"), 3000)
          for (const at of [/entries: 5500/, /letters: 5\d/, /cases: 500/]) yield* killed(from, to(home), at)
          const { copied, exit, same } = yield* copyJson(from, to(home))
          assert.deepStrictEqual([exit, same, copied], [0, true, { found: 12_000, entries: 0 }])
          assert.deepStrictEqual(readdirSync(home).filter((name) => name.startsWith("to.")).length, 1)
        }).pipe(Effect.scoped),
      240_000
    )
  }
})
