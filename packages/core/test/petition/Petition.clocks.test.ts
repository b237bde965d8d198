/**
 * Clocks that stand still, extensions that are taken back, and calendars that come late, as the handbook would tell it.
 */
import { assert, describe, it } from "@effect/vitest"
import { CaseType, Petition, Reprojection, WorkingDays } from "@lianxin/core"
import * as Result from "effect/Result"
import { FIRST, longLaw, petitionBasis } from "../basis.ts"
import { day } from "../days.ts"
import {
  accept,
  after,
  answerObjection,
  beside,
  CLERK,
  conclude,
  extend,
  forward,
  HANDLER,
  HEAD,
  object,
  refusal,
  register,
  wake
} from "../petitions.ts"

const why = "document-1"
const inHand = [register("2026-01-05"), forward("2026-01-05"), accept("2026-01-05")]
const lastDay = (state: Petition.State, id: string): string | undefined =>
  state.duties.find((one) => one.id === id)?.due.day
const codeOf = (...asked: Parameters<typeof refusal>) => refusal(...asked)?.code
const stop = (on: string, duty = "conclude") => beside("Pause", on, { by: HANDLER, duty, why })
const go = (on: string, duty = "conclude") => beside("Resume", on, { by: HANDLER, duty })

describe("a stopped clock", () => {
  it("is no open duty, and runs as many days longer as it stood still", () => {
    assert.isUndefined(lastDay(after([...inHand, stop("2026-02-02")]), "conclude"))
    assert.strictEqual(
      lastDay(after([...inHand, stop("2026-02-02"), go("2026-02-12")]), "conclude"),
      "2026-03-16"
    )
    assert.include(Petition.petition.summary(after([...inHand, stop("2026-02-02")])).marks, "paused")
  })

  it("calls nobody while it stands still, and calls no rung twice", () => {
    const late = [...inHand, wake("2026-02-25"), stop("2026-02-25"), wake("2026-04-01")]
    assert.deepStrictEqual(after(late).rungs, ["conclude/L9"])
    const again = after([...late, go("2026-04-01")])
    assert.strictEqual(lastDay(again, "conclude"), "2026-04-10")
    assert.deepStrictEqual(after([...late, go("2026-04-01"), wake("2026-04-01")]).rungs, ["conclude/L9"])
  })

  it("must run again before what it waits for is done", () => {
    assert.strictEqual(codeOf([...inHand, stop("2026-02-02")], conclude("2026-02-03")), "PAUSED")
    assert.strictEqual(
      codeOf([...inHand.slice(0, 2), stop("2026-01-06", "acceptance")], accept("2026-01-07")),
      "PAUSED"
    )
  })

  it("stops where a rule names it, by the office that owes it, before its last day", () => {
    assert.strictEqual(codeOf([register("2026-01-05")], stop("2026-01-06", "forward")), "PAUSE_NOT_ALLOWED")
    assert.strictEqual(
      codeOf(inHand, beside("Pause", "2026-01-06", { by: CLERK, duty: "conclude", why })),
      "NOT_RESPONSIBLE"
    )
    assert.strictEqual(codeOf(inHand, stop("2026-03-07")), "DEADLINE_PASSED")
    assert.strictEqual(codeOf(inHand, go("2026-01-06")), "NOT_PAUSED")
    const none = petitionBasis([[FIRST, { ...longLaw, pause: "none" }]])
    assert.strictEqual(codeOf(inHand, stop("2026-01-06"), none), "PAUSE_NOT_ALLOWED")
  })

  it("counts working days where the term does", () => {
    const working = petitionBasis([[FIRST, { ...longLaw, acceptance: { mode: "W", workingDays: 10 } }]])
    const sent = [register("2026-01-05"), forward("2026-01-05")]
    const held = after([...sent, stop("2026-01-09", "acceptance"), go("2026-01-12", "acceptance")], working)
    assert.deepStrictEqual(
      [lastDay(after(sent, working), "acceptance"), lastDay(held, "acceptance")],
      ["2026-01-19", "2026-01-20"]
    )
  })

  it("is forgotten when the papers go back to the sender", () => {
    const back = after([
      register("2026-01-05"),
      forward("2026-01-05"),
      object("2026-01-06", { reasons: why }),
      stop("2026-01-07", "acceptance"),
      answerObjection("2026-01-08", true)
    ])
    assert.deepStrictEqual(back.ledger, {})
  })
})

describe("an extension taken back", () => {
  const undo = beside("UndoExtension", "2026-03-02", { by: HANDLER, approvedBy: HEAD, why })
  it("gives the old last day again, by the head, and only once", () => {
    const extended = [...inHand, extend("2026-03-01")]
    assert.strictEqual(lastDay(after([...extended, undo]), "conclude"), "2026-03-06")
    assert.strictEqual(codeOf(inHand, undo), "NO_EXTENSION")
    assert.strictEqual(codeOf(extended, { ...undo, approvedBy: HANDLER }), "EXT_NOT_AUTHORISED")
  })
})

describe("a calendar that knows more", () => {
  const data = (until: string, holidays: Record<string, string>) =>
    Result.getOrThrow(
      WorkingDays.make({
        id: "invented",
        source: "a late notice",
        announcedFrom: day("2026-01-01"),
        announcedUntil: day(until),
        holidays,
        makeUpDays: {}
      })
    )
  const late = (makeUpDays: Record<string, string>) =>
    Result.getOrThrow(
      WorkingDays.make({
        id: "invented",
        source: "the notice of 2005-12-16",
        announcedFrom: day("2005-01-01"),
        announcedUntil: day("2005-12-31"),
        holidays: {},
        makeUpDays
      })
    )
  const lacking = petitionBasis([[FIRST, longLaw]], data("2026-02-09", {}))
  const knowing = petitionBasis([[FIRST, longLaw]], data("2026-12-31", { "2026-02-10": "a feast" }))
  const sent = [register("2026-02-05"), forward("2026-02-05")]
  const count = { ...beside("Reproject", "2026-02-06", { by: "clock" }) }

  it("moves the open duties it changes by an event that says from where to where, and who announced it", () => {
    const state = after(sent, lacking)
    assert.strictEqual(lastDay(state, "objection"), "2026-02-12")
    const [event] = Result.getOrThrow(CaseType.answer(Petition.petition, count, state, knowing))
    assert.deepInclude(event, { _tag: "Reprojected", source: "invented: a late notice" })
    assert.deepInclude(event?._tag === "Reprojected" ? event.changes : [], {
      duty: "objection",
      before: day("2026-02-12"),
      after: day("2026-02-13")
    })
  })

  it("tells whose right or duty it is: the objection is the body's", () => {
    const state = after(sent, lacking)
    const events = Result.getOrThrow(CaseType.answer(Petition.petition, count, state, knowing))
    const moved = CaseType.fold(Petition.petition, events, state)
    const told = events.flatMap((event) => Petition.petition.notices(event, moved))
    assert.deepStrictEqual(
      told.map(({ template, to }) => [template, to]),
      [["petition.reprojected", { office: state.body ?? "" }]]
    )
  })

  it("that leaves the last day where it is leaves its calls as they are", () => {
    const commands = [...inHand, wake("2026-02-25")]
    const state = after(commands, lacking)
    const [event] = Result.getOrThrow(
      CaseType.answer(
        Petition.petition,
        beside("Reproject", "2026-02-26", { by: "clock" }),
        state,
        petitionBasis([[FIRST, longLaw]], data("2026-12-31", {}))
      )
    )
    const [was] = state.duties
    const [is, ...more] = event?._tag === "Reprojected" ? event.opens : []
    assert.deepStrictEqual([was?.due.provisional, is?.due.provisional, more], [true, false, []])
    assert.deepStrictEqual([is?.due.day, is?.reminders], [was?.due.day, was?.reminders])
    assert.deepStrictEqual(event === undefined ? null : Petition.petition.notices(event, state), [])
    assert.deepStrictEqual(
      is?.reminders.map(({ fate }) => fate),
      ["fired", "armed", "armed", "armed"]
    )
  })

  it("moves the day until which a petition may be rated, and no other act does", () => {
    const law = { ...longLaw, evaluation: { mode: "C1", days: 30 } } as const
    const known = (holidays: Record<string, string>) =>
      petitionBasis([[FIRST, law]], data("2026-12-31", holidays))
    const state = after([...inHand, conclude("2026-02-02")], known({}))
    const asked = beside("Reproject", "2026-02-03", { by: "clock" })
    const feast = known({ "2026-03-04": "a feast" })
    const events = Result.getOrThrow(CaseType.answer(Petition.petition, asked, state, feast))
    const moved = CaseType.fold(Petition.petition, events, state)
    assert.deepStrictEqual(
      events.flatMap((event) => Petition.petition.notices(event, moved)),
      [
        {
          template: "petition.reprojected",
          to: { party: "petitioner" },
          params: { duty: "evaluate", before: day("2026-03-04"), until: day("2026-03-05") }
        }
      ]
    )
    assert.deepStrictEqual(
      [state.concluded?.rateUntil, moved.concluded?.rateUntil, lastDay(moved, "evaluate")],
      ["2026-03-04", "2026-03-05", "2026-03-05"].map(day)
    )
    assert.deepStrictEqual(moved, {
      ...state,
      lastAt: moved.lastAt,
      duties: moved.duties,
      concluded: moved.concluded
    })
  })

  it("does nothing where it says the same, and then nothing the second time", () => {
    assert.deepStrictEqual(
      Result.getOrThrow(CaseType.answer(Petition.petition, count, after(sent, lacking), lacking)),
      []
    )
    const moved = CaseType.fold(
      Petition.petition,
      Result.getOrThrow(CaseType.answer(Petition.petition, count, after(sent, lacking), knowing)),
      after(sent, lacking)
    )
    assert.deepStrictEqual(Result.getOrThrow(CaseType.answer(Petition.petition, count, moved, knowing)), [])
  })

  it("can be asked beforehand which last days it would move", () => {
    const report = Reprojection.report([["case-1", after(sent, lacking)]], knowing.book.calendar)
    assert.deepStrictEqual(
      report.filter(({ after, before }) => after !== before).map(({ caseId, duty }) => `${caseId} ${duty}`),
      ["case-1 objection"]
    )
    assert.deepInclude(
      report.find(({ duty }) => duty === "objection"),
      {
        before: day("2026-02-12"),
        after: day("2026-02-13"),
        wasProvisional: true,
        provisional: false,
        why: [{ day: day("2026-02-10"), now: "holiday", holiday: "a feast" }]
      }
    )
  })

  it("finds a day of late December that a new year's notice turns into a day of work", () => {
    const before = petitionBasis([[FIRST, longLaw]], late({}))
    const notice = petitionBasis([[FIRST, longLaw]], late({ "2005-12-31": "New Year" }))
    const waiting = after([register("2005-12-27"), forward("2005-12-28")], before)
    const found = Reprojection.report([["case-1", waiting]], notice.book.calendar)
    assert.deepInclude(
      found.find(({ duty }) => duty === "objection"),
      { wasProvisional: true, why: [{ day: day("2005-12-31"), now: "makeUpWorkday", holiday: "New Year" }] }
    )
  })
})
