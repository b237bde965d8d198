/** What is wrong with books, directories, calendars and stores, in both languages. */
import { assert, describe, it } from "@effect/vitest"
import { Directory, type Responsibility, type RuleBook } from "@lianxin/core"
import { WorkingDays } from "@lianxin/core/time"
import * as Ports from "@lianxin/ports"
import * as Result from "effect/Result"
import { LOCALES, namesOf, render } from "../src/index.ts"
import { TEXTS } from "../src/texts/texts.ts"
import { day, directory } from "./offices.ts"
import { assertGiven, assertReadable } from "./said.ts"

type CoreFault =
  | RuleBook.BookFault
  | Directory.DirectoryFault
  | WorkingDays.CalendarFault
  | Responsibility.Unsettled

const on = day("2026-01-05")
const at = { layer: "xianning", rule: "national/petition/forward" }

const against = { ...at, day: on, below: "national", since: day("2026-01-01") }
const counted = { start: day("2026-02-12"), lastDay: day("2026-03-05"), lastDayBelow: day("2026-02-27") }
const beyond = { field: "totalDays", value: 120, valueBelow: 90 }

/** One of each fault the core can give; the core's own types say which facts it has. */
const CORE: { readonly [Code in CoreFault["code"]]: Extract<CoreFault, { readonly code: Code }> } = {
  RULE_MISSING: { code: "RULE_MISSING", rule: at.rule, day: on },
  RULE_TWICE: { code: "RULE_TWICE", ...at },
  VERSIONS_OVERLAP: { code: "VERSIONS_OVERLAP", ...at, day: on },
  VERSIONS_OUT_OF_ORDER: { code: "VERSIONS_OUT_OF_ORDER", ...at, day: on },
  RULE_VALUE_WRONG: { code: "RULE_VALUE_WRONG", ...at, day: on, issue: "Expected an integer" },
  RULE_UNIT_WRONG: { code: "RULE_UNIT_WRONG", ...at, wanted: "term", found: "limit" },
  LAYER_TWICE: { code: "LAYER_TWICE", layer: at.layer },
  NOTHING_TO_INHERIT: { code: "NOTHING_TO_INHERIT", ...at, day: on },
  RULE_UNIT_DIFFERS: {
    code: "RULE_UNIT_DIFFERS",
    ...at,
    below: "national",
    wanted: "term",
    found: "limit"
  },
  OVERLAY_FIXED: { code: "OVERLAY_FIXED", ...at, day: on, below: "national" },
  OVERLAY_NONE: { code: "OVERLAY_NONE", ...against },
  OVERLAY_LATER: { code: "OVERLAY_LATER", ...against, ...counted },
  OVERLAY_EARLIER: { code: "OVERLAY_EARLIER", ...against, ...counted },
  OVERLAY_MORE: { code: "OVERLAY_MORE", ...against, ...beyond },
  OVERLAY_LESS: { code: "OVERLAY_LESS", ...against, ...beyond },
  OVERLAY_UNFIT: { code: "OVERLAY_UNFIT", ...at, overlay: "stricter", unit: "ladder" },
  LISTED_TWICE: { code: "LISTED_TWICE", kind: "office", id: "xianning-housing" },
  LEADS_NOWHERE: { code: "LEADS_NOWHERE", from: "421202", field: "within", to: "9" },
  GOES_IN_A_CIRCLE: { code: "GOES_IN_A_CIRCLE", id: "xianning-housing" },
  CALENDAR_ENDS_BEFORE_IT_STARTS: { code: "CALENDAR_ENDS_BEFORE_IT_STARTS", from: on, until: "2025-12-31" },
  CALENDAR_DAY_OUTSIDE: { code: "CALENDAR_DAY_OUTSIDE", day: "2026-02-30" },
  CALENDAR_DAY_TWICE: { code: "CALENDAR_DAY_TWICE", day: on },
  CALENDAR_MAKE_UP_ON_WEEKDAY: { code: "CALENDAR_MAKE_UP_ON_WEEKDAY", day: on },
  PLACE_UNKNOWN: { code: "PLACE_UNKNOWN", place: "999999" },
  NOBODY_IN_CHARGE: { code: "NOBODY_IN_CHARGE", subject: "noise", place: "421202", reasons: [] },
  SEVERAL_IN_CHARGE: {
    code: "SEVERAL_IN_CHARGE",
    offices: ["xianning-housing", "xianan-housing"],
    settledBy: "jointConference",
    reasons: []
  }
}

const cause = new Error("password=secret")
const PORTS = [
  new Ports.RevisionConflict({ caseId: "c1", expected: 1, found: 2 }),
  new Ports.Unstorable({ caseId: "c1", at: "entries[0].tag", problem: "nul" }),
  new Ports.StoreUnavailable({ operation: "commit", retryable: true, cause }),
  new Ports.StoreUnavailable({ operation: "commit", retryable: false, cause }),
  new Ports.BadCursor({ cursor: "x" }),
  new Ports.UnknownSchema({ where: "a.db", found: 9, known: 1 }),
  new Ports.NotOurs({ where: "a.db", found: "other file" }),
  new Ports.ReadOnly({ where: "a.db" }),
  new Ports.Damaged({ where: "a.db", found: "cut off" }),
  new Ports.Damaged({ where: "a.db", found: "malformed" }),
  new Ports.NotifierUnavailable({ notifier: "email", cause }),
  new Ports.OfficesUnavailable({ day: "2026-01-05", cause }),
  new Ports.NotFound({ id: "doc-1", kind: null }),
  new Ports.Erased({ personId: "person-1" }),
  new Ports.NoPurpose({ missing: ["purpose"] }),
  new Ports.KeyUnavailable({ source: "LIANXIN_MASTER", needs: null, reason: "missing" }),
  new Ports.Tampered({ what: "content", personId: "person-1", id: null }),
  new Ports.NotAuthentic(),
  new Ports.BadItem({ at: "content.name", problem: "notOfItsKind" }),
  new Ports.VaultUnavailable({ operation: "read", retryable: true, cause }),
  new Ports.AuditBroken({ sequence: 7, problem: "altered" }),
  new Ports.StillRequired({ asked: "2026-11-01", latest: "2026-05-23" })
]

const names = namesOf(directory)
const sentences: Readonly<Record<string, string>> = TEXTS.en.faults

describe("faults of the core", () => {
  it.each(Object.entries(CORE))("%s can be read in both languages", (code, fault) => {
    assertGiven(sentences[code] ?? "", fault, code)
    for (const locale of LOCALES) assertReadable(render.fault(fault, locale, names), code, locale)
  })

  it("a directory that does not hold together says where", () => {
    const place = { code: "1", name: { en: "One", zh: "一" }, level: "city" as const, within: "2" }
    const made = Directory.make({ places: [place, place], offices: [], posts: [] })
    const said = Result.isFailure(made) ? made.failure.map((one) => render.fault(one, "en")) : []
    assert.sameMembers(
      [...new Set(said)],
      [
        "The directory lists the place 1 twice. Keep one entry.",
        "Directory, 1: “within” names 2, which is not listed. Enter it, or correct the id."
      ]
    )
  })

  it("a calendar that makes up a weekday says which", () => {
    const data = { id: "c", source: "s", announcedFrom: day("2026-01-01"), announcedUntil: day("2026-01-31") }
    const made = WorkingDays.make({ ...data, holidays: {}, makeUpDays: { "2026-01-05": "元旦" } })
    assert.strictEqual(
      Result.isFailure(made) ? render.fault(made.failure, "zh-CN") : "",
      "日历将2026年1月5日(星期一)列为调休上班日，但该日本为工作日。请删除。"
    )
  })

  it("a layer that goes beyond the one below is told the day that shows it", () => {
    assert.strictEqual(
      render.fault(CORE.OVERLAY_LATER, "en"),
      "Layer xianning, rule national/petition/forward, version from Mon 2026-01-05: the last day may never come later than under layer national. For matters registered from Thu 2026-01-01 on it does: counted from Thu 2026-02-12 it is Thu 2026-03-05 here and Fri 2026-02-27 there. Make it shorter, or write inherit."
    )
    assert.include(render.fault(CORE.OVERLAY_MORE, "zh-CN"), "totalDays为120")
    assert.include(render.fault(CORE.OVERLAY_UNFIT, "zh-CN"), "督办规则")
  })

  it("several offices in charge are named, with who settles it", () => {
    assert.strictEqual(
      render.fault(CORE.SEVERAL_IN_CHARGE, "zh-CN", names),
      "主管单位不止一个：咸宁市住房和城乡建设局、咸安区住房和城乡建设局。请由联席会议协调决定。"
    )
  })
})

describe("errors of the ports", () => {
  it("each error can be read in both languages and hides its cause", () => {
    for (const error of PORTS) {
      assertGiven(sentences[error._tag] ?? "", error, error._tag)
      for (const locale of LOCALES) {
        const said = render.fault(error, locale)
        assertReadable(said, error._tag, locale)
        assert.notInclude(said, "secret")
      }
    }
  })

  it("a store that did not answer says whether anything was written", () => {
    assert.deepStrictEqual(
      PORTS.slice(2, 4).map((error) => render.fault(error, "en")),
      [
        "The store could not commit. Nothing was written: try again.",
        "The store could not commit. Look at what the store has before trying again."
      ]
    )
  })

  it("an error of a county's own adapter is shown with its facts and without its cause", () => {
    const down = { _tag: "CountyStoreDown", host: "db1", cause }
    assert.strictEqual(render.fault(down, "en"), "CountyStoreDown (host: db1)")
  })
})
