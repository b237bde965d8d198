/**
 * A permit, as small a case type as there can be: applied for, granted or denied. Faults can be planted in it, one each.
 */
import {
  Actor,
  type Basis,
  CalendarDate,
  CaseType,
  Directory,
  Duty,
  Instant,
  Refusal,
  Rule,
  RuleBook,
  Wake
} from "@lianxin/core"
import { Ladder } from "@lianxin/core/supervision"
import { Term } from "@lianxin/core/time"
import { calendar } from "@lianxin/rules-national"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { eraOn, type Explored, type Menu, versionChanges } from "../src/index.ts"

/** The faults that can be planted. */
export type Planted =
  | "deadEnd"
  | "circle"
  | "ownerless"
  | "unwatched"
  | "vacant"
  | "neverHung"
  | "superseded"
  | "tooEarly"
  | "callsNobodysDuty"
  | "impossible"
  | "idle"
  | "deadCode"
  | "unusedRule"
  | "silentRule"

const act = { at: Instant.Instant, by: Actor.Actor }
const TAGS = ["Apply", "Grant", "Deny", "Shelve", "Unshelve", "Renew"] as const
type Tag = (typeof TAGS)[number]
const Command = Schema.Union([Schema.Struct({ ...act, _tag: Schema.Literals(TAGS) }), Wake.Wake])
const DONE = ["Applied", "Granted", "Denied", "Shelved", "Unshelved"] as const
const Event = Schema.Union([
  Schema.Struct({ ...act, ...Duty.moves, _tag: Schema.Literals(DONE) }),
  Schema.TaggedStruct("Called", { ...act, ...Wake.reminded })
])
type Command = typeof Command.Type
type Event = typeof Event.Type

interface State extends CaseType.Life {
  readonly status: "none" | "open" | "shelved" | "granted" | "denied"
}

const needs = {
  answer: Rule.need("permit/answer", "term", Term.Term),
  approval: Rule.need("permit/approval", "scope", Schema.String),
  fee: Rule.mayHave("permit/fee", "limit", Schema.Int),
  ladder: Rule.need("permit/ladder", "ladder", Ladder.Ladder)
}
type Needs = typeof needs
const day = CalendarDate.CalendarDate.make
const FIRST = day("2026-01-05")

const rule = <A>(id: string, unit: Rule.Unit, value: A | "none"): Rule.Rule<A> => {
  const says = { en: id, zh: id }
  const cite = { instrument: "permit act", article: "1", says, confidence: "design" as const }
  return { id, unit, title: says, lastChecked: FIRST, versions: [{ from: FIRST, value, cite }] }
}

const rungsOf = (planted: Planted | null): Ladder.Ladder => {
  const call = { caller: "head", callee: "clerk", act: "phone" } as const
  const last = { ...call, id: "L3", daysBefore: 3 }
  const early = [{ ...call, id: "L30", daysBefore: 30 }, { ...call, id: "L20", daysBefore: 20 }, last]
  const duties = planted === "neverHung" ? ["answer", "anwser"] : ["answer"]
  return { duties, restDay: "raw", rungs: planted === "superseded" ? early : [last] }
}

const bookOf = (planted: Planted | null): RuleBook.RuleBook<Needs> => {
  const title = { en: "permits", zh: "permits" }
  const rules = [
    rule("permit/answer", "term", { mode: "C0", days: 10 }),
    rule("permit/approval", "scope", "head"),
    rule<number>("permit/fee", "limit", planted === "unusedRule" || planted === "silentRule" ? 100 : "none"),
    rule("permit/ladder", "ladder", rungsOf(planted))
  ]
  const layers = [{ id: "permits", title, rules }]
  return Result.getOrThrow(RuleBook.build({ layers, needs, from: FIRST, calendar }))
}

const CODES = ["OUT_OF_ORDER", "NO_RULES_YET", "WRONG_MOMENT", "NOT_HEAD"]
const wrongMoment = Refusal.refuse("WRONG_MOMENT", {})

const typeWith = (planted: Planted | null): CaseType.CaseType<Command, Event, State, Needs> => {
  const answer = (rules: Rule.RulesFor<Needs>, on: CalendarDate.CalendarDate): Duty.Duty => {
    if (planted === "silentRule") void rules.fee
    const due = Duty.due(on, rules.answer, calendar)
    const [owner, supervisor] = [
      planted === "ownerless" ? "nobody" : "desk",
      planted === "unwatched" ? "nobody" : planted === "vacant" ? "empty" : "desk"
    ]
    const parts = { id: "answer", kind: "duty" as const, owner, supervisor }
    const duty = Ladder.supervised(parts, due, { on, calendar, ladders: [rules.ladder] })
    if (planted !== "tooEarly") return duty
    return { ...duty, reminders: duty.reminders.map((one) => ({ ...one, on: CalendarDate.addDays(on, -1) })) }
  }
  const done = (command: Command, _tag: (typeof DONE)[number], opens: ReadonlyArray<Duty.Duty> = []) =>
    Result.succeed([
      { _tag, at: command.at, by: command.by, opens, closes: opens.length > 0 ? [] : ["answer"] }
    ])
  const asked = (command: Command, { status }: State, basis: Basis.Basis<Needs>) => {
    const on = Instant.dayOf(command.at, basis.book.zone)
    const rules = RuleBook.rulesOn(basis.book, on)
    if (rules === null) return Refusal.refuse("NO_RULES_YET", { on })
    if (command._tag === "Apply" && status === "none") return done(command, "Applied", [answer(rules, on)])
    if (command._tag === "Unshelve" && status === "shelved")
      return done(command, "Unshelved", [answer(rules, on)])
    if (command._tag === "Renew" && planted === "idle") return Result.succeed([])
    if (status !== "open") return wrongMoment
    if (command._tag === "Shelve") return done(command, "Shelved")
    if (command._tag !== "Grant" && command._tag !== "Deny") return wrongMoment
    if (command._tag === "Grant" && command.by !== "head@desk")
      return Refusal.refuse("NOT_HEAD", {}, rules.approval)
    return done(command, command._tag === "Grant" ? "Granted" : "Denied")
  }
  const called = (command: Command, { duties }: State, basis: Basis.Basis<Needs>): ReadonlyArray<Event> =>
    Wake.dueBy(duties, Instant.dayOf(command.at, basis.book.zone), basis.directory).map((one) => ({
      _tag: "Called",
      at: command.at,
      by: command.by,
      ...one,
      duty: planted === "callsNobodysDuty" ? "question" : one.duty
    }))
  const agenda = ({ duties }: State): CaseType.Agenda => ({
    duties: CaseType.sortedDuties(duties),
    wakeOn: Wake.wakeOn(duties)
  })
  return {
    type: "permit",
    needs,
    command: Command,
    event: Event,
    initial: { status: "none", lastAt: null, duties: [] },
    decide: (command, state, basis) =>
      command._tag === "Wake" ? Result.succeed(called(command, state, basis)) : asked(command, state, basis),
    evolve: (state, event) =>
      event._tag === "Called"
        ? { ...state, lastAt: event.at, duties: fired(state.duties, event) }
        : { lastAt: event.at, duties: Duty.move(state.duties, event), status: STATUS[event._tag] },
    agenda,
    summary: (state) => ({
      type: "permit",
      status: state.status,
      open: state.status === "open" || state.status === "shelved",
      place: null,
      person: null,
      office: "desk",
      post: null,
      openedOn: null,
      nextDue: null,
      marks: []
    }),
    notices: () => []
  }
}

/** A call for a duty nobody has still silences the reminder it came from. */
const fired = (duties: ReadonlyArray<Duty.Duty>, event: Extract<Event, { readonly _tag: "Called" }>) =>
  Duty.fire(duties, { ...event, duty: "answer" })
const STATUS = {
  Applied: "open",
  Granted: "granted",
  Denied: "denied",
  Shelved: "shelved",
  Unshelved: "open"
} as const

const asks: Record<Tag, ReadonlyArray<string>> = {
  Apply: ["petitioner"],
  Grant: ["head@desk", "clerk@desk"],
  Deny: ["clerk@desk"],
  Shelve: ["clerk@desk"],
  Unshelve: ["clerk@desk"],
  Renew: ["clerk@desk"]
}
/** What is on the menu: shelving only where it is a fault, and with a way back only where that is one too. */
const tagsOf = (planted: Planted | null): ReadonlyArray<Tag> => [
  "Apply",
  "Grant",
  "Deny",
  ...(planted === "deadEnd" ? (["Shelve"] as const) : []),
  ...(planted === "circle" ? (["Shelve", "Unshelve"] as const) : []),
  ...(planted === "impossible" || planted === "idle" ? (["Renew"] as const) : [])
]

const menuWith = (planted: Planted | null, book: RuleBook.RuleBook): Menu<Command, State> => {
  const tags = tagsOf(planted)
  return {
    commands: tags,
    refusals: planted === "deadCode" ? [...CODES, "FULL_MOON"] : CODES,
    // Going round in a circle is a fault only where no grant or denial leads out of it.
    fortunes: planted === "circle" ? ["Grant", "Deny"] : [],
    parties: ["petitioner"],
    asks: ({ at }) =>
      tags.flatMap((_tag) => (asks[_tag] ?? []).map((by) => ({ _tag, at, by: by as Actor.Actor }))),
    fences: ({ state }) => (state.status === "none" ? versionChanges(book) : []),
    key: ({ on, state }, key) => {
      key.word(state.status)
      key.number(eraOn(book, on))
    }
  }
}

const office = (id: string): Directory.Office => ({
  id,
  name: { en: id, zh: id },
  kind: "competentBody",
  place: "county",
  subjects: []
})
const directory = Result.getOrThrow(
  Directory.make({
    places: [{ code: "county", name: { en: "county", zh: "county" }, level: "county" }],
    offices: [office("desk"), office("empty")],
    posts: [
      { id: "clerk@desk", rank: "clerk" },
      { id: "head@desk", rank: "head" }
    ]
  })
)

/** The permit with one fault, or with none. */
export const permit = (planted: Planted | null = null): Explored<Command, Event, State, Needs> => {
  const book = bookOf(planted)
  return { type: typeWith(planted), menu: menuWith(planted, book), basis: { book, directory } }
}
