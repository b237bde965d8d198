/**
 * The menu of psychiatric follow-up: every command of its language, by the station that keeps the plan and by those who
 * may not.
 *
 * One finding stands for each stability group, because the group is all that later decisions read of a visit.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Care } from "@lianxin/core"
import { CalendarDate } from "@lianxin/core/time"
import { PLACES } from "../../county/county.ts"
import { eraOn, type Key, type Menu, type MenuFor, type Scene, versionChanges } from "../Menu.ts"

type Command = Care.Psychiatric.Language.Command
type State = Care.Psychiatric.Language.State
type CommandOf<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>
type Asks = { readonly [Tag in Command["_tag"]]: (scene: Scene<State>) => ReadonlyArray<CommandOf<Tag>> }

const HANDLER = "handler@clinic"
const ELSEWHERE = "handler@city-clinic"
const DOCUMENT = "document-1"

const CALM: Care.Psychiatric.Assessment.Assessment = {
  level: 0,
  symptoms: "gone",
  insight: "good",
  socialFunction: "good",
  adverseReaction: "none",
  bodilyIllness: "none"
}
const FOUND = [CALM, { ...CALM, symptoms: "some" as const }, { ...CALM, symptoms: "marked" as const }]

/** A command that joins the language and is missing here does not compile. */
const ASKS: Asks = {
  Consent: ({ at }) => {
    const as = { _tag: "Consent", at, by: "patient", person: "person-1", place: PLACES.county } as const
    const document = DOCUMENT
    return [
      { ...as, document },
      { ...as, document, by: HANDLER },
      { ...as, document, place: PLACES.unknown }
    ]
  },
  Enrol: ({ at }) => [
    { _tag: "Enrol", at, by: HANDLER },
    { _tag: "Enrol", at, by: "handler@bureau" },
    { _tag: "Enrol", at, by: "handler@nowhere" },
    { _tag: "Enrol", at, by: "nobody@clinic" }
  ],
  Assess: ({ at }) => [
    ...FOUND.map((found) => ({ _tag: "Assess" as const, at, by: HANDLER, found })),
    { _tag: "Assess", at, by: "clock", found: CALM },
    { _tag: "Assess", at, by: ELSEWHERE, found: CALM }
  ],
  Visit: ({ at }) => [
    ...FOUND.map((found) => ({ _tag: "Visit" as const, at, by: HANDLER, form: "face" as const, found })),
    { _tag: "Visit", at, by: HANDLER, form: "phone", found: CALM }
  ],
  Miss: ({ at }) => [
    { _tag: "Miss", at, by: HANDLER, reason: "notHome" },
    { _tag: "Miss", at, by: HANDLER, reason: "missing" }
  ],
  Refer: ({ at }) => [
    { _tag: "Refer", at, by: HANDLER, to: "city-clinic" },
    { _tag: "Refer", at, by: HANDLER, to: "nowhere" }
  ],
  ReportLoss: ({ at }) => [{ _tag: "ReportLoss", at, by: HANDLER, document: DOCUMENT }],
  Close: ({ at }) => [
    { _tag: "Close", at, by: HANDLER, reason: "movedAway" },
    { _tag: "Close", at, by: HANDLER, reason: "other" }
  ],
  // The clock is never asked for: a search lets it strike whenever time passes.
  Wake: () => []
}

const EVERY = Object.values(ASKS) as ReadonlyArray<(scene: Scene<State>) => ReadonlyArray<Command>>

/** The menu of psychiatric follow-up under a book. @since 0.1.0 */
export const psychiatricMenu: MenuFor<Command, State> = (book) => ({
  commands: Object.keys(ASKS).filter((tag) => tag !== "Wake"),
  refusals: Care.Psychiatric.Language.REFUSALS,
  fortunes: [],
  parties: ["patient", "guardian"],
  asks: (scene) => EVERY.flatMap((asks) => asks(scene)),
  fences: fencesOf(versionChanges(book)),
  key: ({ on, state }, key) => {
    key.number(eraOn(book, state.consentedOn ?? on))
    key.word(state.status)
    key.word(state.office)
    if (state.status === "closed") return
    key.word(state.group)
    writeMisses(state, key)
  }
})

/** How many misses in a row, up to more than any rule asks for, and whether a month has passed over the last three. */
const writeMisses = ({ misses }: State, key: Key): void => {
  key.number(Math.min(misses.length, MOST))
  for (const day of misses.slice(-MOST)) key.day(monthAfter(day))
}
const MOST = 3
const monthAfter = (day: CalendarDate.CalendarDate) => CalendarDate.addMonths(day, 1)

const fencesOf =
  (changes: ReadonlyArray<CalendarDate.CalendarDate>): Menu<Command, State>["fences"] =>
  ({ state }) =>
    state.consentedOn === null
      ? changes
      : state.misses.slice(-MOST).map((day) => CalendarDate.addDays(monthAfter(day), 1))
