/**
 * What `lianxin store copy` refuses, and leaves as it was.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { feedOf, filled } from "./storeFiles.ts"

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
    ["oracle:x", "sqlite:b.db", "oracle:x: a store is sqlite: and the path of a file"],
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
