/**
 * `lianxin store check` and `store backup`: what is wrong is named with its case and place; what follows from a history
 * can be put right, and nothing else is touched.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readFileSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { emptyFolder, lianxin } from "./commandLine.ts"
import { narrated } from "./files.ts"
import { byHand, filled, onStore } from "./storeFiles.ts"

/** Both narrated cases of the article in a store. */
const article = Effect.gen(function* () {
  const path = join(yield* emptyFolder, "cases.db")
  for (const file of narrated) yield* lianxin("replay", file, "--store", `sqlite:${path}`)
  return path
})

const W = "wage-arrears"

interface Found {
  readonly code: string
  readonly caseId: string | null
  readonly place: string
  readonly repaired: boolean
}

const checkJson = Effect.fnUntraced(function* (path: string, ...flags: ReadonlyArray<string>) {
  const { exit, out } = yield* lianxin("store", "check", `sqlite:${path}`, "--json", ...flags)
  const { findings = [] }: { findings?: ReadonlyArray<Found> } = JSON.parse(out)
  return {
    exit,
    findings: findings.map(({ caseId, code, place, repaired }) => ({ code, caseId, place, repaired }))
  }
})

const found = (code: string, caseId: string | null, place: string, repaired = false): Found => ({
  code,
  caseId,
  place,
  repaired
})

describe("a check", () => {
  it.effect("finds nothing in a sound store, and ends with 0", () =>
    Effect.gen(function* () {
      const { exit, out } = yield* lianxin("store", "check", `sqlite:${yield* article}`, "--lang", "en")
      assert.deepStrictEqual([exit, out], [0, "cases: 2. Nothing is wrong."])
    }).pipe(Effect.scoped)
  )

  const ofCase = (rest: string) => `${rest} (SELECT case_key FROM cases WHERE case_id = '${W}')`
  const broken: ReadonlyArray<readonly [string, string, ReadonlyArray<Found>]> = [
    [
      "a summary somebody changed",
      `UPDATE cases SET summary = json_set(summary, '$.status', 'closed'), status = 'closed' WHERE case_id = '${W}'`,
      [found("summary", W, "summary.status")]
    ],
    [
      "a column somebody changed",
      `UPDATE cases SET office = 'nobody' WHERE case_id = '${W}'`,
      [found("columns", W, "office")]
    ],
    [
      "a wake-up somebody changed",
      `UPDATE cases SET wake_at = 1 WHERE case_id = '${W}'`,
      [found("wakeAt", W, "wakeAt")]
    ],
    [
      "an entry somebody took out",
      `${ofCase("DELETE FROM entries WHERE position = 3 AND case_key =")}`,
      [found("missingFromFeed", W, "entry 3"), found("gap", W, "")]
    ],
    [
      "the last entry taken out",
      `${ofCase("DELETE FROM entries WHERE position = (SELECT max(revision) FROM cases c WHERE c.case_id = 'wage-arrears') AND case_key =")}`,
      [found("gap", W, ""), found("missingFromFeed", W, "entry 13")]
    ],
    [
      "an entry no case type can read",
      `${ofCase(`UPDATE entries SET body = '{"_tag":"Registred"}' WHERE position = 1 AND case_key =`)}`,
      [found("unreadableEntry", W, "entry 1")]
    ],
    [
      "an entry of a version still to come",
      `${ofCase("UPDATE entries SET tag = tag || '@9' WHERE position = 2 AND case_key =")}`,
      [found("unreadableEntry", W, "entry 2")]
    ],
    [
      "an entry that is not even JSON",
      `${ofCase("UPDATE entries SET body = 'half' WHERE position = 1 AND case_key =")}`,
      [found("feed", null, "first entry"), found("unreadableCase", W, "")]
    ],
    [
      "a case of a type nobody knows",
      `UPDATE cases SET type = 'lottery' WHERE case_id = '${W}'`,
      [found("unknownType", W, "")]
    ],
    [
      "a notice whose case is gone",
      `INSERT INTO outbox (key, case_key, template, audience, params) VALUES ('lost', 99, 't', '{}', '{}')`,
      [found("reference", null, "")]
    ]
  ]

  it.effect.each(broken)("finds %s, with its case and place, and ends with 1", ([, sql, expected]) =>
    Effect.gen(function* () {
      const path = yield* article
      byHand(path, sql)
      assert.deepStrictEqual(yield* checkJson(path), { exit: 1, findings: [...expected] })
    }).pipe(Effect.scoped)
  )

  it.effect("says in words what it found and what is right", () =>
    Effect.gen(function* () {
      const path = yield* article
      byHand(path, `UPDATE cases SET wake_at = 1 WHERE case_id = '${W}'`)
      const { out } = yield* lianxin("store", "check", `sqlite:${path}`, "--lang", "en")
      assert.match(
        out,
        /^wage-arrears wakeAt: the wake-up is not what the agenda says: 1, not (null|\d+)\ncases: 2. 1 found, 0 repaired$/
      )
      const zh = yield* lianxin("store", "check", `sqlite:${path}`, "--lang", "zh-CN")
      assert.include(zh.out, "唤醒时间与日程不一致")
    }).pipe(Effect.scoped)
  )

  it.effect("made-up case types are told of, and their cases are left alone", () =>
    Effect.gen(function* () {
      const path = join(yield* emptyFolder, "cases.db")
      yield* filled(path, 2)
      const { exit, findings } = yield* checkJson(path, "--repair")
      assert.strictEqual(exit, 1)
      assert.deepStrictEqual(findings, [found("unknownType", "c0", ""), found("unknownType", "c1", "")])
    }).pipe(Effect.scoped)
  )
})

describe("a repair", () => {
  it.effect("refolds summary and wake-up, in every column, and the next check finds nothing", () =>
    Effect.gen(function* () {
      const path = yield* article
      const before = yield* onStore(path, (store) => store.load("wage-arrears"))
      byHand(
        path,
        `UPDATE cases SET summary = json_set(summary, '$.status', 'closed'), office = 'nobody', wake_at = 5 WHERE case_id = 'wage-arrears'`
      )
      const { exit, findings } = yield* checkJson(path, "--repair")
      assert.strictEqual(exit, 0)
      assert.deepStrictEqual([...new Set(findings.map(({ repaired }) => repaired))], [true])
      assert.deepStrictEqual(yield* onStore(path, (store) => store.load("wage-arrears")), before)
      assert.deepStrictEqual(yield* checkJson(path), { exit: 0, findings: [] })
    }).pipe(Effect.scoped)
  )

  it.effect.each(["half", "[]", '"closed"', "null", ""])("writes a summary anew that has become %j", (text) =>
    Effect.gen(function* () {
      const path = yield* article
      const before = yield* onStore(path, (store) => store.load(W))
      byHand(path, `UPDATE cases SET summary = '${text}' WHERE case_id = '${W}'`)
      const seen = yield* checkJson(path)
      assert.deepStrictEqual(seen.findings, [
        found("columns", W, "summary"),
        found("worklist", null, "first page")
      ])
      const { exit, findings } = yield* checkJson(path, "--repair")
      assert.deepStrictEqual([exit, findings], [0, [found("columns", W, "summary", true)]])
      assert.deepStrictEqual(yield* onStore(path, (store) => store.load(W)), before)
      assert.deepStrictEqual(yield* checkJson(path), { exit: 0, findings: [] })
    }).pipe(Effect.scoped)
  )

  it.effect("leaves a case with a gap exactly as it is, and repairs the others", () =>
    Effect.gen(function* () {
      const path = yield* article
      byHand(
        path,
        `DELETE FROM entries WHERE position = 2 AND case_key = (SELECT case_key FROM cases WHERE case_id = 'wage-arrears'); UPDATE cases SET wake_at = 5`
      )
      const before = yield* onStore(path, (store) => store.load("wage-arrears"))
      const { exit, findings } = yield* checkJson(path, "--repair")
      assert.strictEqual(exit, 1)
      assert.deepInclude(findings, found("wakeAt", "traffic-death", "wakeAt", true))
      assert.deepInclude(findings, found("gap", "wage-arrears", ""))
      assert.deepStrictEqual(yield* onStore(path, (store) => store.load("wage-arrears")), before)
    }).pipe(Effect.scoped)
  )

  it.effect("writes nothing into a damaged file", () =>
    Effect.gen(function* () {
      const path = join(yield* emptyFolder, "cases.db")
      yield* filled(path, 200)
      const bytes = readFileSync(path)
      bytes.fill(0xa5, bytes.length - 4096 * 3, bytes.length - 4096 * 2)
      writeFileSync(path, bytes)
      const { exit, findings } = yield* checkJson(path, "--repair")
      assert.strictEqual(exit, 1)
      assert.include(
        findings.map(({ code }) => code),
        "file"
      )
      assert.isTrue(readFileSync(path).equals(bytes))
    }).pipe(Effect.scoped)
  )
})

describe("what cannot be checked", () => {
  it.effect("a file that is cut off is said to be, and ends with 2", () =>
    Effect.gen(function* () {
      const path = yield* article
      truncateSync(path, 20_000)
      const { errors, exit } = yield* lianxin("store", "check", `sqlite:${path}`)
      assert.strictEqual(exit, 2)
      assert.include(errors, `${path} is a Lianxin store of which a part is lost (its end is missing)`)
    }).pipe(Effect.scoped)
  )

  it.effect.each([
    ["sqlite:nowhere.db", "there is no such store"],
    ["memory", "name a store that lasts"],
    ["jsonl:a.jsonl", "a store is sqlite: and the path of a file, or postgres:"]
  ])("%s ends with 2", ([store = "", told = ""]) =>
    Effect.gen(function* () {
      const { errors, exit } = yield* lianxin("store", "check", store)
      assert.strictEqual(exit, 2)
      assert.include(errors, told)
    })
  )
})

describe("a backup", () => {
  it.effect("is a store that holds the same, and is never written over anything", () =>
    Effect.gen(function* () {
      const path = yield* article
      const to = `${path}.backup`
      const first = yield* lianxin("store", "backup", `sqlite:${path}`, to, "--lang", "en")
      assert.strictEqual(first.exit, 0)
      assert.match(first.out, /: [\d,]+ bytes, checked$/)
      assert.deepStrictEqual(yield* checkJson(to), { exit: 0, findings: [] })
      const bytes = readFileSync(to)
      const again = yield* lianxin("store", "backup", `sqlite:${path}`, to)
      assert.strictEqual(again.exit, 2)
      assert.include(again.errors, `${to}: is there already; a backup is never written over`)
      assert.isTrue(readFileSync(to).equals(bytes))
    }).pipe(Effect.scoped)
  )
})
