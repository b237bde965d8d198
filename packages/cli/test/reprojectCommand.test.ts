/**
 * `lianxin reproject`: the report beforehand, the moving itself, and calendar files with every kind of fault.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { TestClock } from "effect/testing"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { folder } from "./files.ts"
import { enter, taken } from "./petitionStore.ts"
import { feedOf } from "./storeFiles.ts"

const file = (about: string): string =>
  `extends: CN\nsource: a late notice\nannouncedUntil: 2026-12-31\n${about}`
const LATE = file("holidays: { 2026-02-25: a feast }\n")

/** Two petitions that lie with a body that may object until 26 February, and one nothing is open in. */
const two = Effect.gen(function* () {
  const home = yield* emptyFolder
  const path = join(home, "cases.db")
  const begun = ["one", "two"].flatMap((caseId) =>
    taken(caseId, "2026-02-11")
      .slice(0, 2)
      .map((entered) => ({
        ...entered,
        act: { ...entered.act, at: entered.act.at.replace("02-11T10", "02-12T10") }
      }))
  )
  yield* enter(path, [...begun, ...taken("done", "2026-02-11")])
  yield* TestClock.setTime(Date.parse("2026-02-24T09:00+08:00"))
  return { home, path, notice: written(join(home, "notice.yaml"), LATE) }
})

interface Moved {
  readonly caseId: string
  readonly duty: string
  readonly before: string
  readonly after: string
  readonly why: ReadonlyArray<{ readonly day: string }>
}
const objections = (out: string): ReadonlyArray<string> => {
  const { moved }: { readonly moved: ReadonlyArray<Moved> } = JSON.parse(out)
  return moved.map(
    ({ after, before, caseId, duty, why }) =>
      `${caseId} ${duty} ${before} ${after} ${why.map(({ day }) => day).join()}`
  )
}
const EXPECTED = ["one", "two"].map((id) => `${id} objection 2026-02-26 2026-02-27 2026-02-25`)

describe("lianxin reproject", () => {
  it.effect("says beforehand what would move and which day is the reason, and writes nothing", () =>
    Effect.gen(function* () {
      const { notice, path } = yield* two
      const before = yield* feedOf(path)
      const dry = yield* lianxin("reproject", `sqlite:${path}`, "--calendar", notice, "--dry-run", "--json")
      assert.strictEqual(dry.exit, 0)
      assert.deepStrictEqual([...objections(dry.out)].sort(), EXPECTED)
      assert.deepStrictEqual(yield* feedOf(path), before)
      const said = yield* lianxin(
        "reproject",
        `sqlite:${path}`,
        "--calendar",
        notice,
        "--dry-run",
        "--lang",
        "en"
      )
      assert.include(said.out, "2 last days would move")
      assert.include(said.out, "2026-02-25 holiday a feast")
    }).pipe(Effect.scoped)
  )

  it.effect("moves them by one event each that names the notice, and a second run finds nothing", () =>
    Effect.gen(function* () {
      const { notice, path } = yield* two
      const run = lianxin("reproject", `sqlite:${path}`, "--calendar", notice, "--json")
      const moved = yield* run
      assert.strictEqual(moved.exit, 0)
      assert.deepStrictEqual([...objections(moved.out)].sort(), EXPECTED)
      const events = (yield* feedOf(path)).filter(({ entry }) => entry.tag === "Reprojected")
      assert.deepStrictEqual(events.map(({ caseId }) => caseId).sort(), ["one", "two"])
      assert.include(JSON.stringify(events[0]?.entry.body), "a late notice")
      assert.deepStrictEqual(objections((yield* run).out), [])
      assert.strictEqual((yield* feedOf(path)).filter(({ entry }) => entry.tag === "Reprojected").length, 2)
      assert.strictEqual((yield* lianxin("store", "check", `sqlite:${path}`)).exit, 0)
    }).pipe(Effect.scoped)
  )

  it.effect("without a file counts with the shipped calendar, which says the same", () =>
    Effect.gen(function* () {
      const { path } = yield* two
      const { exit, out } = yield* lianxin("reproject", `sqlite:${path}`, "--open-only", "--json")
      assert.deepStrictEqual([exit, objections(out)], [0, []])
    }).pipe(Effect.scoped)
  )
})

describe("a calendar file", () => {
  it.effect("is read as the guide writes it", () =>
    Effect.gen(function* () {
      const { home, path } = yield* two
      const guide = readFileSync(folder("docs/how-to/announce-a-new-year.md"), "utf8")
      const shown = /```yaml\n(.*?)```/s.exec(guide)?.[1] ?? ""
      const notice = written(join(home, "2027.yaml"), shown)
      const { exit, out } = yield* lianxin(
        "reproject",
        `sqlite:${path}`,
        "--calendar",
        notice,
        "--dry-run",
        "--json"
      )
      assert.strictEqual(exit, 0)
      assert.deepInclude(JSON.parse(out).calendar, { id: "CN", announcedUntil: "2027-12-31" })
    }).pipe(Effect.scoped)
  )

  it.effect.each([
    [
      "extends: CM\nsource: s\nannouncedUntil: 2026-12-31\nholidays: { 2026-02-25: a }\n",
      ':1:10: unknown calendar "CM"; the nearest valid word is "CN"'
    ],
    [file("holidays: { 2026-02-30: a }\n"), ":4:25: The calendar lists 2026-02-30"],
    [file("makeUpDays: { 2026-02-25: a }\n"), ":4:27: The calendar lists"],
    [
      file("holidays: { 2026-02-28: a }\nmakeUpDays: { 2026-02-28: a }\n"),
      "both as a holiday and as a make-up workday"
    ],
    [file("ordinaryDays: [2026-03-04]\n"), ":4:16: CN has 2026-03-04 as an ordinary day already"],
    [
      file("holidays: { 2026-02-18: a }\nordinaryDays: [2026-02-18]\n"),
      "2026-02-18 is listed as another day too"
    ],
    [file("feasts: { 2026-02-18: a }\n"), ":4:1:"],
    [file(""), ":1:1: the file announces no day"],
    [
      file("holidays: { 2026-02-25: a }\n").replace("2026-12-31", "2025-12-31"),
      ":3:17: CN is announced until 2026-12-31 already"
    ],
    [
      file("holidays: { 2027-01-01: a }\n").replace("2026-12-31", "2027-06-30"),
      ":3:17: a notice announces whole years"
    ],
    [
      file("makeUpDays: { 2026-12-27: a }\n").replace("2026-12-31", "2027-12-31"),
      "no holiday of 2027 is listed"
    ],
    ["- one\n", ":1:1:"]
  ] as const)("with a fault is refused with the place: %j", ([text, message]) =>
    Effect.gen(function* () {
      const { home, path } = yield* two
      const bad = written(join(home, "bad.yaml"), text)
      const { errors, exit } = yield* lianxin("reproject", `sqlite:${path}`, "--calendar", bad)
      assert.strictEqual(exit, 2)
      assert.include(errors, `${bad}:`)
      assert.include(errors, message)
    }).pipe(Effect.scoped)
  )
})
