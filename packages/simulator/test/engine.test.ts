import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, WorkingDays } from "@lianxin/core/time"
import { calendar } from "@lianxin/rules-national"
import * as fc from "fast-check"
import * as Chance from "../src/chance/Chance.ts"
import * as Draw from "../src/chance/draw.ts"
import * as EventQueue from "../src/engine/EventQueue.ts"
import * as OfficeHours from "../src/engine/OfficeHours.ts"
import { nearest } from "../src/scenario/nearest.ts"
import * as Histogram from "../src/tally/Histogram.ts"

describe("the queue of events", () => {
  const aMinute = fc.integer({ min: 0, max: 4 * OfficeHours.DAY })
  const near = fc.oneof(fc.nat(50), aMinute)
  const nobody = () => {}
  const taken = (queue: EventQueue.EventQueue<string, "deed">): readonly [string, number] | null => {
    const event = queue.take()
    return event === null ? null : [event.whom, event.which]
  }
  it("gives the earliest first, and of one minute the first put in", () => {
    fc.assert(
      fc.property(fc.array(near), (minutes) => {
        const queue = EventQueue.make<string, "deed">(0, nobody)
        minutes.forEach((at, order) => queue.push(at, `case ${order}`, "deed", at))
        const inOrder = minutes
          .map((at, order) => ({ at, order }))
          .toSorted((a, b) => a.at - b.at || a.order - b.order)
        const expected = inOrder.map(({ at, order }) => [`case ${order}`, at] as const)
        assert.deepStrictEqual(
          minutes.map(() => taken(queue)),
          expected
        )
        assert.strictEqual(queue.next(), Infinity)
        assert.isNull(taken(queue))
      })
    )
  })
  it("brings out everybody a day is about before the first thing of that day happens", () => {
    fc.assert(
      fc.property(fc.array(aMinute), (minutes) => {
        const out: Array<number> = []
        const queue = EventQueue.make<number, "deed">(-1, (day) => out.push(day))
        for (const at of minutes) queue.push(at, OfficeHours.dayNumber(at), "deed", at)
        for (let event = queue.take(); event !== null; event = queue.take()) {
          const { whom: today } = event
          const wanted = minutes.map(OfficeHours.dayNumber).filter((day) => day <= today)
          assert.deepStrictEqual(
            out,
            wanted.toSorted((a, b) => a - b)
          )
        }
      })
    )
  })
  it("keeps its order while things are put in and taken out by turns; what comes too late happens now", () => {
    fc.assert(
      fc.property(fc.array(fc.option(near, { freq: 2 })), (steps) => {
        const start = -3
        const queue = EventQueue.make<string, "deed">(start, nobody)
        const model: Array<{ readonly at: number; readonly which: number }> = []
        let now = start
        steps.forEach((step, which) => {
          if (step === null) {
            const first = model.sort((a, b) => a.at - b.at || a.which - b.which).shift()
            now = first?.at ?? now
            assert.strictEqual(taken(queue)?.[1], first?.which)
          } else {
            queue.push(step, "case", "deed", which)
            model.push({ at: Math.max(step, now), which })
          }
          assert.strictEqual(queue.size(), model.length)
          assert.strictEqual(queue.next(), Math.min(Infinity, ...model.map(({ at }) => at)))
        })
      })
    )
  })
})

describe("office hours", () => {
  const hours = OfficeHours.make(calendar)
  const first = CalendarDate.dayNumber(CalendarDate.CalendarDate.make("2015-01-25")) * OfficeHours.DAY
  const aMinute = fc.integer({ min: first, max: first + 60 * OfficeHours.DAY }) // over Spring Festival and a made-up Saturday
  const isOpen = (at: number): boolean => {
    const minute = at % OfficeHours.DAY
    return (
      WorkingDays.isWorkingDay(calendar, OfficeHours.dayOf(at)) &&
      minute >= OfficeHours.OPENS &&
      minute < OfficeHours.CLOSES
    )
  }

  it("an office opens at the first minute in which it works", () => {
    fc.assert(
      fc.property(aMinute, (at) => {
        let walked = at
        while (!isOpen(walked)) walked += 1
        assert.strictEqual(hours.open(at), walked)
      })
    )
  })
  it("work takes exactly its minutes of office hours", () => {
    fc.assert(
      fc.property(aMinute, fc.integer({ min: 1, max: 3 * OfficeHours.WORKDAY }), (at, minutes) => {
        let worked = 0
        const done = hours.work(at, minutes)
        for (let minute = at; minute < done; minute++) worked += isOpen(minute) ? 1 : 0
        assert.strictEqual(worked, minutes)
        assert.isTrue(isOpen(done - 1))
      })
    )
  })
  it("two pieces of work take as long as one of both", () => {
    fc.assert(
      fc.property(aMinute, fc.nat(2000), fc.nat(2000), (at, a, b) => {
        assert.strictEqual(hours.open(hours.work(hours.work(at, a), b)), hours.open(hours.work(at, a + b)))
      })
    )
  })
  it("a delay in days ends in office hours, on or after its day", () => {
    fc.assert(
      fc.property(aMinute, fc.double({ min: 0, max: 40, noNaN: true }), (at, days) => {
        const end = hours.wait(at, days, "days")
        assert.isTrue(isOpen(end))
        assert.isAtLeast(end, at + days * OfficeHours.DAY - 1e-6)
      })
    )
  })
  it("a minute is written with its zone", () => {
    assert.strictEqual(OfficeHours.instant(first + 545), "2015-01-25T09:05+08:00")
  })
})

describe("chance", () => {
  const many = (draw: (chance: Chance.Stream) => number): ReadonlyArray<number> =>
    Array.from({ length: 20_000 }, (_, i) => draw(Chance.stream(11, i, 3)))
  const mean = (values: ReadonlyArray<number>) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const near = (found: number, wanted: number) => assert.closeTo(found, wanted, 0.04 * wanted)

  it("depends on seed, number and purpose, and on nothing else", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.nat(30), (seed, number, purpose) => {
        const draw = (s: number, n: number, p: number) => Chance.uniform(Chance.stream(s, n, p))
        const drawn = draw(seed, number, purpose)
        assert.isTrue(drawn >= 0 && drawn < 1)
        assert.strictEqual(draw(seed, number, purpose), drawn)
        assert.notStrictEqual(draw(seed, number + 1, purpose), drawn)
        assert.notStrictEqual(draw(seed, number, purpose + 1), drawn)
        assert.notStrictEqual(draw(seed + 1, number, purpose), drawn)
      })
    )
  })
  it("first draws of neighbouring petitions are spread evenly, and purposes know nothing of each other", () => {
    const cells = Array.from({ length: 100 }, () => 0)
    for (let i = 0; i < 50_000; i++) {
      const [a, b] = [Chance.uniform(Chance.stream(5, i, 4)), Chance.uniform(Chance.stream(5, i, 5))]
      const cell = Math.floor(a * 10) * 10 + Math.floor(b * 10)
      cells[cell] = (cells[cell] ?? 0) + 1
    }
    const chiSquare = cells.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0)
    assert.isBelow(chiSquare, 149) // 99.9 % of even tables with 99 degrees of freedom
  })
  it("delays have the mean or the median they are given", () => {
    const days = "days" as const
    near(mean(many((_) => Draw.length(_, { shape: "exponential", mean: 7, unit: days }))), 7)
    near(mean(many((_) => Draw.length(_, { shape: "gamma", mean: 7, k: 2.5, unit: days }))), 7)
    near(mean(many((_) => Draw.length(_, { shape: "gamma", mean: 7, k: 0.5, unit: days }))), 7)
    near(mean(many((_) => Draw.share(_, 20))), 0.05)
    const lognormal = many((_) =>
      Draw.length(_, { shape: "lognormal", median: 20, sigma: 0.5, unit: days })
    ).toSorted((a, b) => a - b)
    near(lognormal[10_000] ?? 0, 20)
    near(lognormal[16_827] ?? 0, 20 * Math.exp(0.5)) // one deviation above
  })
  it("days hold as many events as their rate says, small or large", () => {
    for (const rate of [0.3, 4, 120]) near(mean(many((_) => Chance.poisson(_, rate))), rate)
    near(mean(many((_) => Chance.poisson(_, 4) ** 2)), 4 + 16) // variance and mean are one
  })
  it("shares are kept, and a share of nought never comes up", () => {
    const choice = Draw.choice<"a" | "b" | "c">({ a: 3, b: 1, c: 0 })
    const chosen = many((_) => (Draw.choose(choice, _) === "a" ? 1 : 0))
    near(mean(chosen), 0.75)
    assert.isFalse(many((_) => (Draw.choose(choice, _) === "c" ? 1 : 0)).includes(1))
  })
})

describe("days counted", () => {
  it("quantiles are those of the sorted list", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -90, max: 400 }), { minLength: 1 }), (days) => {
        const histogram: Histogram.Histogram = new Map()
        for (const one of days) Histogram.count(histogram, one)
        const sorted = days.toSorted((a, b) => a - b)
        const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]
        const { cases, longest, median, ninetieth } = Histogram.spread(histogram)
        assert.deepStrictEqual(
          [cases, median, ninetieth, longest],
          [days.length, at(0.5), at(0.9), sorted.at(-1)]
        )
      })
    )
  })
  it("over no case there is no median", () => assert.isNull(Histogram.spread(new Map()).median))
})

describe("the nearest word", () => {
  it("is offered where it is near, and none where all are far", () => {
    assert.strictEqual(nearest("setAside", ["setsAside", "setAsideFor"]), "setsAside")
    assert.isNull(nearest("xyz", ["petitioners", "arrivals"]))
    assert.isNull(nearest("x", ["id"]))
  })
})
