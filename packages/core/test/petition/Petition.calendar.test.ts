/**
 * Calendars that come late, as the handbook would tell it.
 */
import { assert, describe, it } from "@effect/vitest"
import { CaseType, Petition, Reprojection, WorkingDays } from "@lianxin/core"
import * as Result from "effect/Result"
import { FIRST, longLaw, petitionBasis } from "../basis.ts"
import { day } from "../days.ts"
import { accept, after, beside, conclude, forward, register, wake } from "../petitions.ts"

const inHand = [register("2026-01-05"), forward("2026-01-05"), accept("2026-01-05")]
const lastDay = (state: Petition.State, id: string): string | undefined =>
  state.duties.find((one) => one.id === id)?.due.day

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
