/**
 * `lianxin store check` on a database: every broken promise is found with its case and place, and summaries are refolded.
 *
 * @since 0.1.0
 */
import { onEveryServer } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { lianxin } from "./commandLine.ts"
import { byHand, freshCounty, inCounty } from "./databases.ts"
import { narrated } from "./files.ts"

const W = "wage-arrears"
type Found = readonly [code: string, caseId: string | null, place: string, repaired: boolean]

const checkJson = Effect.fnUntraced(function* (name: string, ...flags: ReadonlyArray<string>) {
  const { exit, out } = yield* lianxin("store", "check", name, "--json", ...flags)
  const { findings = [] }: { findings?: ReadonlyArray<Record<string, never>> } = JSON.parse(out)
  const found = findings.map((one): Found => [
    one["code"] ?? "",
    one["caseId"] ?? null,
    one["place"] ?? "",
    one["repaired"] ?? false
  ])
  return { exit, found }
})

const BROKEN: ReadonlyArray<readonly [what: string, sql: string, ReadonlyArray<Found>]> = [
  [
    "a summary somebody changed",
    `UPDATE lianxin.cases SET summary = jsonb_set(summary::jsonb, '{status}', '"closed"')::text, status = 'closed' WHERE case_id = '${W}'`,
    [["summary", W, "summary.status", false]]
  ],
  [
    "a column somebody changed",
    `UPDATE lianxin.cases SET office = 'nobody', due_key = '2001-01-01' WHERE case_id = '${W}'`,
    [["columns", W, "office, due", false]]
  ],
  [
    "a wake-up somebody changed",
    `UPDATE lianxin.cases SET wake_at = 1 WHERE case_id = '${W}'`,
    [["wakeAt", W, "wakeAt", false]]
  ],
  [
    "entries somebody took out",
    `DELETE FROM lianxin.entries WHERE position = 2 AND case_id = '${W}'`,
    [
      ["missingFromFeed", W, "entry 2", false],
      ["gap", W, "", false]
    ]
  ],
  [
    "an entry no case type can read",
    `UPDATE lianxin.entries SET entries = '[{"_tag":"Gone","at":"2015-10-22T09:00+08:00","by":"a@b"}]', count = 1 WHERE position = 2 AND case_id = '${W}'`,
    [["unreadableEntry", W, "entry 2", false]]
  ],
  [
    "entries that are not even JSON",
    `UPDATE lianxin.entries SET entries = 'half' WHERE position = 2 AND case_id = '${W}'`,
    [
      ["feed", null, "after cursor 1", false],
      ["unreadableCase", W, "", false]
    ]
  ],
  [
    "a summary that is not even JSON",
    `UPDATE lianxin.cases SET summary = 'half' WHERE case_id = '${W}'`,
    [
      ["columns", W, "summary", false],
      ["worklist", null, "first page", false]
    ]
  ],
  [
    "a case of a type nobody knows",
    `UPDATE lianxin.cases SET type = 'lottery' WHERE case_id = '${W}'`,
    [["unknownType", W, "", false]]
  ],
  [
    "a notice whose case is gone",
    `INSERT INTO lianxin.outbox (county, key, sequence, case_id, template, audience, params)
     VALUES ('421202', 'lost', 9999, 'gone', 't', '{}', '{}')`,
    [["noCase", "gone", "notice lost", false]]
  ],
  [
    "entries whose case is gone",
    `DELETE FROM lianxin.cases WHERE case_id = '${W}'; DELETE FROM lianxin.outbox`,
    [["reference", W, "", false]]
  ]
]

onEveryServer("a check of a county", (server) => {
  /** The wage-arrears case of the article, in a database of its own. */
  const article = Effect.gen(function* () {
    const county = yield* freshCounty(server)
    assert.strictEqual((yield* lianxin("replay", narrated[0] ?? "", "--store", county.name)).exit, 0)
    return county
  })

  it.effect("finds nothing in a sound one, and ends with 0", () =>
    Effect.gen(function* () {
      const { name } = yield* article
      const { exit, out } = yield* lianxin("store", "check", name, "--lang", "en")
      assert.deepStrictEqual([exit, out], [0, "cases: 1. Nothing is wrong."])
    }).pipe(Effect.scoped)
  )

  it.effect.each(BROKEN)("finds %s, with its case and place, and ends with 1", ([, sql, expected]) =>
    Effect.gen(function* () {
      const { name, url } = yield* article
      yield* byHand(url, ...sql.split("; "))
      const { exit, found } = yield* checkJson(name)
      assert.strictEqual(exit, 1)
      for (const one of expected) assert.deepInclude(found, one)
      if (!expected.some(([code]) => code === "reference")) assert.lengthOf(found, expected.length)
    }).pipe(Effect.scoped)
  )

  it.effect("refolds summary, columns and wake-up, and the next check finds nothing", () =>
    Effect.gen(function* () {
      const county = yield* article
      const before = yield* inCounty(county, (store) => store.load(W))
      yield* byHand(
        county.url,
        `UPDATE lianxin.cases SET summary = jsonb_set(summary::jsonb, '{status}', '"closed"')::text, office = 'nobody', wake_at = 5`
      )
      const { exit, found } = yield* checkJson(county.name, "--repair")
      assert.strictEqual(exit, 0)
      assert.deepStrictEqual([...new Set(found.map(([, , , repaired]) => repaired))], [true])
      assert.deepStrictEqual(yield* inCounty(county, (store) => store.load(W)), before)
      assert.deepStrictEqual(yield* checkJson(county.name), { exit: 0, found: [] })
    }).pipe(Effect.scoped)
  )

  it.effect.each(["half", "[]", '"closed"', "null", ""])("writes a summary anew that has become %j", (text) =>
    Effect.gen(function* () {
      const county = yield* article
      const before = yield* inCounty(county, (store) => store.load(W))
      yield* byHand(county.url, `UPDATE lianxin.cases SET summary = '${text}' WHERE case_id = '${W}'`)
      assert.deepStrictEqual(yield* checkJson(county.name, "--repair"), {
        exit: 0,
        found: [["columns", W, "summary", true]]
      })
      assert.deepStrictEqual(yield* inCounty(county, (store) => store.load(W)), before)
      assert.deepStrictEqual(yield* checkJson(county.name), { exit: 0, found: [] })
    }).pipe(Effect.scoped)
  )

  it.effect("says which tools back a county up", () =>
    Effect.gen(function* () {
      const { name } = yield* article
      const { errors, exit } = yield* lianxin("store", "backup", name, "cases.backup")
      assert.strictEqual(exit, 2)
      assert.match(
        errors,
        /^postgres:.*: is backed up by pg_dump --schema=lianxin, .*, or lianxin store copy$/
      )
    }).pipe(Effect.scoped)
  )
})
