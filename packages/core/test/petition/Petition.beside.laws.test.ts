/**
 * What holds of a petition beside the main road: clocks that only named acts move, reviewers who never judge themselves,
 * an end that is an end, and silence towards the accused.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, CaseType, Ledger, Petition, Reprojection } from "@lianxin/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { everyLife, type Moment } from "../case/play.ts"
import { chineseCalendar } from "../chineseCalendar.ts"
import { day } from "../days.ts"

import { accept, after, beside, extend, forward, HANDLER, HEAD, register } from "../petitions.ts"
import { specimen } from "./lives.ts"

type Event = Petition.Event.Event
type Played = Moment<Petition.Command.Command, Event, Petition.State, Petition.Needs.Needs>

const law = (name: string, holds: (moment: Played) => void, numRuns = 150) =>
  it(`${name}`, () => everyLife(specimen, (moments) => moments.forEach(holds), numRuns))

const eventsOf = ({ answered }: Played): ReadonlyArray<Event> =>
  Result.isSuccess(answered) ? answered.success : []
const under = { rule: "test/clock", version: day("2005-05-01"), layer: "test" }

/** The events that may give an open duty another last day. */
const MOVES: Readonly<Record<string, ReadonlyArray<string>>> = {
  forward: ["Classified", "Forwarded", "Reprojected"],
  directReply: ["Classified", "Reprojected"],
  acceptance: ["Classified", "SwitchedToOrdinary", "Reprojected"],
  conclude: ["Extended", "ExtensionUndone", "SwitchedToOrdinary", "Reprojected"],
  recheckOpinion: ["Heard", "Reprojected"],
  resultReport: ["Forwarded"]
}

describe("the clocks", () => {
  law("no act moves a last day except those the law names for that duty", (moment) => {
    let state = moment.before
    for (const event of eventsOf(moment)) {
      const next = Petition.petition.evolve(state, event)
      for (const { due, id } of next.duties) {
        const was = state.duties.find((one) => one.id === id)
        if (was !== undefined && was.due.day !== due.day) assert.include(MOVES[id] ?? [], event._tag, id)
      }
      state = next
    }
  })

  law("counting again with the same calendar moves no day, whatever has been done", ({ after, basis }) => {
    assert.deepStrictEqual(Reprojection.recounted(after, basis.book.calendar), [])
  })

  law(
    "a clock that stands still is no open duty, and nothing it waits for is done",
    ({ after, answered }) => {
      for (const [id, { pausedSince }] of Object.entries(after.ledger)) {
        if (pausedSince === null || !Petition.isOpen(after)) continue
        if (id === "conclude" && after.status === "accepted")
          assert.isFalse(after.duties.some((duty) => duty.id === id))
      }
      if (Result.isSuccess(answered)) return
      if (answered.failure.code === "PAUSED") assert.isString(answered.failure.facts["duty"])
    }
  )

  const base: Ledger.Clock = {
    from: day("2026-01-05"),
    term: { mode: "C0", days: 60 },
    under,
    extensions: [],
    stops: [],
    pausedSince: null
  }
  const terms = fc.constantFrom(
    { mode: "C0", days: 60 } as const,
    { mode: "C1", days: 45 } as const,
    { mode: "W", workingDays: 20 } as const
  )
  const stop = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }))
    .map(([after, length]) => ({
      since: CalendarDate.addDays(day("2026-01-05"), after),
      until: CalendarDate.addDays(day("2026-01-05"), after + length)
    }))
  const change = fc.oneof(
    fc.integer({ min: 1, max: 30 }).map((days) => (clock: Ledger.Clock) => Ledger.extend(clock, days)),
    fc
      .integer({ min: 1, max: 30 })
      .map((days) => (clock: Ledger.Clock) => Ledger.unextend(Ledger.extend(clock, days))),
    stop.map(
      ({ since, until }) =>
        (clock: Ledger.Clock) =>
          Ledger.resume(Ledger.pause(clock, since), until)
    )
  )

  it("extensions, stops and what was taken back give one last day in whatever order they came", () => {
    fc.assert(
      fc.property(
        terms,
        fc
          .array(change, { maxLength: 6 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        (term, [some, others]) => {
          const counted = (changes: typeof some) =>
            Ledger.dueOf(
              changes.reduce<Ledger.Clock>((clock, one) => one(clock), { ...base, term }),
              chineseCalendar
            ).day
          assert.strictEqual(counted(some), counted(others))
        }
      ),
      { numRuns: 500 }
    )
  })

  it("so do the commands: extend, stop and run again, in any order on one day", () => {
    const inHand = [register("2026-01-05"), forward("2026-01-05"), accept("2026-01-05")]
    const on = "2026-02-02"
    const why = "document-1"
    const stops = [
      beside("Pause", on, { by: HANDLER, duty: "conclude", why }),
      beside("Resume", "2026-02-12", { by: HANDLER, duty: "conclude" })
    ]
    const grant = (day: string) => extend(day, { days: 10 })
    const undo = (day: string) => beside("UndoExtension", day, { by: HANDLER, approvedBy: HEAD, why })
    const lastDay = (...commands: Parameters<typeof after>[0]) =>
      after([...inHand, ...commands]).duties.find(({ id }) => id === "conclude")?.due.day
    assert.deepStrictEqual(
      [
        lastDay(grant(on), ...stops),
        lastDay(...stops.slice(0, 1), grant("2026-02-03"), ...stops.slice(1)),
        lastDay(...stops, grant("2026-02-12")),
        lastDay(grant(on), undo(on), ...stops),
        lastDay(...stops.slice(0, 1), grant("2026-02-03"), ...stops.slice(1), undo("2026-02-13")),
        lastDay(...stops)
      ],
      ["2026-03-26", "2026-03-26", "2026-03-26", "2026-03-16", "2026-03-16", "2026-03-16"]
    )
  })
})

describe("silence", () => {
  law("nothing is told to an office complained of, nor to a petitioner without a name", (moment) => {
    const accused = moment.after.intake?.accused ?? []
    for (const event of eventsOf(moment)) {
      for (const { to } of Petition.petition.notices(event, moment.after)) {
        if ("case" in to) continue
        if ("party" in to)
          assert.isFalse(moment.after.intake?.anonymous === true && to.party === "petitioner")
        else assert.notInclude(accused, "office" in to ? to.office : to.post.slice(to.post.indexOf("@") + 1))
      }
    }
  })

  law(
    "a matter is never left with an office complained of: its row stands elsewhere until it is sent on",
    (moment) => {
      const { after, before } = moment
      const accused = after.intake?.accused ?? []
      assert.notInclude(accused, Petition.petition.summary(after).office)
      const isWith = ({ body, intake }: Petition.State) =>
        body !== null && intake?.accused.includes(body) === true
      if (isWith(after) && !isWith(before))
        assert.include(
          eventsOf(moment).map(({ _tag }) => _tag),
          "Corrected",
          "only what is found out later"
        )
    }
  )

  law(
    "what is refused leaves the petition as it was, to the last letter",
    ({ after, answered, before, command, basis }) => {
      if (Result.isSuccess(answered)) return
      const text = JSON.stringify(before)
      CaseType.answer(Petition.petition, command, before, basis)
      assert.strictEqual(JSON.stringify(after), text)
    }
  )
})

it("a post that stands aside does nothing more in that matter", () => {
  everyLife(
    specimen,
    (moments) => {
      for (const { answered, before, command } of moments) {
        if (!before.course.recused.includes(command.by)) continue
        assert.isTrue(Result.isFailure(answered))
      }
    },
    200
  )
})
