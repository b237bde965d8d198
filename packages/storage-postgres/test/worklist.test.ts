/**
 * A county after some years: a few open cases beside many that have ended. No question reads past the closed ones to find
 * the open, nor past all the others to find a few; a role that is walled in goes the same ways.
 */
import type { PgClient } from "@effect/sql-pg/PgClient"
import { CalendarDate } from "@lianxin/core/time"
import type { Query } from "@lianxin/ports"
import { connect, freshDatabase, onOwnServer } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { statementOf } from "../src/internal/question.ts"
import { asRole } from "./roles.ts"
import { COUNTY, storeOn } from "./stores.ts"

const [CLOSED, OPEN, PAGE] = [30_000, 45, 50]

/** Every tenth case is of a second type, every thousandth has a status of its own; of the open ones none is due. */
const FILL = `INSERT INTO lianxin.cases
  (county, case_id, type, revision, summary, status, open, place, office, post, person, opened_on, due_key, marks, leased_until)
  SELECT '${COUNTY}', 'case-' || n, CASE n % 10 WHEN 0 THEN 'care' ELSE 'petition' END, 1, '{}',
    CASE WHEN n % 1000 = 7 THEN 'heard' WHEN n <= ${OPEN} THEN 'accepted' ELSE 'concluded' END, n <= ${OPEN},
    '421202' || n % 6, 'office-' || n % 3, 'post-' || n % 9, 'person-' || n, '2026-01-05',
    CASE WHEN n <= ${OPEN} AND n % 2 = 0 THEN '2026-03-0' || n % 9 + 1 ELSE '~' END, '{}', 0
  FROM generate_series(1, ${CLOSED + OPEN}) AS n`

const QUESTIONS: Readonly<Record<string, Query>> = {
  "everything open": { open: true },
  "an office": { office: "office-1", open: true },
  "a post": { post: "post-4", open: true },
  "a place": { placePrefix: "4212021", open: true },
  "a district": { placePrefix: "421202", open: true },
  "a status": { status: "accepted", open: true },
  "a status that few have": { status: "heard" },
  "an office, open or not": { office: "office-1" },
  "what is due before a day": { dueBefore: CalendarDate.CalendarDate.make("2026-03-05") },
  "a person": { person: { type: "petition", id: "person-77" } }
}

interface Plan {
  readonly [name: string]: Schema.Json
}

const isPlan = (value: Schema.Json): value is Plan =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** How many rows were looked at in the table and its indexes. */
const looked = (plan: Plan): number => {
  const inside = plan["Plans"]
  const times = Number(plan["Actual Loops"])
  const here = JSON.stringify(plan["Node Type"]).includes("Scan")
    ? times * (Number(plan["Actual Rows"]) + Number(plan["Rows Removed by Filter"] ?? 0))
    : 0
  return (Array.isArray(inside) ? inside.filter(isPlan) : []).reduce((sum, one) => sum + looked(one), here)
}

const Explained = Schema.decodeUnknownSync(
  Schema.Tuple([Schema.Tuple([Schema.Struct({ Plan: Schema.Record(Schema.String, Schema.Json) })])])
)

const lookedFor = Effect.fnUntraced(function* (sql: PgClient, query: Query) {
  const [statement, ...values] = statementOf(query, [], PAGE + 1)
  const [row] = yield* sql.unsafe(`EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`, [COUNTY, ...values])
    .valuesUnprepared
  const [[{ Plan }]] = Explained(row)
  return looked(Plan)
})

onOwnServer("a worklist beside many closed cases", (server) => {
  it.live("looks at little more than it shows, for whoever asks", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      yield* storeOn(url)
      const { admin, role, url: walled } = yield* asRole(url, "walled")
      yield* admin.unsafe(FILL)
      yield* admin.unsafe("VACUUM ANALYZE lianxin.cases").valuesUnprepared
      yield* admin.unsafe(`GRANT USAGE ON SCHEMA lianxin TO ${role}`)
      yield* admin.unsafe(`GRANT SELECT ON lianxin.cases TO ${role}`)
      const theirs = yield* connect(walled)
      yield* theirs`SELECT set_config('lianxin.county', ${COUNTY}, false)`
      for (const [name, query] of Object.entries(QUESTIONS)) {
        for (const [who, sql] of [
          ["the owner", admin],
          ["a role walled in", theirs]
        ] as const) {
          const found = yield* lookedFor(sql, query)
          assert.isAtMost(found, 3 * PAGE, `${name}, asked by ${who}`)
        }
      }
    })
  )
})
