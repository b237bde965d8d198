/**
 * Review and recheck, played on from a delivered opinion: random lives hardly ever get so far.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, CaseType, Petition } from "@lianxin/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"

import { day } from "../days.ts"
import { longBasis } from "../basis.ts"
import { accept, after, beside, conclude, forward, HANDLER, moment, register } from "../petitions.ts"
import { specimen } from "./lives.ts"

type Event = Petition.Event.Event

/** Review has no act that moves its last day; a hearing or a late calendar moves that of a recheck. */
const MOVES: Readonly<Record<string, ReadonlyArray<string>>> = {
  recheckOpinion: ["Heard", "Reprojected"],
  resultReport: ["Forwarded"]
}

const [CITY, HALL] = ["handler@city-labour", "handler@city-hall"] as const
const TO_THE_END = [
  register("2026-01-05"),
  forward("2026-01-05"),
  accept("2026-01-05"),
  conclude("2026-02-02"),
  beside("Deliver", "2026-02-03", { by: HANDLER }),
  beside("AskReview", "2026-02-04", { by: "petitioner" }),
  beside("ReviewOpinion", "2026-02-10", { by: CITY, outcome: "uphold" }),
  beside("Deliver", "2026-02-11", { by: CITY }),
  beside("AskRecheck", "2026-02-12", { by: "petitioner" }),
  beside("RecheckOpinion", "2026-02-20", { by: HALL, outcome: "change" })
]

/** A matter whose written reply has been received, one in review and one in recheck; random lives seldom get so far. */
const starts = () => [5, 6, 9].map((acts) => after(TO_THE_END.slice(0, acts)))

/** Random acts after that, each on its own day. */
const laterOn = (
  holds: (event: Event, before: Petition.State, after: Petition.State) => void,
  numRuns = 400
) =>
  fc.assert(
    fc.property(
      fc.constantFrom(...starts()),
      fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 12 })), { maxLength: 60, size: "max" }),
      (start, steps) => {
        let state = start
        let now = day((start.lastAt ?? "").slice(0, 10))
        for (const [which, days] of steps) {
          now = CalendarDate.addDays(now, days > 3 ? 0 : days)
          const all = specimen.apt(state)
          const asked = all[which % all.length]
          if (asked === undefined) continue
          const answered = CaseType.answer(
            Petition.petition,
            { ...asked, at: moment(`${now}T10:00+08:00`) },
            state,
            longBasis
          )
          for (const event of Result.isSuccess(answered) ? answered.success : []) {
            const before = state
            state = Petition.petition.evolve(state, event)
            holds(event, before, state)
          }
        }
      }
    ),
    { numRuns }
  )

describe("review", () => {
  it("that ends without an opinion leaves the one below, and is not asked for again", () => {
    let ended = 0
    laterOn((event, before, after) => {
      if (event._tag === "ReviewAsked") assert.isNull(before.review?.[event.stage] ?? null)
      if (event._tag !== "ReviewEnded") return
      ended += 1
      const below = event.stage === "review" ? "concluded" : "reviewed"
      assert.deepStrictEqual(
        [after.status, after.concluded, after.review],
        [below, before.concluded, before.review]
      )
      assert.notInclude(
        after.duties.map(({ id }) => id),
        `${event.stage}Opinion`
      )
    })
    assert.isAbove(ended, 0)
  })

  it("who gave an opinion never reviews it, nor does anybody of that body", () => {
    let reviews = 0
    laterOn((event, before) => {
      if (event._tag !== "Reviewed") return
      reviews += 1
      assert.notStrictEqual(event.by, before.concluded?.by)
      assert.notStrictEqual(event.office, before.body)
      if (event.stage === "recheck") assert.notStrictEqual(event.office, before.review?.review?.office)
    })
    assert.isAbove(reviews, 0)
  })

  it("nothing moves the last day of a review, and only a hearing or a stop that of a recheck", () => {
    laterOn((event, before, after) => {
      for (const { due, id } of after.duties) {
        const was = before.duties.find((one) => one.id === id)
        if (was !== undefined && was.due.day !== due.day) assert.include(MOVES[id] ?? [], event._tag, id)
      }
    })
  })

  it("after the recheck nothing opens the matter again, and to ask is refused as final", () => {
    const state = after(TO_THE_END)
    assert.strictEqual(state.status, "final")
    for (const asked of specimen.apt(state)) {
      const answered = CaseType.answer(
        Petition.petition,
        { ...asked, at: moment("2026-02-21") },
        state,
        longBasis
      )
      if (Result.isSuccess(answered))
        assert.strictEqual(CaseType.fold(Petition.petition, answered.success, state).status, "final")
      else if (asked._tag === "AskReview" || asked._tag === "AskRecheck")
        assert.strictEqual(answered.failure.code, "FINAL_RECHECK")
    }
  })
})
