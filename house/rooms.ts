/**
 * The rooms of the house: what each package knows, what it may import, and what may never happen in it.
 *
 * This table is the only place where the walls are written down; `holds.ts` reads every source against it. A new
 * package needs a row here before its first file.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** Something a room may not contain, why, and the room it goes to. @since 0.1.0 */
export interface Ban {
  readonly where: "deeds" | "texts" | "names"
  readonly what: RegExp
  readonly belongs: string
}

/** One row: `may` are importable, `mayTypes` only with `import type`; `*` stands for any rest of a name. @since 0.1.0 */
export interface Room {
  readonly name: string
  readonly knows: string
  readonly may: ReadonlyArray<string>
  readonly mayTypes: ReadonlyArray<string>
  readonly never: ReadonlyArray<Ban>
  /** The folders of the room from the lowest to the highest; a folder imports only lower ones. */
  readonly order: ReadonlyArray<ReadonlyArray<string>>
}

/** Stands in `may` for every package that is neither ours nor Effect. @since 0.1.0 */
export const OUTSIDE = "(any outside package)"

const DATA =
  "Array BigDecimal BigInt Boolean Brand Chunk Combiner Data DateTime Duration Encoding Equal Equivalence Filter Function " +
  "Graph HKT Hash HashMap HashSet Iterable JsonPatch JsonPointer JsonSchema Match NonEmptyIterable Number Optic Option Order " +
  "Ordering Pipeable Predicate Record Reducer RegExp Result Schema SchemaAST SchemaGetter SchemaIssue SchemaParser " +
  "SchemaTransformation String Struct Symbol Trie Tuple Types UndefinedOr Unify"
const PURE = DATA.split(" ").map((module) => `effect/${module}`)
const EFFECT = ["effect", "effect/*"]
/** What a case is, whatever its type; the rest of core is the law and stays out of the rooms that carry any case. */
const ANY_CASE = ["time", "rule", "directory", "case"].map((folder) => `@lianxin/core/${folder}`)

const DOOR = "a door (cli), which asks once and passes it on in the command"
const READS_CLOCK = /^(Date|performance)\.now$|^new Date\(\)$/
/** A lease guards against a dead worker and runs on the store's own clock, but a test must be able to hold that clock. */
const LEASE_CLOCK: Ban = {
  where: "deeds",
  what: READS_CLOCK,
  belongs: "Effect's Clock, for a lease, or a door"
}
const CLOCK: ReadonlyArray<Ban> = [
  { where: "deeds", what: READS_CLOCK, belongs: DOOR },
  { where: "deeds", what: /^DateTime\.now/, belongs: DOOR },
  { where: "deeds", what: /^Clock\.|^process\.hrtime$/, belongs: DOOR }
]
const CHANCE: Ban = {
  where: "deeds",
  what: /^Math\.random$|^Random\.|\.(randomUUID|getRandomValues|randomBytes)$/,
  belongs: "simulator, from its seed, or a door, which passes it on in the command"
}
const SQL: Ban = {
  where: "texts",
  what: /^\s*(select\s[^]*\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s|(create|alter|drop)\s+(table|index|view|trigger)\s|pragma\s)/i,
  belongs: "a storage-* package"
}
const HTML: Ban = {
  where: "texts",
  what: /<\/?(!doctype|html|head|body|div|span|p|a|b|br|table|t[rdh]|[uo]l|li|h[1-6]|style|script|svg)(\s[^>]*)?\/?>/i,
  belongs: "messages (wording) or a door or report (markup)"
}
const SENTENCES: Ban = { where: "texts", what: /\p{Script=Han}/u, belongs: "messages, under a code" }
const HTTP: Ban = {
  where: "deeds",
  what: /^(globalThis|window)\.fetch$/,
  belongs: "a notify-* package or a door"
}
const FETCH: Ban = { where: "names", what: /^(fetch|XMLHttpRequest|WebSocket)$/, belongs: HTTP.belongs }
const RUNTIME: ReadonlyArray<Ban> = [
  { where: "deeds", what: /^(async|await)$/, belongs: "casework or an adapter" },
  {
    where: "names",
    what: /^(Promise|setTimeout|setInterval|queueMicrotask)$/,
    belongs: "casework or an adapter"
  },
  { where: "names", what: /^(Date|performance)$/, belongs: DOOR },
  { where: "names", what: /^(process|Buffer|console|globalThis)$/, belongs: "an adapter or a door" }
]
const THROW: Ban = { where: "deeds", what: /^throw$/, belongs: "a Result with a Refusal or an error value" }
const BRANCH: Ban = {
  where: "deeds",
  what: /^(if|switch)$/,
  belongs: "core, which decides; a rule book only holds values"
}
const ONE_CASE_TYPE: Ban = {
  where: "names",
  what: /petition|careplan/i,
  belongs: "core; this room carries entries of any case type and understands none"
}
const ONE_CASE_TYPE_TEXT: Ban = { ...ONE_CASE_TYPE, where: "texts" }
const DECIDING: Ban = {
  where: "deeds",
  what: /\.(decide|evolve|agenda)$/,
  belongs: "core (the decision) or casework (the asking)"
}

const PURITY = [...CLOCK, CHANCE, ...RUNTIME, SQL, HTML, FETCH]
const row = (name: string, knows: string, rest: Partial<Room>): Room => ({
  name,
  knows,
  may: [],
  mayTypes: [],
  never: [],
  order: [],
  ...rest
})

/** The table. The first row whose name fits a package is its row. @since 0.1.0 */
export const ROOMS: ReadonlyArray<Room> = [
  row("core", "days, dated rules, who is responsible, the petition, the care plan, indicators, access", {
    may: PURE,
    never: [...PURITY, THROW, SENTENCES],
    order: [
      ["time"],
      ["rule"],
      ["directory"],
      ["responsibility", "case"],
      ["supervision"],
      ["petition", "care"],
      ["indicator", "explain"],
      ["access"]
    ]
  }),
  row("rules-national", "the numbers and clauses of national law", {
    may: ["@lianxin/core", "@lianxin/core/*", ...PURE],
    never: [...PURITY, BRANCH, DECIDING]
  }),
  row("rules-*", "one county's book on top of the national one", {
    may: ["@lianxin/core", "@lianxin/core/*", "@lianxin/rules-national", ...PURE],
    never: [...PURITY, BRANCH, DECIDING]
  }),
  row("ports", "the promises we need kept: service interfaces and their errors", {
    may: [...ANY_CASE, ...EFFECT],
    never: [...CLOCK, CHANCE, THROW, SQL, HTML, FETCH, DECIDING, ONE_CASE_TYPE, ONE_CASE_TYPE_TEXT, SENTENCES]
  }),
  row("casework", "the order of things: load, decide, commit, tell; sweep; dispatch; query", {
    may: [...ANY_CASE, "@lianxin/ports", ...EFFECT],
    never: [...CLOCK, CHANCE, SQL, HTML, FETCH, HTTP, ONE_CASE_TYPE, ONE_CASE_TYPE_TEXT, SENTENCES]
  }),
  row(
    "duplicates",
    "which earlier petitions may be the same matter, by index, by facts and by the likeness of texts",
    {
      may: [
        "@lianxin/core",
        "@lianxin/core/*",
        "@lianxin/casework",
        "@lianxin/ports",
        ...EFFECT,
        "dice-coefficient"
      ],
      never: [...CLOCK, CHANCE, THROW, SQL, HTML, FETCH, DECIDING, SENTENCES]
    }
  ),
  row("storage-*", "one database and its error codes: how cases lie in it, and how a vault does", {
    may: ["@lianxin/ports", ...EFFECT, OUTSIDE],
    mayTypes: ANY_CASE,
    never: [LEASE_CLOCK, HTML, DECIDING, ONE_CASE_TYPE, ONE_CASE_TYPE_TEXT, SENTENCES]
  }),
  row("vault", "what identifies a person: keys, sealed content and the audit's chain, apart from histories", {
    may: ["@lianxin/ports", ...EFFECT, OUTSIDE],
    mayTypes: ANY_CASE,
    never: [LEASE_CLOCK, SQL, HTML, DECIDING, ONE_CASE_TYPE, ONE_CASE_TYPE_TEXT, SENTENCES]
  }),
  row("notify-*", "one provider and its codes", {
    may: ["@lianxin/ports", "@lianxin/messages", ...EFFECT, OUTSIDE],
    mayTypes: ANY_CASE,
    never: [LEASE_CLOCK, SQL, DECIDING, ONE_CASE_TYPE, ONE_CASE_TYPE_TEXT, SENTENCES]
  }),
  row("conformance", "the laws of each port and of rule layers as published suites", {
    may: [
      ...ANY_CASE,
      "@lianxin/ports",
      ...EFFECT,
      "@effect/vitest",
      "vitest",
      "fast-check",
      "node:util",
      "node:child_process",
      "node:events"
    ],
    never: [SQL, HTML, DECIDING]
  }),
  row("messages", "every sentence a person reads", {
    may: ["@lianxin/core", "@lianxin/core/*", ...PURE, OUTSIDE],
    never: [...CLOCK, CHANCE, SQL, DECIDING]
  }),
  row("simulator", "imagined people and offices, virtual time, seeded chance", {
    may: ["@lianxin/core", "@lianxin/core/*", "@lianxin/messages", ...EFFECT, OUTSIDE],
    never: [...CLOCK, { ...CHANCE, belongs: "the scenario's seed" }, SQL]
  }),
  row("explorer", "every state a case can come to, and what is worth asking in it", {
    may: ["@lianxin/core", "@lianxin/core/*", ...PURE],
    never: [...PURITY, THROW],
    order: [["county"], ["menu"], ["search"], ["report"]]
  }),
  row("testkit", "real servers for our own tests; never published", {
    may: [...EFFECT, OUTSIDE, "(computed)"]
  }),
  row("cli", "wiring, arguments, output", {
    may: ["@lianxin/*", ...EFFECT, OUTSIDE, "(computed)"],
    never: [SQL, CHANCE]
  }),
  row("examples", "how a user would wire it", { may: ["@lianxin/*", ...EFFECT, OUTSIDE] })
]
