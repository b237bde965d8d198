/**
 * How SQLite goes about the questions of a county: each is a range of one index, in which no closed case stands between
 * the open ones and none is sorted. A question that loses this still answers rightly, and takes a second after some years.
 */
import type { Query } from "@lianxin/ports"
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@lianxin/core/time"
import { DatabaseSync } from "node:sqlite"
import { casesAt } from "../src/internal/schema.ts"
import * as Worklist from "../src/internal/worklist.ts"

/** Remembers what it was asked to prepare. */
class Remembering extends DatabaseSync {
  last = ""
  override prepare(sql: string) {
    this.last = sql
    return super.prepare(sql)
  }
}

const VILLAGE = "421202001001"

/** One village has a case, and one town has more of them, in two villages, than would be sorted. */
const county = (): Remembering => {
  const db = new Remembering(":memory:")
  for (const step of casesAt("").steps) db.exec(step)
  const cases = db.prepare(
    `WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < :many)
     INSERT INTO cases (case_id, type, revision, summary, status, open, place, due_key, marks, leased_until)
     SELECT :place || n, 'petition', 1, '{}', 'accepted', :open, :place || (n % 2), '~', '[]', 0 FROM n`
  )
  cases.run({ many: 600, place: "42120300100", open: 1 })
  cases.run({ many: 600, place: "42120400100", open: 0 })
  db.exec(`INSERT INTO cases (case_id, type, revision, summary, status, open, place, due_key, marks, leased_until)
    VALUES ('one', 'petition', 1, '{}', 'accepted', 1, '${VILLAGE}', '~', '[]', 0)`)
  return db
}

/** What SQLite says it does for a page in the middle of a list, where there is none. */
const planOf = (query: Query): ReadonlyArray<string> => {
  const db = county()
  Worklist.make(db).find(query, { limit: 50, after: "~ ~" })
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${db.last}`).all()
  db.close()
  return plan.map(({ detail }) => String(detail)).filter((line) => !line.startsWith("SCAN json_each"))
}

const BEHIND = "(due_key,case_id)>(?,?)"
const range = (index: string, columns: string) =>
  `SEARCH cases USING INDEX cases_by_${index} (${columns} AND ${BEHIND})`

const [by, BY_DUE] = [(column: string) => range(column, `${column}=? AND open=?`), range("due", "open=?")]

const QUESTIONS: ReadonlyArray<readonly [asked: string, query: Query, range: string]> = [
  ["everything", {}, BY_DUE],
  ["an office", { office: "water" }, by("office")],
  ["a post", { post: "head@water" }, by("post")],
  ["a post of an office", { post: "head@water", office: "water" }, by("post")],
  ["a status", { status: "accepted" }, by("status")],
  ["a type and status", { type: "petition", status: "accepted" }, by("status")],
  ["a status of an office", { office: "water", status: "accepted" }, by("office")],
  ["a village", { placePrefix: VILLAGE }, by("place")],
  ["an office's in a village", { placePrefix: VILLAGE, office: "water" }, by("place")],
  ["an office's in a district", { placePrefix: "42", office: "water" }, by("office")],
  ["a type", { type: "petition" }, BY_DUE],
  ["a mark", { marks: ["late"] }, BY_DUE]
]

describe("a page of a worklist", () => {
  it.each(QUESTIONS)(
    "of %s, open or closed, is one range of an index, read from the cursor on",
    (_, query, found) => {
      for (const open of [true, false]) assert.deepStrictEqual(planOf({ ...query, open }), [found])
    }
  )

  it.each(QUESTIONS)("of %s, where nobody says which, is merged of two such ranges", (_, query, found) => {
    assert.deepStrictEqual(planOf(query), ["MERGE (UNION ALL)", "LEFT", found, "RIGHT", found])
  })

  it("that is due before a day ends there", () => {
    const plan = planOf({
      office: "water",
      open: true,
      dueBefore: CalendarDate.CalendarDate.make("2026-12-01")
    })
    assert.deepStrictEqual(plan, [
      "SEARCH cases USING INDEX cases_by_office (office=? AND open=? AND (due_key,case_id)>(?,?) AND due_key<?)"
    ])
  })

  it("of a person is one range, whatever else is asked", () => {
    for (const query of [{}, { open: true }, { placePrefix: "42", office: "water" }])
      assert.deepStrictEqual(planOf({ person: { type: "petition", id: "p" }, ...query }), [
        range("person", "person=?")
      ])
  })

  it("of a town with many open is met in the order of everything open", () => {
    assert.deepStrictEqual(planOf({ placePrefix: "421203", open: true }), [BY_DUE])
  })

  it("of a town with few open beside many closed is sorted, and no closed one is met", () => {
    const plan = planOf({ placePrefix: "421204", open: true })
    assert.deepStrictEqual(plan.slice(-2), [by("place"), "USE TEMP B-TREE FOR ORDER BY"])
    assert.deepStrictEqual(
      plan.filter((line) => line.includes(" cases ")).map((line) => line.includes("cases_by_place")),
      [true, true, true]
    )
  })
})

describe("cases whose wake-up has come", () => {
  it("are a range of an index, in which no closed one stands", () => {
    const db = county()
    Worklist.make(db)
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${db.last}`).all()
    assert.deepStrictEqual(
      plan.map(({ detail }) => detail),
      [
        "SEARCH cases USING INTEGER PRIMARY KEY (rowid=?)",
        "LIST SUBQUERY 1",
        "SEARCH cases USING INDEX cases_by_wake (wake_at<?)"
      ]
    )
  })
})
