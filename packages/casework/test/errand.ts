/**
 * A made-up case type for these tests: an errand, with days on which it is called to mind.
 *
 * It knows nothing of any law, and casework knows nothing of it.
 */
import { type CaseType, Refusal, type Wake } from "@lianxin/core/case"
import { Directory } from "@lianxin/core/directory"
import { RuleBook } from "@lianxin/core/rule"
import { CalendarDate, Instant, WorkingDays } from "@lianxin/core/time"
import { Casework, FixedOffices, kind } from "@lianxin/casework"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const act = { at: Instant.Instant, by: Schema.Literals(["clock", "petitioner"]) }
const Days = Schema.Array(CalendarDate.CalendarDate)

const Begin = Schema.TaggedStruct("Begin", { ...act, days: Days })
const Finish = Schema.TaggedStruct("Finish", act)
const Command = Schema.Union([Begin, Finish])
type Command = typeof Command.Type

const Begun = Schema.TaggedStruct("Begun", { ...act, days: Days })
const Recalled = Schema.TaggedStruct("Recalled", { ...act, on: CalendarDate.CalendarDate })
const Finished = Schema.TaggedStruct("Finished", act)
const Event = Schema.Union([Begun, Recalled, Finished])
export type Event = typeof Event.Type

interface State extends CaseType.Life {
  readonly status: "new" | "open" | "finished"
  /** The days still to come. */
  readonly days: ReadonlyArray<CalendarDate.CalendarDate>
}

const evolve = (state: State, event: Event): State => {
  switch (event._tag) {
    case "Begun":
      return { ...state, lastAt: event.at, status: "open", days: [...event.days].sort() }
    case "Recalled":
      return { ...state, lastAt: event.at, days: state.days.filter((day) => day !== event.on) }
    case "Finished":
      return { ...state, lastAt: event.at, status: "finished", days: [] }
  }
}

const decide = (command: Command | Wake.Wake, { days, status }: State): CaseType.Decision<Event> => {
  switch (command._tag) {
    case "Begin":
      return status === "new"
        ? Result.succeed([{ ...command, _tag: "Begun" }])
        : Refusal.refuse("BEGUN_ALREADY", {})
    case "Finish":
      return status === "open"
        ? Result.succeed([{ ...command, _tag: "Finished" }])
        : Refusal.refuse("NOT_OPEN", { status })
    case "Wake": {
      const today = Instant.dayOf(command.at, Instant.SHANGHAI)
      return Result.succeed(
        days.filter((on) => on <= today).map((on) => ({ ...command, _tag: "Recalled", on }))
      )
    }
  }
}

const firstOf = ({ days }: State): CalendarDate.CalendarDate | null => days[0] ?? null

export const errand: CaseType.CaseType<Command, Event, State, Record<never, never>> = {
  type: "errand",
  needs: {},
  command: Command,
  event: Event,
  initial: { lastAt: null, duties: [], status: "new", days: [] },
  decide,
  evolve,
  agenda: (state) => ({ duties: [], wakeOn: firstOf(state) }),
  summary: (state) => ({
    type: "errand",
    status: state.status,
    open: state.status === "open",
    place: null,
    person: null,
    office: "office",
    post: null,
    openedOn: null,
    nextDue: firstOf(state),
    marks: []
  }),
  notices: (event, { days }) =>
    event._tag === "Recalled"
      ? [
          {
            template: "errand.recalled",
            to: { office: "office" },
            params: { on: event.on, left: days.length }
          }
        ]
      : []
}

export const day = (text: string): CalendarDate.CalendarDate =>
  Schema.decodeSync(CalendarDate.CalendarDate)(text)
export const at = (text: string): Instant.Instant => Schema.decodeSync(Instant.Instant)(text)

const calendar = Result.getOrThrow(
  WorkingDays.make({
    id: "none",
    source: "made up",
    announcedFrom: day("2030-01-01"),
    announcedUntil: day("2030-12-31"),
    holidays: {},
    makeUpDays: {}
  })
)
export const book = Result.getOrThrow(
  RuleBook.build({ layers: [], needs: {}, from: day("2030-01-01"), calendar })
)
export const nobody = Result.getOrThrow(Directory.make({ places: [], offices: [], posts: [] }))

export const options = { kinds: [kind(errand, book)] }

/** Casework over errands; a store is still to be given. */
export const caseworkOnErrands = Casework.layer(options).pipe(Layer.provide(FixedOffices.layer(nobody)))

export const begin = (moment: string, ...days: ReadonlyArray<string>) => ({
  _tag: "Begin" as const,
  at: at(moment),
  by: "petitioner" as const,
  days: days.map(day)
})
export const finish = (moment: string) => ({
  _tag: "Finish" as const,
  at: at(moment),
  by: "petitioner" as const
})
