/**
 * The pure core against what a developer would take instead: a statechart for the life of a petition, a rule engine
 * for the ladder, a holiday library for the days.
 */
import { Duty, Petition, RuleBook, Term, Wake } from "@lianxin/core"
import chineseDays from "chinese-days"
import { Engine } from "json-rules-engine"
import { assign, initialTransition, setup, transition } from "xstate"
import { basis, day } from "./basis.ts"
import { compare, type Contender, report } from "./measure.ts"

type Command = Petition.Command.Command
type Event = Petition.Event.Event
const clerk = "clerk@xianning-petition-office"
const handler = "handler@xianan-human-resources"
const head = "head@xianan-human-resources"
const at = (text: string) => `${text}+08:00` as Command["at"]

const LIFE: ReadonlyArray<Command> = [
  {
    _tag: "Register",
    at: at("2026-01-05T09:00"),
    by: clerk,
    channel: "online",
    subject: "unpaid-wages",
    place: "421202"
  },
  { _tag: "Classify", at: at("2026-01-05T09:30"), by: clerk, kind: "claim", route: "petition" },
  { _tag: "Forward", at: at("2026-01-06T09:00"), by: clerk, to: "xianan-human-resources" },
  { _tag: "Accept", at: at("2026-01-12T09:00"), by: handler },
  { _tag: "Extend", at: at("2026-02-25T09:00"), by: handler, days: 30, approvedBy: head, reasonTold: true },
  { _tag: "Urge", at: at("2026-03-02T09:00"), by: clerk, to: handler, answer: "promised" },
  { _tag: "Conclude", at: at("2026-03-20T09:00"), by: handler, result: "support" },
  {
    _tag: "Evaluate",
    at: at("2026-03-25T09:00"),
    by: "petitioner",
    rated: "competentBody",
    grade: "satisfied"
  }
]

const life = (times: number): unknown => {
  const { decide, evolve, initial } = Petition.petition
  let last: unknown
  for (let i = 0; i < times; i++) {
    let state = initial
    for (const command of LIFE) {
      const decided = decide(command, state, basis)
      if (decided._tag === "Failure") throw new Error(`refused: ${JSON.stringify(decided.failure)}`)
      for (const event of decided.success as ReadonlyArray<Event>) state = evolve(state, event)
    }
    last = state
  }
  return last
}

const plus = (text: string, days: number): string =>
  new Date(Date.parse(text.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10)

/** The same life as a statechart: the same eight events, the last days kept in its context. */
const machine = setup({
  types: {} as {
    context: {
      forwardBy: string
      acceptBy: string
      concludeBy: string
      extended: boolean
      calls: number
      grade: string
    }
    events: { type: Command["_tag"]; at: string; days?: number; grade?: string }
  },
  guards: {
    mayExtend: ({ context, event }) =>
      !context.extended && (event.days ?? 0) <= 30 && event.at.slice(0, 10) <= context.concludeBy
  }
}).createMachine({
  initial: "unregistered",
  context: { forwardBy: "", acceptBy: "", concludeBy: "", extended: false, calls: 0, grade: "" },
  states: {
    unregistered: {
      on: {
        Register: { target: "registered", actions: assign({ forwardBy: ({ event }) => plus(event.at, 15) }) }
      }
    },
    registered: {
      on: {
        Classify: {},
        Forward: { target: "forwarded", actions: assign({ acceptBy: ({ event }) => plus(event.at, 15) }) }
      }
    },
    forwarded: {
      on: {
        Accept: { target: "accepted", actions: assign({ concludeBy: ({ event }) => plus(event.at, 60) }) }
      }
    },
    accepted: {
      on: {
        Extend: {
          guard: "mayExtend",
          actions: assign({
            extended: true,
            concludeBy: ({ context, event }) => plus(context.concludeBy, event.days ?? 0)
          })
        },
        Urge: { actions: assign({ calls: ({ context }) => context.calls + 1 }) },
        Conclude: { target: "concluded" }
      }
    },
    concluded: { on: { Evaluate: { actions: assign({ grade: ({ event }) => event.grade ?? "" }) } } }
  }
})

const chart = (times: number): unknown => {
  let last: unknown
  for (let i = 0; i < times; i++) {
    let [snapshot] = initialTransition(machine)
    for (const command of LIFE) [snapshot] = transition(machine, snapshot, { type: command._tag, ...command })
    last = snapshot.value
  }
  return last
}

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
  const ours = "lianxin: decide + evolve"
  report(
    "The life of a petition, 8 commands",
    await compare([
      { name: ours, run: life },
      { name: "xstate transition", run: chart }
    ]),
    { "xstate transition": 20 }
  )
  report(
    "Which rung is due?",
    await compare([
      { name: "lianxin: ladder", run: rungsOf() },
      { name: "json-rules-engine", run: engine() }
    ]),
    { "json-rules-engine": 100 }
  )
  report(
    "15 working days from every day of 2026",
    await compare([
      { name: "lianxin: count", run: termDays },
      { name: "chinese-days", run: libraryDays }
    ]),
    { "chinese-days": 50 }
  )
}
