/**
 * `lianxin store copy`: everything arrives, once, in its order, and both sides are compared.
 *
 * @since 0.1.0
 */
import type { FeedItem } from "@lianxin/ports"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { folder } from "./files.ts"
import { byHand, filled, goesOn, onStore } from "./storeFiles.ts"

const copyJson = (from: string, to: string) =>
  Effect.map(lianxin("store", "copy", from, to, "--json"), ({ errors, exit, out }) => ({
    errors,
    exit,
    ...JSON.parse(out)
  }))

const feedOf = (path: string) =>
  onStore(path, (store) =>
    Effect.map(store.feed(null, 100_000), (items: ReadonlyArray<FeedItem>) =>
      items.map(({ caseId, entry, position, type }) => ({ caseId, type, position, entry }))
    )
  )

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
    it.effect(`into ${what} goes on where it stopped, wherever that was`, () =>
      Effect.gen(function* () {
        const home = yield* emptyFolder
        const from = `sqlite:${join(home, "from.db")}`
        yield* filled(join(home, "from.db"), 3000)
        for (const at of [/entries: 5500/, /letters: 5\d/, /cases: 500/]) yield* killed(from, to(home), at)
        const { copied, exit, same } = yield* copyJson(from, to(home))
        assert.deepStrictEqual([exit, same, copied], [0, true, { found: 12_000, entries: 0 }])
        assert.deepStrictEqual(readdirSync(home).filter((name) => name.startsWith("to.")).length, 1)
      }).pipe(Effect.scoped)
    )
  }
})

describe("what cannot be copied", () => {
  it.effect("a store that holds other cases is left as it is", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const [from, to] = [join(home, "from.db"), join(home, "to.db")]
      yield* filled(from, 3)
      yield* filled(to, 2, "other")
      const before = yield* feedOf(to)
      const { errors, exit } = yield* lianxin("store", "copy", `sqlite:${from}`, `sqlite:${to}`)
      assert.strictEqual(exit, 2)
      assert.include(errors, `sqlite:${to} holds other cases; nothing was written`)
      assert.include(errors, "at place 1 it has entry 1 of case other0 (T1)")
      assert.deepStrictEqual(yield* feedOf(to), before)
    }).pipe(Effect.scoped)
  )

  it.effect("a dump that is there already is left as it is", () =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      yield* filled(join(home, "from.db"), 1)
      const dump = written(join(home, "dump.jsonl"), "last year's\n")
      const { errors, exit } = yield* lianxin(
        "store",
        "copy",
        `sqlite:${join(home, "from.db")}`,
        `jsonl:${dump}`
      )
      assert.strictEqual(exit, 2)
      assert.include(errors, `${dump}: is there already; a dump is never written over`)
      assert.strictEqual(readFileSync(dump, "utf8"), "last year's\n")
    }).pipe(Effect.scoped)
  )

  const spoilt: ReadonlyArray<readonly [string, (path: string) => void, string]> = [
    [
      "cut off in the middle",
      (path) => truncateSync(path, 3000),
      "is cut off; its last line is not the end of a dump"
    ],
    [
      "cut off within its last line",
      (path) => truncateSync(path, readFileSync(path).length - 3),
      "is cut off"
    ],
    [
      "in which somebody changed a word",
      (path) => writeFileSync(path, readFileSync(path, "utf8").replace(`"by":"clock"`, `"by":"clerk@a"`)),
      "it was changed after it was written"
    ],
    [
      "in which a line is no entry",
      (path) => writeFileSync(path, readFileSync(path, "utf8").replace(`"position":1`, `"position":0`)),
      "dump.jsonl:2: "
    ],
    [
      "of a format still to come",
      (path) => writeFileSync(path, readFileSync(path, "utf8").replace(`"format":1`, `"format":9`)),
      "is a dump of format 9, written by a newer program; this one knows 1"
    ],
    ["that is a letter", (path) => writeFileSync(path, "Dear office,\n"), "is not a dump of Lianxin"],
    ["that is empty", (path) => writeFileSync(path, ""), "is not a dump of Lianxin"]
  ]
  it.effect.each(spoilt)("a dump %s is not taken, and nothing is made", ([, spoil, told]) =>
    Effect.gen(function* () {
      const home = yield* emptyFolder
      const dump = join(home, "dump.jsonl")
      yield* filled(join(home, "from.db"), 10)
      yield* lianxin("store", "copy", `sqlite:${join(home, "from.db")}`, `jsonl:${dump}`)
      spoil(dump)
      const { errors, exit } = yield* lianxin(
        "store",
        "copy",
        `jsonl:${dump}`,
        `sqlite:${join(home, "to.db")}`
      )
      assert.strictEqual(exit, 2)
      assert.include(errors, told)
      assert.isFalse(existsSync(join(home, "to.db")))
    }).pipe(Effect.scoped)
  )

  it.effect.each([
    ["sqlite:nowhere.db", "sqlite:b.db", "sqlite:nowhere.db: there is no such store"],
    ["jsonl:nowhere.jsonl", "sqlite:b.db", "nowhere.jsonl: there is no such file"],
    ["memory", "sqlite:b.db", "memory: is empty when a command begins and gone when it ends"],
    ["oracle:x", "sqlite:b.db", "oracle:x: a store is memory, or sqlite: and the path of a file"],
    ["sqlite:a.db", "sqlite:./a.db", "are the same store"]
  ])("%s into %s is refused, and nothing is made", ([from = "", to = "", told = ""]) =>
    Effect.gen(function* () {
      const { errors, exit } = yield* lianxin("store", "copy", from, to)
      assert.strictEqual(exit, 2)
      assert.include(errors, told)
      assert.isFalse(existsSync("b.db"))
    })
  )
})
