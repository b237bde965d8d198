/**
 * A petition at each stage of its road, and the shortest telling of what an act does there: what is written down, which
 * duties open and close, what changes, and who is told.
 */
import { assert } from "@effect/vitest"
import { CaseType, Petition, Wake } from "@lianxin/core"
import * as Schema from "effect/Schema"
import { longBasis } from "../basis.ts"
import {
  accept,
  after,
  beside,
  classify,
  conclude,
  eventsOf,
  forward,
  HANDLER,
  refusal,
  register,
  wake
} from "../petitions.ts"

type Commands = Parameters<typeof after>[0]
type Command = Commands[number]

/** What an answer, or a story, is asked of. */
export interface Asked {
  readonly history: Commands
  readonly command: Command
  readonly basis: typeof longBasis | undefined
}

export const CITY = "handler@city-labour"
export const HALL = "handler@city-hall"
export const why = "document-1"

const FIRST = "2026-01-05"
export const registered: Commands = [register(FIRST)]
const { kind: _, ...rest } = register(FIRST)
/** The command that registers a matter of which nobody has said yet what it is. */
export const unclassified = rest
export const sent: Commands = [...registered, forward(FIRST)]
/** The time for handling ends on 6 March 2026. */
export const inHand: Commands = [...sent, accept(FIRST)]
export const concluded: Commands = [...inHand, conclude("2026-02-02")]
export const delivered: Commands = [...concluded, beside("Deliver", "2026-02-03", { by: HANDLER })]
export const inReview: Commands = [...delivered, beside("AskReview", "2026-02-04", { by: "petitioner" })]
export const reviewed: Commands = [
  ...inReview,
  beside("ReviewOpinion", "2026-02-10", { by: CITY, outcome: "uphold" })
]
export const reviewDelivered: Commands = [...reviewed, beside("Deliver", "2026-02-11", { by: CITY })]
export const inRecheck: Commands = [
  ...reviewDelivered,
  beside("AskRecheck", "2026-02-12", { by: "petitioner" })
]
export const final: Commands = [
  ...inRecheck,
  beside("RecheckOpinion", "2026-02-20", { by: HALL, outcome: "change" })
]
/** In the simple procedure from its first day. */
export const simple: Commands = [...registered, classify(FIRST, { procedure: "simple" })]
/** The same with one clock standing still since 6 January. */
export const stopped = (duty: string, before: Commands): Commands => [
  ...before,
  beside("Pause", "2026-01-06", { by: HANDLER, duty, why })
]
/** Registered, sent and accepted on one day, with this about it. */
export const handled = (on: string, about: Parameters<typeof register>[1] = {}): Commands => [
  register(on, about),
  forward(on),
  accept(on)
]

const short = (rule: string): string => rule.slice(rule.indexOf("/") + 1).replace("petition/", "")
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A value as a reader would say it: a list of duties by their names, a stamp by its rule. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(shown).join(" ")}]`
  if (!isRecord(value)) return String(value)
  if ("reminders" in value) return String(value["id"])
  return "layer" in value ? short(String(value["rule"])) : `{${facts(value)}}`
}
const facts = (all: object): string =>
  Object.entries(all)
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(", ")
const told = (what: string, all: object): string =>
  [what, facts(all)].filter((part) => part !== "").join(": ")

/** A command as the door reads it, an event as the store gives it back. */
const readCommand = Schema.decodeUnknownSync(Petition.petition.command)
const readEvent = Schema.decodeUnknownSync(Petition.petition.event)
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** A refusal as its code, the rule it rests on and its facts; `allowed` where there is none. */
export const answer = (commands: Commands, asked: Command, basis = longBasis): string => {
  const found = refusal(commands, readCommand(throughJson(asked)), basis)
  if (found === null) return "allowed"
  return told(
    found.under === null ? found.code : `${found.code} under ${short(found.under.rule)}`,
    found.facts
  )
}

/** A duty as who owes it, who watches, its days and the rule that gave it. */
const duty = ({ due, id, kind, owner, supervisor }: Petition.State["duties"][number]): string =>
  `${kind === "right" ? "right " : ""}${id}: ${owner}, ${supervisor}, ${due.from} to ${due.day}, ${short(due.under.rule)}`

const written = (event: Petition.Event.Event): ReadonlyArray<string> => {
  const { _tag, at: _at, by: _by, on: _on, ...rest } = event
  if (!("opens" in rest)) return [told(_tag, rest)]
  const { closes, opens, ...said } = rest
  return [
    told(_tag, said),
    ...opens.map((one) => `opens ${duty(one)}`),
    ...closes.map((id) => `closes ${id}`)
  ]
}

const KEPT = new Set(["lastAt", "wakeOn", "duties"])
const changes = (before: object, is: object, path = ""): ReadonlyArray<string> => {
  const was = new Map(Object.entries(before))
  const now = new Map(Object.entries(is))
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((name) => {
    const [old, value]: ReadonlyArray<unknown> = [was.get(name), now.get(name)]
    if (KEPT.has(name) || JSON.stringify(value) === JSON.stringify(old)) return []
    return isRecord(value) && isRecord(old)
      ? changes(old, value, `${path}${name}.`)
      : [`${path}${name} = ${now.has(name) ? shown(value) : "gone"}`]
  })
}

/** Everything an act does, line by line; what the clock alone does by then has been done before. */
export const story = (commands: Commands, asked: Command, basis = longBasis): ReadonlyArray<string> => {
  const rung = asked._tag === "Wake" || asked._tag === "Register" ? [] : [wake(asked.at)]
  const before = after([...commands, ...rung], basis)
  const events = eventsOf([...commands, ...rung], readCommand(throughJson(asked)), basis).map((event) =>
    readEvent(throughJson(event))
  )
  const is = CaseType.fold(Petition.petition, events, before)
  assert.strictEqual(is.wakeOn, Wake.wakeOn(is.duties))
  const notices = events.flatMap((event) => Petition.petition.notices(event, is))
  return [
    ...events.flatMap(written),
    ...changes(before, is),
    ...notices.map(({ params, template, to }) =>
      told(`tells ${Object.values(to).join("")} ${template}`, params)
    )
  ]
}

/** The row of the worklist: where it stands, whose it is, the next last day, and its marks. */
export const row = (commands: Commands): string => {
  const { marks, nextDue, office, open, openedOn, person, place, status, type } = Petition.petition.summary(
    after(commands)
  )
  const where = `${type} ${status}, ${open ? "open" : "closed"}, ${office}, ${place} since ${openedOn}`
  return [where, `of ${person}`, `next ${nextDue}`, ...marks].join(", ")
}
