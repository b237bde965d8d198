/**
 * `lianxin store copy` into a database and out of it: the same on every side, whatever stopped it on the way.
 *
 * @since 0.1.0
 */
import { freshDatabase, onEveryServer } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { emptyFolder, lianxin } from "./commandLine.ts"
import { byHand, freshCounty, inCounty, nameOf } from "./databases.ts"
import { folder, narrated } from "./files.ts"
import { feedOf, filled } from "./storeFiles.ts"

const copyJson = Effect.fnUntraced(function* (from: string, to: string) {
  const { errors, exit, out } = yield* lianxin("store", "copy", from, to, "--json")
  return { errors, exit, ...JSON.parse(out) }
})

onEveryServer("a copy", (server) => {
  it.effect(
    "of a file into a database, a dump and a file again holds the same on every side",
    () =>
      Effect.gen(function* () {
        const home = yield* emptyFolder
        const [from, dump, to] = [join(home, "from.db"), join(home, "dump.jsonl"), join(home, "to.db")]
        const county = yield* freshCounty(server)
        yield* filled(from, 30)
        const copies = [
          yield* copyJson(`sqlite:${from}`, county.name),
          yield* copyJson(county.name, `jsonl:${dump}`),
          yield* copyJson(`jsonl:${dump}`, `sqlite:${to}`)
        ]
        const sides = copies.flatMap((copy) => [copy.from, copy.to])
        for (const { cases, entries, letters, sha256 } of sides) {
          assert.deepStrictEqual([cases, entries], [30, 120])
          assert.deepStrictEqual(letters, { waiting: 46, delivered: 10, dead: 4 })
          assert.strictEqual(sha256, sides[0].sha256)
        }
        assert.deepStrictEqual(yield* feedOf(to), yield* feedOf(from))
        const kept = yield* inCounty(county, (store) => store.load("c7"))
        assert.strictEqual(kept.revision, 4)
        const again = yield* copyJson(`sqlite:${to}`, county.name)
        assert.deepInclude(again, { exit: 0, same: true, copied: { found: 120, entries: 0 } })
      }).pipe(Effect.scoped),
    120_000
  )

  it.effect(
    "from one county into another of the same database leaves each with its own",
    () =>
      Effect.gen(function* () {
        const east = yield* freshCounty(server, "east")
        yield* lianxin("replay", narrated[0] ?? "", "--store", east.name)
        const west = nameOf(east.url, "west")
        assert.deepInclude(yield* copyJson(east.name, west), { exit: 0, same: true })
        yield* lianxin("replay", narrated[1] ?? "", "--store", west)
        const later = yield* copyJson(east.name, west)
        assert.strictEqual(later.exit, 2)
        assert.include(later.errors.join(), "holds other cases; nothing was written")
        const same = yield* lianxin("store", "copy", east.name, east.name.replace("postgres:", "postgresql:"))
        assert.include(same.errors, "are the same store")
      }).pipe(Effect.scoped),
    120_000
  )

  it.effect(
    "that was killed goes on where it stopped, wherever that was",
    () =>
      Effect.gen(function* () {
        const from = `sqlite:${join(yield* emptyFolder, "from.db")}`
        yield* filled(from.slice("sqlite:".length), 3000)
        const { name, url } = yield* freshCounty(server)
        for (const at of [/entries: 5500/, /letters: 5\d/, /cases: 500/]) yield* killed(from, name, at)
        yield* byHand(
          url,
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        const { copied, difference, exit } = yield* copyJson(from, name)
        assert.deepStrictEqual([exit, difference, copied], [0, null, { found: 12_000, entries: 0 }])
      }).pipe(Effect.scoped),
    240_000
  )

  it.effect("out of a county that is not there makes nothing", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const home = yield* emptyFolder
      const { errors, exit } = yield* lianxin("store", "copy", nameOf(url), `jsonl:${join(home, "a.jsonl")}`)
      assert.strictEqual(exit, 2)
      assert.match(errors, /^postgres:\/\/[^@]*\?county=421202: there is no such store$/)
    }).pipe(Effect.scoped)
  )
})

/** Ends a copy when it says how far it is. */
const killed = (from: string, to: string, at: RegExp) =>
  Effect.promise(async () => {
    const launcher = folder("packages/cli/bin/lianxin.mjs")
    const child = spawn(process.execPath, [launcher, "store", "copy", from, to], {
      detached: true,
      stdio: ["ignore", "ignore", "pipe"]
    })
    const ended = once(child, "close")
    let said = ""
    await new Promise<void>((resolve) => {
      child.stderr.on("data", (data) => at.test((said += data)) && resolve())
    })
    process.kill(-(child.pid ?? 0), "SIGKILL")
    await ended
  })
