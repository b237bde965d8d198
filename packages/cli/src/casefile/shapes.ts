/**
 * The shapes of a case file, from the outside in.
 *
 * Histories, commands and expectations are read in a second step, because their words depend on the case type, the
 * layers and the offices the outer shape names.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Directory } from "@lianxin/core/directory"
import { CalendarDate } from "@lianxin/core/time"
import * as Schema from "effect/Schema"
import { KIND_NAMES } from "../world/Kind.ts"
import type { SuggestedWords } from "../world/Suggesting.ts"
import { isLayerFile } from "../layerfile/stack.ts"
import { CALENDARS, DIRECTORIES, LAYERS } from "../world/World.ts"

const Day = CalendarDate.CalendarDate
const optional = Schema.optionalKey
const List = Schema.Array(Schema.Unknown)
const Words = Schema.Array(Schema.String)

const Mode = Schema.Literals(["C0", "C1", "W", "M", "T"])

const KindWord = Schema.Literals(KIND_NAMES)
const LayerFileName = Schema.String.check(Schema.makeFilter(isLayerFile))
/** Layers by their names or by the paths of files. @since 0.1.0 */
export const LayerWords = Schema.Array(Schema.Union([Schema.Literals([...LAYERS.keys()]), LayerFileName]))
const CalendarWord = Schema.Literals([...CALENDARS.keys()])

/** A whole file. @since 0.1.0 */
export const FileShape = Schema.Struct({
  title: optional(Schema.NonEmptyString),
  type: optional(KindWord),
  rules: optional(LayerWords),
  directory: optional(Schema.Unknown),
  calendar: optional(CalendarWord),
  until: optional(Day),
  history: optional(List),
  cases: optional(List)
})
/** A whole file, read. @since 0.1.0 */
export type FileShape = typeof FileShape.Type

/** A directory by its name. @since 0.1.0 */
export const DirectoryWord = Schema.Literals([...DIRECTORIES.keys()])
/** A directory written out in the file. @since 0.1.0 */
export const InlineDirectory = Directory.DirectoryData

/** One rule case, before its kind is known. @since 0.1.0 */
export const CaseShape = Schema.Struct({
  name: Schema.NonEmptyString,
  id: optional(Schema.NonEmptyString),
  type: optional(KindWord),
  rules: optional(LayerWords),
  earlier: optional(Schema.Record(Schema.String, List)),
  texts: optional(Schema.Record(Schema.String, Schema.NonEmptyString)),
  history: optional(List),
  when: optional(Schema.Unknown),
  today: optional(Day),
  announced: optional(Day),
  mode: optional(Schema.Record(Schema.String, Mode)),
  count: optional(Schema.Unknown),
  measure: optional(Schema.Unknown),
  petitions: optional(Schema.Array(List)),
  expect: optional(Schema.Unknown)
})
/** One rule case, read. @since 0.1.0 */
export type CaseShape = typeof CaseShape.Type

const noneOrDay = (text: string): true | string =>
  text === "none" ||
  CalendarDate.parse(text)._tag === "Some" ||
  "a day of the calendar, written YYYY-MM-DD, or none"
const DueDay = Schema.String.check(Schema.makeFilter(noneOrDay))

/** A record that may have exactly these keys. */
const each = <S extends Schema.Top>(keys: ReadonlyArray<string>, value: S) =>
  Schema.Struct(Object.fromEntries(keys.map((key) => [key, optional(value)])))

/** A day to be counted. @since 0.1.0 */
export const CountShape = Schema.Struct({
  rule: Schema.NonEmptyString,
  from: Day,
  registered: optional(Day),
  mode: optional(Mode),
  level: optional(Directory.Level)
})

/** @since 0.1.0 */
export const CountExpectedShape = Schema.Struct({
  day: optional(Day),
  provisional: optional(Schema.Boolean),
  shares: optional(each(Directory.LEVELS, DueDay))
})

/** An indicator to be measured. @since 0.1.0 */
export const MeasureShape = Schema.Struct({
  indicator: Schema.NonEmptyString,
  from: Day,
  until: Day,
  asOf: optional(Day)
})

const Counts = Schema.Record(Schema.String, Schema.Int)

/** @since 0.1.0 */
export const MeasureExpectedShape = Schema.Struct({
  numerator: optional(Schema.Int),
  denominator: optional(Schema.Int),
  rate: optional(Schema.NullOr(Schema.Finite)),
  parts: optional(Counts),
  aside: optional(Counts)
})

/** A row of a history; its moment, its actor and what stands after `with` are read by the command's own schema. @since 0.1.0 */
export const stepShape = (words: ReadonlyArray<string>) =>
  Schema.Struct({
    at: Schema.Unknown,
    by: Schema.Unknown,
    do: Schema.Literals(words),
    with: optional(Schema.Record(Schema.String, Schema.Unknown))
  })

/** The words an expectation of a played case may use. @since 0.1.0 */
export interface ExpectedWords {
  readonly statuses: ReadonlyArray<string>
  readonly duties: ReadonlyArray<string>
  readonly rungs: ReadonlyArray<string>
  readonly refusals: ReadonlyArray<string>
  readonly suggested: SuggestedWords
  readonly notices: ReadonlyArray<string>
}

/** One thing that must be shown for a person to decide. */
const suggestedShape = ({ facts, routes, standings }: SuggestedWords) => {
  const Facts = optional(Schema.Array(Schema.Literals(facts)))
  return Schema.Struct({
    route: optional(Schema.Literals(routes)),
    clause: optional(Schema.NullOr(Schema.String)),
    case: optional(Schema.String),
    standing: optional(Schema.Literals(standings)),
    repeatNo: optional(Schema.NullOr(Schema.Int)),
    agrees: Facts,
    differs: Facts,
    unsaid: Facts,
    days: optional(Schema.Int),
    text: optional(Schema.NullOr(Schema.Int))
  })
}

/** What a played case must show. @since 0.1.0 */
export const expectedShape = ({ duties, notices, refusals, rungs, statuses, suggested }: ExpectedWords) =>
  Schema.Struct({
    status: optional(Schema.Literals(statuses)),
    due: optional(each(duties, DueDay)),
    provisional: optional(Schema.Array(Schema.Literals(duties))),
    reminders: optional(each(rungs, Day)),
    fired: optional(Schema.Array(Schema.Literals(rungs))),
    cancelled: optional(Schema.Array(Schema.Literals(rungs))),
    overdue: optional(Schema.Array(Schema.Literals(duties))),
    office: optional(Schema.NullOr(Schema.String)),
    marks: optional(Words),
    suggests: optional(Schema.Array(suggestedShape(suggested))),
    state: optional(Schema.Record(Schema.String, Schema.Unknown)),
    told: optional(Schema.Record(Schema.String, Schema.Array(Schema.Literals(notices)))),
    refused: optional(Schema.Literals(refusals)),
    under: optional(Schema.String)
  })
