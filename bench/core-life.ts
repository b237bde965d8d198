/**
 * The life of a petition in eight commands, decided and evolved by the core, and played by a statechart.
 */
import { type CaseType, Explain, Petition } from "@lianxin/core"
import { assign, initialTransition, setup, transition } from "xstate"
import { basis } from "./basis.ts"

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

type State = typeof Petition.petition.initial
type Decides = (command: Command, state: State) => CaseType.Decision<Event>

const { decide, evolve, initial } = Petition.petition

const lived =
  (decides: Decides) =>
  (times: number): unknown => {
    let last: unknown
    for (let i = 0; i < times; i++) {
      let state = initial
      for (const command of LIFE) {
        const decided = decides(command, state)
        if (decided._tag === "Failure") throw new Error(`refused: ${JSON.stringify(decided.failure)}`)
        for (const event of decided.success) state = evolve(state, event)
      }
      last = state
    }
    return last
  }

export const life = lived((command, state) => decide(command, state, basis))

/** Explanations on: each decision can be asked for its trace, and nobody asks. */
export const explained = lived(
  (command, state) => Explain.explain(Petition.petition, command, state, basis).decision
)

/** Each trace is asked for. */
export const traced = lived((command, state) => {
  const { decision, trace } = Explain.explain(Petition.petition, command, state, basis)
  const { facts, rules } = trace()
  if (rules.length + facts.length === 0) throw new Error("a decision that rests on nothing")
  return decision
})

export const plus = (text: string, days: number): string =>
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

export const chart = (times: number): unknown => {
  let last: unknown
  for (let i = 0; i < times; i++) {
    let [snapshot] = initialTransition(machine)
    for (const command of LIFE) [snapshot] = transition(machine, snapshot, { type: command._tag, ...command })
    last = snapshot.value
  }
  return last
}
