/**
 * `lianxin rates`: reports of a store and of case files.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { join } from "node:path"
import { emptyFolder, lianxin } from "./commandLine.ts"
import { folder } from "./files.ts"
import { concluded, enter, later, taken } from "./petitionStore.ts"
import { byHand } from "./storeFiles.ts"

interface Row {
  readonly window: { readonly from: string; readonly until: string }
  readonly law: { readonly since: string } | null
  readonly group: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly rate: number | null
  readonly parts: Readonly<Record<string, number>>
  readonly cases?: { readonly parts: Readonly<Record<string, ReadonlyArray<string>>> }
}
interface Report {
  readonly petitions: number
  readonly tables: ReadonlyArray<{
    readonly indicator: string
    readonly rows: ReadonlyArray<Row>
    readonly whole: Row
    readonly laws: ReadonlyArray<{ readonly since: string }>
  }>
}

const MARCH = ["--from", "2026-03-01", "--until", "2026-03-31"]
const report = Effect.fnUntraced(function* (...args: ReadonlyArray<string>) {
  const { exit, out } = yield* lianxin("rates", ...args, "--json")
  assert.strictEqual(exit, 0)
  const read: Report = JSON.parse(out)
  return read
})
const first = ({ tables }: Report) => tables[0] ?? assert.fail("a table")

/** Three petitions with a last day of 6 March: in time; late, entered in May; still open. */
const three = (path: string) =>
  enter(path, [
    ...taken("in-time", "2026-01-05"),
    concluded("in-time", "2026-02-10"),
    ...taken("late-entry", "2026-01-05"),
    concluded("late-entry", "2026-03-03", "2026-05-04T09:00+08:00"),
    ...taken("open", "2026-01-05")
  ])

describe("lianxin rates over a store", () => {
  it.effect("counts as of a day and as known on a day: a late entry is in later reports only", () =>
    Effect.gen(function* () {
      const path = join(yield* emptyFolder, "cases.db")
      yield* three(path)
      const ask = (...more: ReadonlyArray<string>) =>
        report(`sqlite:${path}`, ...MARCH, "--indicator", "concluded-in-time", "--cases", ...more)
      const parts = (found: Report) => first(found).whole.parts
      const now = yield* ask()
      assert.deepStrictEqual(parts(now), { inTime: 2, overdueOpen: 1 })
      assert.deepStrictEqual(first(now).rows[0]?.cases?.parts, {
        inTime: ["in-time", "late-entry"],
        overdueOpen: ["open"]
      })
      assert.deepStrictEqual(parts(yield* ask("--known-at", "2026-05-03")), { inTime: 1, overdueOpen: 2 })
      assert.deepStrictEqual(parts(yield* ask("--known-at", "2026-05-04")), { inTime: 2, overdueOpen: 1 })
      assert.deepStrictEqual(parts(yield* ask("--as-of", "2026-03-02")), { inTime: 1, notYetDue: 2 })
      const before = yield* ask("--as-of", "2026-01-04")
      assert.deepStrictEqual([before.petitions, first(before).whole.rate], [0, null])
    }).pipe(Effect.scoped)
  )

  it.effect("splits a period where the law changes, and says that a whole is of two laws", () =>
    Effect.gen(function* () {
      const path = join(yield* emptyFolder, "cases.db")
      yield* enter(path, [
        ...taken("old", "2022-04-29"),
        ...taken("new", "2022-05-02"),
        concluded("old", "2022-05-05"),
        concluded("new", "2022-05-06")
      ])
      const found = yield* report(
        `sqlite:${path}`,
        "--from",
        "2022-06-01",
        "--until",
        "2022-07-31",
        "--indicator",
        "concluded-in-time"
      )
      const { laws, rows, whole } = first(found)
      assert.deepStrictEqual(
        rows.filter(({ denominator }) => denominator === 1).map(({ law }) => law?.since),
        laws.map(({ since }) => since)
      )
      assert.strictEqual(laws.length, 2)
      assert.deepStrictEqual([whole.numerator, whole.denominator], [2, 2])
      const said = yield* lianxin(
        "rates",
        `sqlite:${path}`,
        "--from",
        "2022-06-01",
        "--until",
        "2022-07-31",
        "--lang",
        "en"
      )
      assert.include(said.out, "over 2 laws: not a figure of one law")
    }).pipe(Effect.scoped)
  )

  it.effect("publishes a table that gives no small number away, in both languages", () =>
    Effect.gen(function* () {
      const path = join(yield* emptyFolder, "cases.db")
      const many = Array.from({ length: 9 }, (_, i) => [
        ...taken(`c${i}`, later("2026-01-05", i % 3), i < 3 ? { channel: "letter" } : {}),
        concluded(`c${i}`, i < 2 ? "2026-03-20" : "2026-02-20")
      ])
      yield* enter(
        path,
        many.flat().toSorted((a, b) => (a.act.at < b.act.at ? -1 : 1))
      )
      const args = [`sqlite:${path}`, ...MARCH, "--by", "channel", "--indicator", "concluded-in-time"]
      const open = yield* report(...args)
      assert.deepStrictEqual(
        first(open).rows.map(({ denominator, group, numerator }) => [group, numerator, denominator]),
        [
          ["letter", 1, 3],
          ["online", 6, 6]
        ]
      )
      const held = yield* report(...args, "--published")
      const { rows, whole } = first(held)
      assert.deepStrictEqual(
        [...rows, whole].map(({ denominator, numerator }) => [numerator, denominator]),
        [
          [null, null],
          [null, null],
          [null, 9]
        ]
      )
      const said = yield* lianxin("rates", ...args, "--published", "--lang", "zh-CN")
      assert.include(said.out, "不公开")
    }).pipe(Effect.scoped)
  )

  it.effect("keeps a month without a case in the series, with a rate over nothing", () =>
    Effect.gen(function* () {
      const path = join(yield* emptyFolder, "cases.db")
      yield* three(path)
      const found = yield* report(
        `sqlite:${path}`,
        "--from",
        "2026-02-01",
        "--until",
        "2026-04-30",
        "--by",
        "month",
        "--indicator",
        "concluded-in-time"
      )
      assert.deepStrictEqual(
        first(found).rows.map(({ denominator, rate, window }) => [window.from, denominator, rate !== null]),
        [
          ["2026-02-01", 0, false],
          ["2026-03-01", 3, true],
          ["2026-04-01", 0, false]
        ]
      )
    }).pipe(Effect.scoped)
  )

  it.effect("counts without a case it cannot read, says which, and ends with 1", () =>
    Effect.gen(function* () {
      const path = join(yield* emptyFolder, "cases.db")
      yield* three(path)
      byHand(
        path,
        "UPDATE entries SET body = '{}' WHERE position = 2 AND case_key = (SELECT case_key FROM cases WHERE case_id = 'open')"
      )
      const { errors, exit, out } = yield* lianxin("rates", `sqlite:${path}`, ...MARCH, "--lang", "en")
      assert.strictEqual(exit, 1)
      assert.include(errors, "case open: entry 2")
      assert.include(out, "in time 2")
    }).pipe(Effect.scoped)
  )
})

describe("lianxin rates over case files", () => {
  it.effect("counts the narrated cases, by place and by office", () =>
    Effect.gen(function* () {
      const narrated = folder("packages/rules-xianning/narrated")
      const year = ["--from", "2015-01-01", "--until", "2015-12-31", "--indicator", "concluded-in-time"]
      const byPlace = first(yield* report(narrated, ...year, "--by", "place"))
      assert.deepStrictEqual(
        byPlace.rows.map(({ group, numerator }) => [group, numerator]),
        [["421202", 2]]
      )
      const byOffice = first(yield* report(narrated, ...year, "--by", "office", "--by", "month"))
      assert.strictEqual(byOffice.rows.length, 2)
      assert.strictEqual(first(yield* report(narrated, ...year, "--place", "421200")).whole.denominator, 2)
      assert.strictEqual(first(yield* report(narrated, ...year, "--place", "421221")).whole.denominator, 0)
    })
  )
})
