/**
 * Runs a played case: its history, the command under test, the days until `today`, and holds what is then true against
 * what was expected.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type CaseType, Duty, type Refusal } from "@lianxin/core/case"
import { Instant, type CalendarDate } from "@lianxin/core/time"
import type { Expected, PlayCase } from "../casefile/CaseFile.ts"
import type { State } from "../world/Kind.ts"
import { cancelledBy, everHung, fired, type Hung } from "./reminders.ts"
import { suggestMisses } from "./suggests.ts"
import { toldIn } from "./told.ts"
import { miss, type Miss, same } from "./Verdict.ts"
import { type Life, passTime, play } from "./walk.ts"

/** What a played case came to. @since 0.1.0 */
export interface Played {
  readonly misses: ReadonlyArray<Miss>
  readonly refusal: Refusal.Refusal | null
}

/** @since 0.1.0 */
export const runPlay = (one: PlayCase): Played => {
  const { before, expect, history, setting, today, when } = one
  const given = play(before, history)
  if (given.refused !== null) {
    const { refusal, step } = given.refused
    const found = `${refusal.code} at ${step.command.at}`
    return { misses: [miss("history", "no refusal", found, refusal.under?.rule)], refusal }
  }
  const tried = when === null ? given : play(setting, [when], given)
  const refusal = tried.refused?.refusal ?? null
  const life = today === null ? tried : passTime(setting, tried, today)
  const day =
    today ?? (life.state.lastAt === null ? null : Instant.dayOf(life.state.lastAt, setting.basis.book.zone))
  const since = when === null ? 0 : given.passed.length
  return {
    misses: [
      ...refusalMisses(expect, refusal),
      ...lifeMisses(one, life, day),
      ...toldMisses(one, life.passed.slice(since))
    ],
    refusal
  }
}

/** A refusal nobody expected is a miss of its own, whatever else was asked. */
const refusalMisses = (
  { refused, under }: Expected,
  refusal: Refusal.Refusal | null
): ReadonlyArray<Miss> => {
  const rule = refusal?.under?.rule ?? null
  const code = refusal?.code ?? "no refusal"
  if (code !== (refused ?? "no refusal")) return [miss("refused", refused ?? "no refusal", code, rule)]
  return under === undefined || under === rule ? [] : [miss("under", under, rule, rule)]
}

const lifeMisses = (
  one: PlayCase,
  life: Life,
  today: CalendarDate.CalendarDate | null
): ReadonlyArray<Miss> => {
  const { expect, setting } = one
  const { state } = life
  const summary = summaryOf(setting.kind.type, state)
  return [
    ...plain("status", expect.status, summary.status),
    ...dueMisses(expect, state),
    ...set(
      "provisional",
      expect.provisional,
      state.duties.filter(({ due }) => due.provisional).map(({ id }) => id)
    ),
    ...reminderMisses(expect, life),
    ...plain("fired", expect.fired, named(expect.fired, fired(life.passed))),
    ...set("cancelled", expect.cancelled, named(expect.cancelled, life.passed.flatMap(cancelledBy))),
    ...set("overdue", expect.overdue, today === null ? [] : overdue(state, today)),
    ...plain("office", expect.office, summary.office),
    ...set("marks", expect.marks, summary.marks),
    ...suggestMisses(one, life, today),
    ...Object.entries(expect.state ?? {}).flatMap(([fact, value]) =>
      plain(`state.${fact}`, value, state[fact])
    )
  ]
}

/** Who is written down is told exactly this; others may be told more. */
const toldMisses = (
  { expect: { told = {} }, setting }: PlayCase,
  passed: Life["passed"]
): ReadonlyArray<Miss> => {
  const found = toldIn(setting.kind.type, passed)
  return Object.entries(told).flatMap(([to, templates]) =>
    plain(`told.${to}`, templates, found.get(to) ?? [])
  )
}

const summaryOf = (type: CaseType.AnyCaseType, state: State): CaseType.Summary => type.summary(state)

const plain = (what: string, expected: unknown, found: unknown): ReadonlyArray<Miss> =>
  expected === undefined || same(expected, found) ? [] : [miss(what, expected, found)]

/** The same words, each once, in any order. */
const set = (
  what: string,
  expected: ReadonlyArray<string> | undefined,
  found: ReadonlyArray<string>
): ReadonlyArray<Miss> => {
  if (expected === undefined) return []
  const there = new Set(found)
  const alike = new Set(expected).size === there.size && expected.every((word) => there.has(word))
  return alike ? [] : [miss(what, expected, [...there])]
}

const dueMisses = ({ due = {} }: Expected, { duties }: State): ReadonlyArray<Miss> =>
  Object.entries(due).flatMap(([id, expected]) => {
    const duty = Duty.find(duties, id)
    const found = duty?.due.day ?? "none"
    return expected === found ? [] : [miss(`due.${id}`, expected, found, duty?.due.under.rule)]
  })

const overdue = ({ duties }: State, today: CalendarDate.CalendarDate): ReadonlyArray<string> =>
  duties.filter((duty) => Duty.isOverdue(duty, today)).map(({ id }) => id)

/** A rung is named alone, or with its duty where two duties share the name. */
const named = (
  expected: ReadonlyArray<string> | undefined,
  found: ReadonlyArray<Hung>
): ReadonlyArray<string> => {
  const whole = expected?.some((name) => name.includes("/")) ?? false
  return found.map(({ duty, rung }) => (whole ? `${duty}/${rung}` : rung))
}

const reminderMisses = ({ reminders = {} }: Expected, { passed }: Life): ReadonlyArray<Miss> => {
  const all = [...everHung(passed).values()]
  return Object.entries(reminders).flatMap(([name, expected]) => {
    const found = all.findLast(({ duty, rung }) => rung === name || `${duty}/${rung}` === name)?.on ?? "none"
    return expected === found ? [] : [miss(`reminders.${name}`, expected, found)]
  })
}
