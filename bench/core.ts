/**
 * The pure core against what a developer would take instead: a statechart for the life of a petition, a rule engine
 * for the ladder, a holiday library for the days.
 */
import { Duty, RuleBook, Term, Wake } from "@lianxin/core"
import chineseDays from "chinese-days"
import { Engine } from "json-rules-engine"
import { basis, day } from "./basis.ts"
import { chart, explained, life, plus, traced } from "./core-life.ts"
import { compare, type Contender, processor, report } from "./measure.ts"

const rungsOf = (): Contender["run"] => {
  const rules = RuleBook.rulesOn(basis.book, day("2026-01-05"))
  if (rules === null) throw new Error("the book has no rules for 2026")
  const due = Duty.due(day("2026-01-05"), rules.conclusion, basis.book.calendar)
  const duty = (today: string): ReadonlyArray<Duty.Duty> => [
    {
      id: "conclude",
      kind: "duty",
      owner: "xianan-human-resources",
      supervisor: "xianning-petition-office",
      due,
      reminders: rungs.map((rung) => ({
        ...rung,
        on: day(rung.on),
        fate: rung.on < today ? "fired" : "armed"
      }))
    }
  ]
  const rungs = [
    { rung: "L9", on: "2026-02-25", act: "phone", caller: "clerk", callee: "handler", under: due.under },
    {
      rung: "L6",
      on: "2026-02-28",
      act: "phoneOrReforward",
      caller: "deputyHead",
      callee: "deputyHead",
      under: due.under
    },
    {
      rung: "L3",
      on: "2026-03-03",
      act: "superviseInPerson",
      caller: "head",
      callee: "head",
      under: due.under
    }
  ] as const
  const today = day("2026-02-28")
  const duties = duty(today)
  return (times) => {
    let found = 0
    for (let i = 0; i < times; i++) found += Wake.dueBy(duties, today, basis.directory).length
    return found
  }
}

const engine = (): Contender["run"] => {
  const rules = new Engine()
  for (const [rung, daysLeft] of [
    ["L9", 9],
    ["L6", 6],
    ["L3", 3]
  ] as const) {
    rules.addRule({
      conditions: {
        all: [
          { fact: "status", operator: "equal", value: "accepted" },
          { fact: "daysLeft", operator: "equal", value: daysLeft }
        ]
      },
      event: { type: rung }
    })
  }
  return async (times) => {
    let found = 0
    for (let i = 0; i < times; i++)
      found += (await rules.run({ status: "accepted", daysLeft: 6 })).events.length
    return found
  }
}

const YEAR = Array.from({ length: 365 }, (_, i) => plus("2026-01-01", i))
const termDays: Contender["run"] = (times) => {
  let last: unknown
  const days = YEAR.map((text) => day(text))
  for (let i = 0; i < times; i++) {
    for (const from of days) last = Term.count(from, { mode: "W", workingDays: 15 }, basis.book.calendar)
  }
  return last
}
const libraryDays: Contender["run"] = (times) => {
  let last: unknown
  for (let i = 0; i < times; i++) for (const from of YEAR) last = chineseDays.findWorkday(15, from)
  return last
}

export const run = async (): Promise<void> => {
  const xstate = { name: "xstate transition", run: chart }
  report(
    "The life of a petition, 8 commands",
    await compare([{ name: "lianxin: decide + evolve", run: life }, xstate], processor),
    { [xstate.name]: 20 }
  )
  report(
    "The same, each decision ready to explain itself",
    await compare([{ name: "lianxin: explanations on", run: explained }, xstate], processor),
    { [xstate.name]: 20 }
  )
  report(
    "Which rung is due?",
    await compare(
      [
        { name: "lianxin: ladder", run: rungsOf() },
        { name: "json-rules-engine", run: engine() }
      ],
      processor
    ),
    { "json-rules-engine": 100 }
  )
  report(
    "15 working days from every day of 2026",
    await compare(
      [
        { name: "lianxin: count", run: termDays },
        { name: "chinese-days", run: libraryDays }
      ],
      processor
    ),
    { "chinese-days": 50 }
  )
  // last, because a watched decision looks into wrappers, and the compiled code would stay prepared for them
  report(
    "The life of a petition, the trace of each decision made",
    await compare([{ name: "lianxin: every explanation made", run: traced }, xstate], processor),
    {}
  )
}
