/**
 * What holds of a petition whatever is asked of it, in whatever order, by whomever.
 */
import { assert, describe, it } from "@effect/vitest"
import { CaseType, Petition, type Rule } from "@lianxin/core"
import * as Result from "effect/Result"
import { eventsOf } from "../case/laws.ts"
import { everyLife, type Moment } from "../case/play.ts"
import { moment } from "../petitions.ts"
import { specimen } from "./lives.ts"

type Event = Petition.Event.Event
type Played = Moment<Petition.Command.Command, Event, Petition.State, Petition.Needs.Needs>
const { isOpen } = Petition

const law = (name: string, holds: (moment: Played) => void, numRuns = 120) =>
  it(`${name}`, () => everyLife(specimen, (moments) => moments.forEach(holds), numRuns))

/** Every event of a moment with the states around it. */
const eachEvent = (
  { answered, before }: Played,
  holds: (event: Event, before: Petition.State, after: Petition.State) => void
) => {
  let state = before
  for (const event of Result.isSuccess(answered) ? answered.success : []) {
    const after = Petition.petition.evolve(state, event)
    holds(event, state, after)
    state = after
  }
}
const duty = (state: Petition.State, id: string) => state.duties.find((one) => one.id === id)
const lastDay = (state: Petition.State, id: string) => duty(state, id)?.due.day ?? null

const REPORTS = ["reportUp", "resultReport", "execute"]
/** The lawful ways back: to review, to recheck, and out of a merger. */
const REOPENS: Partial<Record<Petition.State["status"], ReadonlyArray<string>>> = {
  concluded: ["inReview"],
  reviewed: ["inRecheck"],
  merged: ["registered", "forwarded", "accepted"]
}
/** Reports stay with the office they were asked of, whoever has the matter now. */
const owes = (state: Petition.State, id: string): string | null =>
  id === "reportUp" ? (state.registration?.office ?? null) : REPORTS.includes(id) ? state.body : null
/** A clock that stands still, or a matter nobody can be answered about, leaves nothing owed. */
const isExcused = ({ intake, ledger }: Petition.State): boolean =>
  intake?.anonymous === true || Object.values(ledger).some(({ pausedSince }) => pausedSince !== null)

describe("who has it", () => {
  law(
    "from registration until it is closed exactly one office is responsible, and it stands in the directory",
    ({ after, basis }) => {
      if (!isOpen(after)) return
      const office = Petition.responsible(after)
      assert.isTrue(office !== null && basis.directory.offices.has(office))
      assert.strictEqual(Petition.petition.summary(after).office, office)
    }
  )

  law(
    "every open duty is owed by the responsible office, and a right by the body or the petitioner",
    ({ after }) => {
      const responsible = Petition.responsible(after)
      for (const { id, kind, owner } of after.duties) {
        const holders = kind === "duty" ? [owes(after, id) ?? responsible] : [after.body, "petitioner"]
        assert.include(holders, owner, `${id} after ${after.status}`)
      }
    }
  )

  law("an open petition always owes something, unless no law sets a limit for handling it", ({ after }) => {
    if (!isOpen(after) || after.status === "accepted" || isExcused(after)) return
    assert.isTrue(after.duties.some(({ kind }) => kind === "duty"))
  })

  law("a closed petition stays closed, and owes nothing", ({ after, before }) => {
    if (before.registration !== null && !isOpen(before))
      assert.include([before.status, ...(REOPENS[before.status] ?? [])], after.status)
    if (!isOpen(after))
      assert.isFalse(after.duties.some(({ id, kind }) => kind === "duty" && !REPORTS.includes(id)))
  })
})

describe("the clocks", () => {
  law(
    "the time for handling begins with acceptance, moves with an extension, and ends with opinion or withdrawal",
    (moment) => {
      eachEvent(moment, (event, before, after) => {
        const [was, is] = [lastDay(before, "conclude"), lastDay(after, "conclude")]
        if (was === is) return
        assert.include(
          was === null
            ? ["Accepted", "Resumed", "Unmerged", "Corrected"]
            : is === null
              ? [
                  "Concluded",
                  "Settled",
                  "Withdrawn",
                  "Paused",
                  "Merged",
                  "DeathRecorded",
                  "Corrected",
                  "SwitchedToOrdinary"
                ]
              : ["Extended", "ExtensionUndone", "SwitchedToOrdinary"],
          event._tag
        )
        if (event._tag === "Extended" && was !== null && is !== null) assert.isAbove(is.localeCompare(was), 0)
      })
    }
  )

  law("only an accepted petition has a time for handling", ({ after }) => {
    if (duty(after, "conclude") !== undefined) assert.strictEqual(after.status, "accepted")
  })

  law(
    "the law of the registration day stays with a petition: its last days carry the stamp of that law",
    ({ after, basis }) => {
      const on = after.registration?.on
      if (on === undefined) return
      const era = basis.book.eras.findLast(({ from }) => from <= on)
      const stamps = Object.values<Rule.InForce<unknown>>(era?.rules ?? {}).map(({ stamp }) => stamp)
      for (const { due } of after.duties) assert.deepInclude(stamps, due.under)
    }
  )

  law(
    "another rule book decides new acts and changes no last day that was given",
    ({ after, basis }) => {
      if (after.procedure === "simple") return // each desk has a time of its own, given when it receives the matter
      const others = specimen.bases.filter((other) => other !== basis)
      const acts = specimen
        .apt(after)
        .filter(
          (act) => ["Forward", "Urge", "Classify", "Conclude"].includes(act._tag) && !("procedure" in act)
        )
      for (const other of others) {
        for (const act of acts) {
          const command = { ...act, at: after.lastAt ?? moment("2005-06-01") }
          const answered = CaseType.answer(Petition.petition, command, after, other)
          const state = Result.isSuccess(answered)
            ? CaseType.fold(Petition.petition, answered.success, after)
            : after
          for (const { due, id } of after.duties) assert.include([due.day, null], lastDay(state, id))
        }
      }
    },
    100
  )
})

describe("the calls", () => {
  it("no rung of one duty fires twice on one day, not even when an extension hangs the ladder anew", () => {
    everyLife(
      specimen,
      (moments) => {
        const closed = new Map<string, number>()
        const seen = new Set<string>()
        for (const event of eventsOf(moments)) {
          if (event._tag !== "Reminded") {
            for (const id of event.closes) closed.set(id, (closed.get(id) ?? 0) + 1)
            continue
          }
          const call = `${event.duty} (${closed.get(event.duty) ?? 0} before it) ${event.rung} ${event.on}`
          assert.isFalse(seen.has(call), call)
          seen.add(call)
        }
      },
      300
    )
  })
})

describe("late", () => {
  const DUTIES: Partial<Record<Event["_tag"], ReadonlyArray<string>>> = {
    Forwarded: ["forward"],
    Accepted: ["acceptance", "directReply"],
    NotAccepted: ["acceptance", "directReply"],
    Concluded: ["conclude"],
    Settled: ["conclude"],
    LedAway: ["forward", "directReply"],
    Reported: REPORTS,
    Reviewed: ["reviewOpinion", "recheckOpinion"]
  }

  law("forwarding, answering and concluding are late exactly from the day after the last day", (moment) => {
    eachEvent(moment, (event, before) => {
      if (!("late" in event)) return
      const done = (DUTIES[event._tag] ?? [])
        .filter((id) => event.closes.includes(id))
        .flatMap((id) => duty(before, id) ?? [])
      assert.strictEqual(
        event.late,
        done.some(({ due }) => event.on > due.day)
      )
    })
  })

  law("what was done late is kept beside the last day it had", (moment) => {
    eachEvent(moment, (event, _, after) => {
      if (event._tag !== "Concluded" && event._tag !== "Settled") return
      const { concluded } = after
      assert.strictEqual(
        concluded !== null && concluded.lastDay !== null && concluded.on > concluded.lastDay,
        event.late
      )
    })
  })
})

describe("what must not be lost", () => {
  law(
    "nothing but classifying changes what a matter is, and nothing but a correction what it was registered as",
    ({ after, before, command }) => {
      if (before.registration === null) return
      if (command._tag === "Correct") return
      assert.strictEqual(after.registration, before.registration)
      if (command._tag !== "Classify") assert.strictEqual(after.kind, before.kind)
    }
  )

  law("a petition office never decides: opinions and answers come from the body that has it", (moment) => {
    eachEvent(moment, (event, before) => {
      if (
        event._tag !== "Accepted" &&
        event._tag !== "NotAccepted" &&
        event._tag !== "Concluded" &&
        event._tag !== "Settled"
      )
        return
      assert.strictEqual(event.office, before.body)
      assert.notStrictEqual(moment.basis.directory.offices.get(event.office)?.kind, "petitionOffice")
    })
  })
})
