import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { CalendarDate, WorkingDays } from "@lianxin/core/time"
import { calendar } from "@lianxin/rules-national"
import { type Outcome, run, type Scenario, start } from "../src/index.ts"
import { day, directory, lazyTown, play, rate, town, withLadder, withoutLadder } from "./town.ts"

const moving = (scenario: Scenario, rung: string, moves: number): Scenario => ({
  ...scenario,
  responses: {
    ...scenario.responses,
    [rung]: { moves, within: { shape: "constant", value: 0, unit: "days" } }
  }
})
const lasting = (scenario: Scenario, days: number): Scenario => {
  const until = CalendarDate.addDays(scenario.from, days)
  return { ...scenario, until, countUntil: CalendarDate.addDays(until, 200) }
}
/** A town in which everything may happen. */
const livelyTown: Scenario = {
  ...town,
  places: { "421200": 1, "421202": 3, "421281": 2 },
  petitionOffices: {
    ...town.petitionOffices,
    setsAside: 0.1,
    setAsideFor: { shape: "exponential", mean: 20, unit: "days" },
    misdirects: 0.3
  },
  competentBodies: {
    ...town.competentBodies,
    filesPerDay: 2,
    refuses: 0.1,
    handles: { shape: "lognormal", median: 30, sigma: 0.6, unit: "days" },
    letsLie: 0.2,
    extension: { asks: 0.5, days: 30, daysBefore: 4 }
  },
  responses: {
    L9: { moves: 0.5, within: { shape: "gamma", mean: 2, k: 0.7, unit: "workingDays" } },
    L6: { moves: 0.5, within: { shape: "exponential", mean: 1, unit: "workingDays" } },
    L3: { moves: 0.8, within: { shape: "exponential", mean: 1, unit: "workingDays" } },
    overdue: { moves: 0.8, within: { shape: "exponential", mean: 4, unit: "workingDays" } }
  },
  petitioners: { ...town.petitioners, goesAbove: 0.2, withdraws: 0.1, rates: 0.6, basically: 0.4 }
}
const seeded = (seed: number): Scenario => ({ ...livelyTown, seed })
const aSeed = fc.integer()

describe("a file nobody lets lie", () => {
  const outcome = play(town)
  it("is concluded on the day its handling takes it to, without a call", () => {
    assert.isAbove(outcome.registered, 50)
    assert.strictEqual(outcome.concluded, outcome.registered)
    assert.deepStrictEqual(outcome.calls, {})
    assert.strictEqual(rate(outcome, "concluded-in-time"), 1)
    assert.strictEqual(rate(outcome, "satisfied-with-competent-body"), 1)
  })
  it("is the same with the ladder and without", () => {
    const { book: _book, rungs: _rungs, events: _events, ...same } = play(town, withoutLadder)
    const { book, rungs, events: _, ...outcomes } = outcome
    assert.deepStrictEqual(outcomes, same)
    assert.strictEqual(book, "national+xianning")
    assert.deepStrictEqual(
      rungs.map(({ id }) => id),
      ["L9", "L6", "L3", "overdue"]
    )
  })
})

describe("a file left lying for eighty days", () => {
  it("is late without a ladder, and formally supervised once", () => {
    const outcome = play(lazyTown, withoutLadder)
    assert.strictEqual(outcome.lateConclusions, outcome.registered)
    assert.strictEqual(outcome.formalSupervisions, outcome.registered)
    assert.strictEqual(rate(outcome, "concluded-in-time"), 0)
    assert.strictEqual(rate(outcome, "satisfied-with-competent-body"), 0)
  })
  it("has every rung called once where nobody moves", () => {
    const { calls, registered } = play(lazyTown)
    assert.deepStrictEqual(calls, { L3: registered, L6: registered, L9: registered })
  })
  for (const [rung, before] of [
    ["L9", 9],
    ["L6", 6],
    ["L3", 3]
  ] as const) {
    it(`is concluded on the working day of the call ${before} days before the last one, where that call moves it`, () => {
      const outcome = play(moving(lazyTown, rung, 1))
      assert.strictEqual(outcome.lateConclusions, 0)
      assert.strictEqual(outcome.calls[rung], outcome.registered)
      assert.isTrue(outcome.aroundTheLimit.every(({ days }) => days >= -before))
      const onTheDay = outcome.aroundTheLimit.find(({ days }) => days === -before)?.cases ?? 0
      assert.isAbove(onTheDay, outcome.registered / 3) // the others fall on days off
    })
  }
  it("is sent down from the superior at the sixth day, where it had gone astray", () => {
    const astray = { ...lazyTown, petitionOffices: { ...lazyTown.petitionOffices, misdirects: 1 } }
    const outcome = play(moving(astray, "L6", 1))
    assert.strictEqual(outcome.sentOnAgain, outcome.registered)
    assert.deepStrictEqual(outcome.refusals, {})
  })
  it("keeps within a longer limit once it is extended, and the ladder is hung anew", () => {
    const slow = {
      ...town.competentBodies,
      handles: { shape: "constant" as const, value: 75, unit: "days" as const }
    }
    const outcome = play({
      ...town,
      competentBodies: { ...slow, extension: { asks: 1, days: 30, daysBefore: 4 } }
    })
    assert.strictEqual(outcome.extensions, outcome.registered)
    assert.strictEqual(outcome.lateConclusions, 0)
    assert.strictEqual(outcome.calls["L9"], outcome.registered)
  })
})

describe("the core decides", () => {
  it("an accusation is not taken back, however often it is tried", () => {
    const arrivals = town.arrivals.map((stream) => ({ ...stream, kinds: { accusation: 1 } }))
    const outcome = play({ ...town, arrivals, petitioners: { ...town.petitioners, withdraws: 1 } })
    assert.deepStrictEqual(outcome.refusals, { ACCUSATION_STANDS: outcome.registered })
    assert.strictEqual(outcome.withdrawn, 0)
  })
  it("a rating after the window is refused and counts for nothing", () => {
    const ratesAfter = { shape: "constant" as const, value: 40, unit: "days" as const }
    const outcome = play({ ...town, petitioners: { ...town.petitioners, ratesAfter } })
    assert.deepStrictEqual(outcome.refusals, { EVALUATION_LATE: outcome.registered })
    assert.isNull(rate(outcome, "satisfied-with-petition-office"))
  })
  it("a full desk makes files wait, and late forwarding shows", () => {
    const outcome = play({ ...town, petitionOffices: { ...town.petitionOffices, filesPerDay: 1.5 } })
    assert.isBelow(rate(outcome, "timely-forwarding") ?? 1, 0.7)
    assert.isAbove(outcome.formalSupervisions, 0)
  })
})

describe("laws of a simulation", () => {
  const added = (outcome: Outcome): number =>
    outcome.concluded + outcome.notAccepted + outcome.withdrawn + outcome.open

  it("every petition that came in is accounted for, and no day has more overdue cases than open ones", () => {
    fc.assert(
      fc.property(aSeed, fc.integer({ min: 0, max: 200 }), (seed, days) => {
        const countUntil = CalendarDate.addDays(town.until, days)
        const outcome = play({ ...seeded(seed), countUntil })
        assert.strictEqual(added(outcome), outcome.registered)
        assert.strictEqual(outcome.backlog.at(-1)?.open, outcome.open)
        assert.strictEqual(outcome.backlog.at(-1)?.day, countUntil)
        assert.isTrue(outcome.backlog.every(({ open, overdue }) => overdue >= 0 && open >= overdue))
      }),
      { numRuns: 40 }
    )
  })
  it("the same seed gives the same outcome, in however many pieces it is played", () => {
    fc.assert(
      fc.property(aSeed, fc.integer({ min: 1, max: 500 }), (seed, every) => {
        const pieces = run(
          { scenario: seeded(seed), book: withLadder, directory },
          { every, onProgress: () => undefined }
        )
        assert.deepStrictEqual(Result.getOrThrow(pieces), play(seeded(seed)))
      }),
      { numRuns: 20 }
    )
  })
  it("other seeds give other years", () => {
    assert.notDeepEqual(play(seeded(1)).backlog, play(seeded(2)).backlog)
  })
  it("two rule books see the same arrivals, the same forwarding and the same refusals to accept", () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const [one, other] = [play(seeded(seed)), play(seeded(seed), withoutLadder)]
        assert.strictEqual(one.registered, other.registered)
        assert.strictEqual(one.notAccepted, other.notAccepted)
        assert.strictEqual(rate(one, "timely-forwarding"), rate(other, "timely-forwarding"))
        assert.isAtMost(one.lateConclusions, other.lateConclusions)
      }),
      { numRuns: 20 }
    )
  })
  it("nothing a body does falls on a day off", () => {
    const outcome = play(seeded(7))
    const worked = (on: string) => WorkingDays.isWorkingDay(calendar, day(on))
    const days = outcome.backlog.map(({ day, open }, i) => ({
      day,
      less: open < (outcome.backlog[i - 1]?.open ?? 0)
    }))
    const noWithdrawals = play({ ...seeded(7), petitioners: { ...livelyTown.petitioners, withdraws: 0 } })
    const quiet = noWithdrawals.backlog.filter(
      ({ open }, i) => open < (noWithdrawals.backlog[i - 1]?.open ?? 0)
    )
    assert.isAbove(days.filter(({ less }) => less).length, 10)
    assert.isTrue(quiet.every(({ day }) => worked(day)))
  })
  it("progress goes from the first day to the last and never back", () => {
    const shares: Array<number> = []
    const onProgress = ({ share }: { readonly share: number }) => shares.push(share)
    Result.getOrThrow(run({ scenario: town, book: withLadder, directory }, { every: 100, onProgress }))
    assert.isAbove(shares.length, 5)
    assert.strictEqual(shares.at(-1), 1)
    assert.deepStrictEqual(
      shares,
      shares.toSorted((a, b) => a - b)
    )
  })
  it("a scenario that cannot be played is not begun", () => {
    const begun = start({ scenario: { ...town, places: { nowhere: 1 } }, book: withLadder, directory })
    assert.strictEqual(Result.isFailure(begun) && begun.failure[0]?.code, "UNKNOWN_PLACE")
  })
})

describe("memory", () => {
  it("ten times the cases hold no more of them at once", () => {
    const busy = { ...livelyTown, competentBodies: { ...livelyTown.competentBodies, filesPerDay: 40 } }
    const arrivals = busy.arrivals.map((stream) => ({ ...stream, perWorkingDay: 40 }))
    const [year, decade] = [
      play(lasting({ ...busy, arrivals }, 364)),
      play(lasting({ ...busy, arrivals }, 3649))
    ]
    assert.isAbove(decade.registered, 90_000)
    assert.isAbove(decade.registered, 9.5 * year.registered)
    assert.isAtMost(decade.mostInMemory, 1.2 * year.mostInMemory)
    assert.isAtMost(decade.aroundTheLimit.length, 2 * year.aroundTheLimit.length)
  }, 120_000)
})
