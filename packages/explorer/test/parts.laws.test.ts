/**
 * The parts a search stands on, beside simpler ones that do the same.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@lianxin/core"
import type { Duty } from "@lianxin/core/case"
import * as fc from "fast-check"
import { collisionOdds, fingerprint } from "../src/search/Fingerprint.ts"
import { graph } from "../src/search/Graph.ts"
import { nextFence, writeDuties } from "../src/search/regions.ts"
import { seen } from "../src/search/Seen.ts"

const TODAY = CalendarDate.CalendarDate.make("2026-01-20")
const whole = fc.integer({ min: -5, max: 5 })
const under = { rule: "rule", version: TODAY, layer: "layer" }
const at = (days: number) => CalendarDate.addDays(TODAY, days)

const reminder = fc
  .record({
    days: fc.integer({ min: -9, max: 9 }),
    fate: fc.constantFrom("armed" as const, "fired" as const)
  })
  .map(({ days, fate }): Duty.Reminder => ({
    rung: "r",
    on: at(days),
    act: "phone",
    caller: "clerk",
    callee: "clerk",
    fate,
    under
  }))
const duty = fc
  .record({ days: fc.integer({ min: -9, max: 9 }), reminders: fc.array(reminder, { maxLength: 3 }) })
  .map(({ days, reminders }): Omit<Duty.Duty, "id"> => ({
    kind: "duty",
    owner: "office",
    supervisor: "office",
    due: {
      from: TODAY,
      term: { mode: "C0", days },
      day: at(days),
      skipped: [],
      clamped: false,
      provisional: false,
      under
    },
    reminders
  }))
const duties = fc
  .array(duty, { maxLength: 4 })
  .map((all) => all.map((one, i): Duty.Duty => ({ ...one, id: `d${i}` })))

const keyOf = (duties: ReadonlyArray<Duty.Duty>, today: CalendarDate.CalendarDate): ReadonlyArray<number> => {
  const key = fingerprint()
  key.begin(today)
  writeDuties({ duties, wakeOn: null }, today, key)
  return key.written()
}

describe("fingerprints", () => {
  it("what was written differently has another fingerprint", () => {
    const print = (numbers: ReadonlyArray<number>): string => {
      const key = fingerprint()
      key.begin(TODAY)
      for (const n of numbers) key.number(n)
      key.end()
      return `${key.low()} ${key.high()}`
    }
    fc.assert(
      fc.property(fc.array(whole), fc.array(whole), (a, b) => {
        assert.strictEqual(print(a) === print(b), JSON.stringify(a) === JSON.stringify(b))
      }),
      { numRuns: 2_000 }
    )
  })

  it("three hundred thousand neighbours have no fingerprint in common", () => {
    const key = fingerprint()
    const met = seen()
    for (let i = 0; i < 300_000; i++) {
      key.begin(TODAY)
      for (let bit = 0; bit < 20; bit++) key.flag(((i >> bit) & 1) === 1)
      key.end()
      met.number(key.low(), key.high())
    }
    assert.strictEqual(met.size(), 300_000)
    assert.isBelow(collisionOdds(met.size()), 1e-8)
  })

  it("the states met are numbered as a plain map would number them", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3 }))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 300 }), (pairs) => {
        const [met, model] = [seen(), new Map<string, number>()]
        for (const [low, high] of pairs) {
          const word = `${low} ${high}`
          if (!model.has(word)) model.set(word, model.size)
          assert.strictEqual(met.number(low, high), model.get(word))
        }
        assert.strictEqual(met.size(), model.size)
      })
    )
  })
})

describe("fences", () => {
  /** Every day on which a last day comes or has just gone, or a reminder fires. */
  const fencesOf = (duties: ReadonlyArray<Duty.Duty>): ReadonlyArray<string> =>
    duties.flatMap(({ due, reminders }) => [
      due.day,
      CalendarDate.addDays(due.day, 1),
      ...reminders.flatMap(({ fate, on }) => (fate === "armed" ? [on] : []))
    ])

  it("the next fence is the first day after today on which anything changes", () => {
    fc.assert(
      fc.property(duties, (duties) => {
        const later = fencesOf(duties)
          .filter((day) => day > TODAY)
          .toSorted()
        assert.strictEqual(nextFence({ duties, wakeOn: null }, [], TODAY), later[0] ?? null)
      })
    )
  })

  it("a key is the same a day later unless a fence lies between, and whatever order the duties stand in", () => {
    fc.assert(
      fc.property(duties, (duties) => {
        assert.deepStrictEqual(keyOf(duties.toReversed(), TODAY), keyOf(duties, TODAY))
        const tomorrow = at(1)
        const days = [TODAY, tomorrow] as ReadonlyArray<string>
        const isQuiet = duties.every(
          ({ due, reminders }) =>
            !days.includes(due.day) &&
            reminders.every(({ fate, on }) => fate === "fired" || !days.includes(on))
        )
        if (isQuiet) assert.deepStrictEqual(keyOf(duties, tomorrow), keyOf(duties, TODAY))
      }),
      { numRuns: 500 }
    )
  })

  it("which of two last days comes first tells two states apart", () => {
    const two = (first: number, second: number): ReadonlyArray<number> =>
      keyOf(
        fc
          .sample(duty, { numRuns: 1, seed: 1 })
          .flatMap((one) => [first, second].map((days, i) => ({ ...one, id: `d${i}`, reminders: [], days })))
          .map(({ days, ...one }) => ({ ...one, due: { ...one.due, day: at(days) } })),
        TODAY
      )
    assert.notDeepEqual(two(3, 5), two(5, 3))
    assert.deepStrictEqual(two(3, 5), two(1, 30))
    assert.notDeepEqual(two(4, 4), two(3, 5))
  })
})

describe("ways out", () => {
  it("a state has a way out exactly when some path leads from it to a closed state or one nobody asked", () => {
    const kind = fc.constantFrom("open", "closed", "unasked")
    const edges = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 })
    fc.assert(
      fc.property(fc.array(kind, { minLength: 12, maxLength: 12 }), edges, (kinds, edges) => {
        const moves = graph()
        for (const kind of kinds) moves.add(kind, kind !== "closed")
        const asked = kinds.flatMap((kind, i) => (kind === "unasked" ? [] : [i]))
        for (const from of asked) {
          moves.ask(from)
          for (const [a, to] of edges) if (a === from) moves.move(to)
        }
        const reaches = (from: number, seen: ReadonlySet<number>): boolean =>
          kinds[from] !== "open" ||
          edges.some(([a, to]) => a === from && !seen.has(to) && reaches(to, new Set([...seen, to])))
        const stuck = asked.filter((state) => !reaches(state, new Set([state])))
        assert.deepStrictEqual([...(moves.stuck().get("open") ?? [])], stuck)
        for (const state of stuck)
          assert.strictEqual(
            moves.isStill(state),
            edges.every(([from]) => from !== state)
          )
      })
    )
  })
})
