/**
 * Beside the main road, as the handbook would tell it: intake, doors, stopped clocks, late calendars, review and ends.
 */
import { assert, describe, it } from "@effect/vitest"
import { Indicators, Petition } from "@lianxin/core"
import { CHANGE, FIRST, formerLaw, longBasis, longLaw, petitionBasis } from "../basis.ts"
import { day } from "../days.ts"
import {
  accept,
  after,
  beside,
  CLERK,
  classify,
  conclude,
  eventsOf,
  forward,
  HANDLER,
  refusal,
  register
} from "../petitions.ts"

const why = "document-1"
const inHand = [register("2026-01-05"), forward("2026-01-05"), accept("2026-01-05")]
const lastDay = (state: Petition.State, id: string): string | undefined =>
  state.duties.find((one) => one.id === id)?.due.day
const codeOf = (...asked: Parameters<typeof refusal>) => refusal(...asked)?.code

describe("who reviews", () => {
  const delivered = (on: string) => [
    register(on),
    forward(on),
    accept(on),
    conclude(on),
    beside("Deliver", on, { by: HANDLER })
  ]
  const ask = (on: string, to?: string) =>
    beside("AskReview", on, { by: "petitioner", ...(to === undefined ? {} : { to }) })

  it("is the next higher body", () => {
    assert.strictEqual(
      after([...delivered("2026-01-05"), ask("2026-01-06")]).review?.review?.office,
      "city-labour"
    )
    assert.strictEqual(codeOf(delivered("2026-01-05"), ask("2026-01-06", "north-hall")), "NOT_REVIEWER")
  })

  it("is named by the petitioner where the law of that day lets him choose", () => {
    assert.strictEqual(codeOf(delivered("2020-06-01"), ask("2020-06-02")), "SEVERAL_REVIEWERS")
    const own = after([...delivered("2020-06-01"), ask("2020-06-02", "north-hall")])
    assert.strictEqual(own.review?.review?.office, "north-hall")
  })

  it("is nobody where nobody stands above", () => {
    const top = [
      register("2026-01-05", { subject: "rivers", by: "clerk@city-petitions" }),
      forward("2026-01-05", { by: "clerk@city-petitions", to: "city-hall" }),
      accept("2026-01-05", { by: "handler@city-hall" }),
      conclude("2026-01-05", { by: "handler@city-hall" }),
      beside("Deliver", "2026-01-06", { by: "handler@city-hall" })
    ]
    assert.strictEqual(codeOf(top, ask("2026-01-07")), "NO_REVIEWER")
  })

  it("receives a reply once, on a day it can have been received", () => {
    const again = beside("Deliver", "2026-01-06", { by: HANDLER })
    assert.strictEqual(codeOf(delivered("2026-01-05"), again), "ALREADY_DELIVERED")
    const early = { ...again, receivedOn: day("2026-01-04") }
    assert.strictEqual(codeOf([...inHand, conclude("2026-01-05")], early), "DAY_WRONG")
  })
})

describe("a table proposes, a person decides", () => {
  it("the route of a claim by its subject, with the reason and the version", () => {
    const rules = longBasis.book.eras.at(-1)?.rules
    if (rules === undefined) return assert.fail("the book has an era")
    assert.deepInclude(Petition.proposeRoute(rules, after([register("2026-01-05")])), {
      route: "arbitration"
    })
    assert.isNull(Petition.proposeRoute(rules, after([register("2026-01-05", { subject: "land" })])))
    assert.isNull(Petition.proposeRoute(rules, after([register("2026-01-05", { kind: "accusation" })])))
    assert.strictEqual(after([register("2026-01-05")]).route, "petition")
  })
})

describe("links and corrections", () => {
  const link = beside("Link", "2026-01-06", { by: CLERK, to: "case-1", as: "related" })
  it("a note of another matter is made once and struck out once", () => {
    assert.strictEqual(codeOf([register("2026-01-05"), link], link), "ALREADY_LINKED")
    const unlink = beside("Unlink", "2026-01-07", { by: CLERK, to: "case-1" })
    assert.deepStrictEqual(after([register("2026-01-05"), link, unlink]).links.ties, [])
    assert.strictEqual(codeOf([register("2026-01-05")], unlink), "NOT_LINKED")
  })

  it("a correction keeps the first entry in the history and moves no clock but the time for handling", () => {
    const correct = beside("Correct", "2026-01-20", { by: CLERK, why, kind: "suggestion" })
    const state = after([...inHand, correct])
    assert.deepStrictEqual(
      [state.kind, state.route, lastDay(state, "conclude")],
      ["suggestion", null, undefined]
    )
    const back = beside("Correct", "2026-01-21", { by: CLERK, why, kind: "claim" })
    assert.strictEqual(lastDay(after([...inHand, correct, back]), "conclude"), "2026-03-06")
    assert.strictEqual(codeOf(inHand, { ...correct, kind: "claim" }), "NOTHING_CORRECTED")
  })

  it("only a merged matter is taken out again", () => {
    assert.strictEqual(codeOf(inHand, beside("Unmerge", "2026-01-06", { by: CLERK, why })), "WRONG_MOMENT")
    const merged = [...inHand, beside("Merge", "2026-01-06", { by: CLERK, into: "case-1" })]
    assert.deepStrictEqual(after(merged).duties, after(inHand).duties)
    assert.strictEqual(codeOf(merged, conclude("2026-01-07")), "WRONG_MOMENT")
  })
})

describe("the simple procedure", () => {
  it("chosen by the body counts from the day it received the matter", () => {
    const simple = classify("2026-01-06", { by: HANDLER, procedure: "simple" })
    assert.strictEqual(
      lastDay(after([register("2026-01-05"), forward("2026-01-05"), simple]), "acceptance"),
      "2026-01-08"
    )
    assert.strictEqual(
      codeOf(inHand, beside("SwitchToOrdinary", "2026-01-06", { by: HANDLER, why })),
      "NOT_SIMPLE"
    )
  })
})

describe("behind a number", () => {
  it("stand the cases, to be looked at one by one", () => {
    const cases = [
      ["case-1", after([...inHand, conclude("2026-03-06")])],
      ["case-2", after([...inHand, conclude("2026-03-07")])],
      ["case-3", after([register("2026-01-05")])]
    ] as const
    const window = { from: day("2026-03-01"), until: day("2026-03-31") }
    const report = Indicators.Report.make({
      indicators: [Indicators.concludedInTime],
      period: window,
      division: "whole",
      today: window.until,
      lawsOf: () => [],
      registeredOn: ({ registration }: Petition.State) => registration?.on ?? null,
      groupOf: null,
      cases: true
    })
    for (const [caseId, state] of cases) report.add(caseId, state)
    assert.deepStrictEqual(report.tables()[0]?.rows[0]?.cases, {
      parts: { inTime: ["case-1"], late: ["case-2"] },
      aside: {}
    })
  })
})

it("what was asked of an earlier law is refused under the law of the registration day", () => {
  const former = petitionBasis([
    [FIRST, formerLaw],
    [CHANGE, longLaw]
  ])
  const [event] = eventsOf([], register("2026-01-05", { urgent: true }), former)
  assert.deepStrictEqual(event?._tag === "Registered" ? event.opens.map(({ id }) => id) : [], [
    "forward",
    "reportUp"
  ])
  assert.strictEqual(
    codeOf(
      [register("2020-01-06")],
      beside("LeadAway", "2020-01-07", { by: CLERK, door: "discipline" }),
      former
    ),
    "DOOR_NOT_IN_LAW"
  )
})

describe("what was never asked, or cannot be", () => {
  it("no report is owed that nobody asked for", () => {
    assert.strictEqual(
      codeOf(inHand, beside("ReportResult", "2026-01-06", { by: HANDLER, report: why })),
      "NOT_ASKED"
    )
  })

  it("nothing is delivered to a petitioner without a name", () => {
    const nameless = [
      register("2026-01-05", { anonymous: true }),
      forward("2026-01-05"),
      accept("2026-01-05"),
      conclude("2026-01-06")
    ]
    assert.strictEqual(codeOf(nameless, beside("Deliver", "2026-01-07", { by: HANDLER })), "ANONYMOUS")
  })

  it("an accusation is not settled between two sides", () => {
    const accused = [
      register("2026-01-05", { kind: "accusation" }),
      forward("2026-01-05"),
      accept("2026-01-05")
    ]
    assert.strictEqual(
      codeOf(accused, beside("Settle", "2026-01-06", { by: HANDLER, agreement: why })),
      "SETTLEMENT_NOT_ALLOWED"
    )
  })

  it("nobody writes to the dead: an accusation goes on without its petitioner", () => {
    const gone = [
      register("2026-01-05", { kind: "accusation" }),
      forward("2026-01-05"),
      beside("RecordDeath", "2026-01-05", { by: CLERK })
    ]
    const state = after([...gone, accept("2026-01-06")])
    const [event] = eventsOf(gone, accept("2026-01-06"))
    assert.strictEqual(state.status, "accepted")
    assert.deepStrictEqual(event === undefined ? null : Petition.petition.notices(event, state), [])
  })
})
