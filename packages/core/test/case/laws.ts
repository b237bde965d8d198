/**
 * The laws of every case type, written once against the interface.
 *
 * A case type that needs an exception here is not a case type: nothing below knows a petition or a care plan.
 */
import { assert, it } from "@effect/vitest"
import { CaseType, type Duty, Instant, Refusal, type Rule, Wake } from "@lianxin/core"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { asReminded, replay } from "./lived.ts"
import { everyLife, lives, type Moment, play, type Specimen } from "./play.ts"

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
/** Everything that happened in a life. */
export const eventsOf = <C, E, S, N extends Rule.Needs>(
  moments: ReadonlyArray<Moment<C, E, S, N>>
): ReadonlyArray<E> => moments.flatMap(({ answered }) => (Result.isSuccess(answered) ? answered.success : []))

const PARTIES: ReadonlySet<string> = new Set(["petitioner", "patient", "guardian"])

/** Registers the laws for one case type. */
export const laws = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>(
  specimen: Specimen<C, E, S, N>
): void => {
  const { anything, bases, refusals, type } = specimen
  const life = lives(anything)
  type Played = ReadonlyArray<Moment<C, E, S, N>>
  const law = (name: string, holds: (moments: Played) => void) =>
    it(`${name}`, () => everyLife(specimen, holds, 100))
  const each = (name: string, holds: (moment: Moment<C, E, S, N>) => void) =>
    law(name, (moments) => moments.forEach(holds))
  const end = (moments: Played): S => moments.at(-1)?.after ?? type.initial

  each("a case that keeps its next wake-up beside its duties keeps the right one", ({ after }) => {
    assert.strictEqual(after.wakeOn ?? null, after.wakeOn === undefined ? null : Wake.wakeOn(after.duties))
  })

  it("every command is answered in every state, without throwing, and the same way twice", () => {
    fc.assert(
      fc.property(life, anything, fc.boolean(), fc.boolean(), (life, command, now, whole) => {
        const state = end(play(specimen, life))
        const basis = bases[life.basis % bases.length]
        if (basis === undefined) return
        const at = now && state.lastAt !== null ? state.lastAt : command.at
        const ask = () =>
          whole
            ? CaseType.answer(type, { ...command, at }, state, basis)
            : type.decide({ ...command, at }, state, basis)
        const before = JSON.stringify(state)
        const first = ask()
        assert.deepStrictEqual(ask(), first)
        assert.strictEqual(JSON.stringify(state), before)
      }),
      { numRuns: 300 }
    )
  })

  each(
    "a refusal has a code of the list and facts that survive JSON, and leaves everything as it was",
    (moment) => {
      const { after, answered, before } = moment
      if (Result.isSuccess(answered)) return
      assert.include(refusals, answered.failure.code)
      assert.strictEqual(after, before)
      const back = Schema.decodeUnknownSync(Refusal.Refusal)(
        throughJson(Schema.encodeSync(Refusal.Refusal)(answered.failure))
      )
      assert.deepStrictEqual(back, answered.failure)
    }
  )

  law("an event survives the journey through JSON", (moments) => {
    for (const event of eventsOf(moments)) {
      const back = Schema.decodeUnknownSync(type.event)(throughJson(Schema.encodeSync(type.event)(event)))
      assert.deepStrictEqual(back, event)
    }
  })

  law("a history that went through JSON replays to the same state", (moments) => {
    const history = eventsOf(moments).map((event) => Schema.decodeUnknownSync(type.event)(throughJson(event)))
    assert.deepStrictEqual(CaseType.fold(type, history), end(moments))
  })

  law("a history replays to the same state after the rule book changes", (moments) => {
    const history = eventsOf(moments)
    const state = end(moments)
    const asked = moments.at(-1)?.command
    if (asked === undefined || state.lastAt === null) return
    for (const changed of bases) {
      const more = CaseType.answer(type, { ...asked, at: state.lastAt }, state, changed)
      const later = Result.isSuccess(more) ? more.success : []
      const whole = CaseType.fold(type, [...history, ...later])
      assert.deepStrictEqual(whole, CaseType.fold(type, later, state))
      assert.deepStrictEqual(CaseType.fold(type, history), state)
    }
  })

  each(
    "the clock of an open case reads no law: another rule book wakes it to the same reminders",
    (moment) => {
      const { after, basis } = moment
      if (after.lastAt === null) return
      const wakes = bases.map((other) =>
        type.decide(
          { _tag: "Wake", at: Instant.fromEpochMillis(4_000_000_000_000, basis.book.zone), by: "clock" },
          after,
          other
        )
      )
      for (const woken of wakes) assert.deepStrictEqual(woken, wakes[0])
    }
  )

  each(
    "a last day that was written down is not moved by waking, nor is anything told twice",
    ({ after, basis }) => {
      const at = Instant.fromEpochMillis(4_000_000_000_000, basis.book.zone)
      const woken = Result.getOrThrow(CaseType.answer(type, { _tag: "Wake", at, by: "clock" }, after, basis))
      const state = CaseType.fold(type, woken, after)
      const dues = ({ duties }: S) => duties.map(({ due, id, owner }) => ({ due, id, owner }))
      assert.deepStrictEqual(dues(state), dues(after))
      assert.isNull(type.agenda(state).wakeOn)
      assert.deepStrictEqual(
        CaseType.answer(type, { _tag: "Wake", at, by: "clock" }, state, basis),
        Result.succeed([])
      )
    }
  )

  each("a command before the last event is out of order", ({ after, basis, command }) => {
    if (after.lastAt === null) return
    const at = Instant.fromEpochMillis(Instant.epochMillis(after.lastAt) - 1, basis.book.zone)
    const answered = CaseType.answer(type, { ...command, at }, after, basis)
    assert.isTrue(Result.isFailure(answered) && answered.failure.code === "OUT_OF_ORDER")
  })

  each(
    "no last day lies before the day it is counted from, nor before the act that opened it",
    ({ after, before, command }) => {
      for (const { due, id } of after.duties) {
        assert.isTrue(due.day >= due.from)
        const today = Instant.dayOf(after.lastAt ?? never(), bases[0]?.book.zone ?? never())
        const isBack =
          due.from < today && ["Resume", "Unmerge", "Correct", "Register", "Follow"].includes(command._tag)
        if (!isBack && !before.duties.some((one) => one.id === id)) assert.strictEqual(due.from, today)
      }
    }
  )

  each("every open duty has one name, an owner and a supervisor that exist", ({ after, basis }) => {
    assert.strictEqual(new Set(after.duties.map(({ id }) => id)).size, after.duties.length)
    const stands = (id: string) => basis.directory.offices.has(id) || PARTIES.has(id)
    for (const { owner, supervisor } of after.duties)
      assert.isTrue(stands(owner) && stands(supervisor), `${owner}, ${supervisor}`)
  })

  each(
    "the agenda is in order and wakes on the first armed reminder; row and notices survive JSON",
    ({ after, answered }) => {
      const { duties, wakeOn } = type.agenda(after)
      const days = duties.map(({ due }) => due.day)
      assert.deepStrictEqual(days, days.toSorted())
      const armed = duties.flatMap(({ reminders }) =>
        reminders.filter(({ fate }) => fate === "armed").map(({ on }) => on)
      )
      assert.strictEqual(wakeOn, armed.toSorted()[0] ?? null)
      assert.deepStrictEqual(
        Schema.decodeUnknownSync(CaseType.Summary)(throughJson(type.summary(after))),
        type.summary(after)
      )
      const told = (Result.isSuccess(answered) ? answered.success : []).flatMap((event) =>
        type.notices(event, after)
      )
      for (const notice of told)
        assert.deepStrictEqual(Schema.decodeUnknownSync(CaseType.Notice)(throughJson(notice)), notice)
    }
  )

  law(
    "a reminder fires only while armed, never before its day, and is armed no more afterwards",
    (moments) => {
      let state = type.initial
      for (const event of eventsOf(moments)) {
        const reminded = Option.getOrNull(asReminded(event))
        const fate = ({ duties }: S, at = reminded) => reminderOf(duties, at?.duty, at?.rung)?.fate
        if (reminded !== null) {
          assert.strictEqual(fate(state), "armed")
          assert.isAtMost(reminded.on.localeCompare(event.at.slice(0, 10)), 0)
        }
        state = type.evolve(state, event)
        if (reminded !== null) assert.strictEqual(fate(state), "fired")
      }
    }
  )

  it("time cut into any intervals gives the same answers, the same reminders and the same case", () => {
    fc.assert(
      fc.property(life, fc.array(fc.nat(120 * 24 * 60), { maxLength: 25 }), (life, cuts) => {
        const commands = play(specimen, life).map(({ command }) => command)
        const basis = bases[life.basis % bases.length]
        if (commands[0] === undefined || basis === undefined) return
        const start = Instant.epochMillis(commands[0].at)
        const wakes = cuts.map((minutes) => awake(start + minutes * 60_000, basis.book.zone))
        const last = awake(4_000_000_000_000, basis.book.zone)
        const slept = replay(specimen, basis, [...commands, last])
        const watched = replay(specimen, basis, [...inOrder([...commands, ...wakes]), last])
        assert.deepStrictEqual(watched, slept)
      }),
      { numRuns: 300 }
    )
  })
}

const never = (): never => assert.fail("a case that has a duty has been touched")
const reminderOf = (duties: ReadonlyArray<Duty.Duty>, duty: string | undefined, rung: string | undefined) =>
  duties.find(({ id }) => id === duty)?.reminders.find((one) => one.rung === rung)
const awake = (millis: number, zone: Instant.Zone): Wake.Wake => ({
  _tag: "Wake",
  at: Instant.fromEpochMillis(millis, zone),
  by: "clock"
})
const inOrder = <A extends CaseType.Act>(acts: ReadonlyArray<A>): ReadonlyArray<A> =>
  acts.toSorted((a, b) => Instant.epochMillis(a.at) - Instant.epochMillis(b.at))
