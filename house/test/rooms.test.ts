/**
 * Holds the sources to the rooms table, and the checker itself to small sources that are wrong on purpose.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import { findings, show } from "../holds.ts"
import { sources, tests, textOf } from "../tree.ts"

const foundIn = (path: string, ...lines: ReadonlyArray<string>) => findings(path, lines.join("\n")).map(show)

describe("the house stands as the table says", () => {
  it("there are sources to read", () => assert.isAbove(sources.length, 20))

  it("every import and every act is in a room that may hold it", () => {
    const wrong = [...sources, ...tests].flatMap((path) => findings(path, textOf(path)))
    assert.deepStrictEqual(wrong.map(show), [])
  })
})

describe("what the table refuses", () => {
  const CORE = "packages/core/src/time/Term.ts"
  const refused: ReadonlyArray<readonly [sentence: string, path: string, source: string, found: string]> = [
    [
      "the runtime in core",
      CORE,
      'import * as Effect from "effect/Effect"',
      'import "effect/Effect" in core'
    ],
    [
      "the runtime through the barrel",
      CORE,
      'import { Layer, Schema } from "effect"',
      'import "effect/Layer" in core'
    ],
    ["the whole barrel", CORE, 'import * as E from "effect"', 'import "effect" in core'],
    [
      "a type of the runtime",
      CORE,
      'import type { Effect } from "effect/Effect"',
      'import type "effect/Effect" in core'
    ],
    [
      "a type asked for in place",
      CORE,
      'type A = import("effect/Clock").Clock',
      'import type "effect/Clock" in core'
    ],
    ["a re-export", CORE, 'export * from "effect/Context"', 'import "effect/Context" in core'],
    ["an import for its side effect", CORE, 'import "node:fs"', 'import "node:fs" in core'],
    ["a computed import", CORE, "export const a = (b: string) => import(b)", 'import "(computed)" in core'],
    ["the clock", CORE, "export const a = Date.now()", "`Date.now` in core"],
    ["the clock by another path", CORE, 'export const a = globalThis["Date"].now()', "`globalThis` in core"],
    ["the clock under another name", CORE, "const D = Date", "`Date` in core"],
    ["a date object", CORE, 'export const a = new Date("2026-02-05")', "`Date` in core"],
    [
      "the clock through DateTime",
      CORE,
      "export const a = DateTime.nowUnsafe()",
      "`DateTime.nowUnsafe` in core"
    ],
    ["chance", CORE, 'export const a = Math["random"]()', "`Math.random` in core"],
    ["waiting", CORE, "export const a = async () => { await b }", "`await` in core"],
    ["throwing", CORE, 'export const a = () => { throw new Error("x") }', "`throw` in core"],
    ["SQL", CORE, "export const a = `SELECT * FROM ${b}`", "`SELECT * FROM ?` in core"],
    ["HTML", CORE, 'export const a = "<b>late</b>"', "`<b>late</b>` in core"],
    ["a sentence", CORE, 'export const a = "已超期"', "`已超期` in core"],
    ["a higher folder", CORE, 'import { Rule } from "../rule/Rule.ts"', "import of core/rule in core/time"],
    [
      "supervision in case",
      "packages/core/src/case/Duty.ts",
      'import { Ladder } from "../supervision/Ladder.ts"',
      "import of core/supervision in core/case"
    ],
    [
      "care in petition",
      "packages/core/src/petition/decide/intake.ts",
      'import type { Visit } from "../../care/Visit.ts"',
      "import type of core/care in core/petition"
    ],
    ["the front door", CORE, 'import { Rule } from "../index.ts"', "import of core/index.ts in core/time"],
    [
      "another package's insides",
      "packages/casework/src/sweep.ts",
      'import { store } from "../../storage-memory/src/index.ts"',
      'import "../../storage-memory/src/index.ts" leaves the package'
    ],
    [
      "another package's insides from a test",
      "packages/casework/test/sweep.test.ts",
      'import { store } from "@lianxin/storage-memory/src/store"',
      'import "@lianxin/storage-memory/src/store" leaves the package'
    ],
    [
      "its own tests",
      "packages/casework/src/sweep.ts",
      'import { days } from "../test/days.ts"',
      'import "../test/days.ts" leaves the package'
    ],
    [
      "a decision in a rule book",
      "packages/rules-xianning/src/ladder.ts",
      "export const a = (b: boolean) => { if (b) return 1; return 2 }",
      "`if` in rules-*"
    ],
    [
      "the store in a rule book",
      "packages/rules-national/src/a.ts",
      'import type { CaseStore } from "@lianxin/ports"',
      'import type "@lianxin/ports" in rules-national'
    ],
    [
      "an implementation in the ports",
      "packages/ports/src/CaseStore.ts",
      'import { DatabaseSync } from "node:sqlite"',
      'import "node:sqlite" in ports'
    ],
    [
      "one case type in casework",
      "packages/casework/src/open.ts",
      'import { Petition } from "@lianxin/core/petition"',
      'import "@lianxin/core/petition" in casework'
    ],
    [
      "SQL in casework",
      "packages/casework/src/a.ts",
      'const a = "delete from cases"',
      "`delete from cases` in casework"
    ],
    [
      "a petition in storage",
      "packages/storage-sqlite/src/a.ts",
      'export const table = "petitions"',
      "`petitions` in storage-*"
    ],
    [
      "a core function in storage",
      "packages/storage-sqlite/src/a.ts",
      'import { duties } from "@lianxin/core/case"',
      'import "@lianxin/core/case" in storage-*'
    ],
    [
      "a decision in storage",
      "packages/storage-memory/src/a.ts",
      "export const a = caseType.decide(command)",
      "`caseType.decide` in storage-*"
    ],
    [
      "the machine's clock in storage",
      "packages/storage-sqlite/src/a.ts",
      "const a = Date.now()",
      "`Date.now` in"
    ],
    [
      "another adapter",
      "packages/storage-postgres/src/a.ts",
      'import { log } from "@lianxin/notify-console"',
      'import "@lianxin/notify-console" in storage-*'
    ],
    [
      "an adapter in the kit",
      "packages/conformance/src/a.ts",
      'import { layer } from "@lianxin/storage-memory"',
      'import "@lianxin/storage-memory" in conformance'
    ],
    [
      "a store in the simulator",
      "packages/simulator/src/a.ts",
      'import { layer } from "@lianxin/storage-sqlite"',
      'import "@lianxin/storage-sqlite" in simulator'
    ],
    [
      "unseeded chance",
      "packages/simulator/src/a.ts",
      "const a = Math.random()",
      "`Math.random` in simulator"
    ],
    [
      "a relative way out of an example",
      "examples/quickstart/src/main.ts",
      'import { due } from "../../../packages/core/src/index.ts"',
      'import "../../../packages/core/src/index.ts" leaves the package'
    ],
    ["a package without a room", "packages/extra/src/a.ts", "", "a package without a room"],
    ["a file that is not TypeScript", CORE, "export const = 1", "unreadable"]
  ]
  it.each(refused)("%s", (_, path, source, found) => {
    const all = foundIn(path, "// first line", source)
    assert.isTrue(
      all.some((_) => _.includes(`: ${found}`)),
      `looked for: ${found}\nfound: ${all.join("\n")}`
    )
  })

  it("a finding names the line and where the thing belongs", () => {
    assert.deepStrictEqual(
      foundIn("packages/casework/src/a.ts", "", "", 'import { layer } from "@lianxin/storage-memory"'),
      [
        'packages/casework/src/a.ts:3: import "@lianxin/storage-memory" in casework; it belongs in one of cli, examples'
      ]
    )
    assert.deepStrictEqual(foundIn("packages/ports/src/a.ts", "// now", "export const a = Date.now()"), [
      "packages/ports/src/a.ts:2: `Date.now` in ports; it belongs in a door (cli), which asks once and passes it on in the command"
    ])
  })
})

describe("what the table allows", () => {
  const allowed: ReadonlyArray<readonly [sentence: string, path: string, source: string]> = [
    ["data modules in core", "packages/core/src/case/Duty.ts", 'import { Option, Schema } from "effect"'],
    [
      "a lower folder",
      "packages/core/src/petition/event.ts",
      'import { Act } from "../supervision/Ladder.ts"'
    ],
    ["the front door sees every folder", "packages/core/src/index.ts", 'export * from "./petition/index.ts"'],
    [
      "banned words in a comment",
      "packages/core/src/a.ts",
      "// throw, Date.now(), await, 已超期, SELECT a FROM b"
    ],
    ["banned words in plain prose", "packages/core/src/a.ts", 'export const a = "select one of these"'],
    [
      "types of any case in storage",
      "packages/storage-sqlite/src/a.ts",
      'import type { Duty } from "@lianxin/core/case"'
    ],
    [
      "the client in storage",
      "packages/storage-sqlite/src/a.ts",
      'import { DatabaseSync } from "node:sqlite"'
    ],
    ["SQL in storage", "packages/storage-sqlite/src/a.ts", "export const a = `SELECT tag FROM entries`"],
    ["every package at the door", "packages/cli/src/a.ts", 'import { layer } from "@lianxin/storage-sqlite"'],
    [
      "its own sources in a test",
      "packages/casework/test/a.test.ts",
      'import { sweep } from "../src/sweep.ts"'
    ],
    ["the clock in a test", "packages/casework/test/a.test.ts", "export const a = Date.now()"]
  ]
  it.each(allowed)("%s", (_, path, source) => assert.deepStrictEqual(foundIn(path, source), []))
})
