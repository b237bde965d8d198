/**
 * `lianxin rates`: the indicators of petitions over a store or over case files, as of a day and as known on a day.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Indicators, type Petition } from "@lianxin/core"
import type { Directory } from "@lianxin/core/directory"
import type { RuleBook } from "@lianxin/core/rule"
import type { Locale } from "@lianxin/messages"
import { calendar } from "@lianxin/rules-national"
import * as Effect from "effect/Effect"
import { Argument, Command, Flag } from "effect/cli"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { groupName, type NameOf, publicLines, published, rateLines } from "../print/rates.ts"
import { BY, type Wanted, wantedOf } from "../rates/asked.ts"
import { eachPetition, type Read } from "../rates/cases.ts"
import { LASTING_SHAPES } from "../store/registry.ts"
import { ruleOn } from "../world/World.ts"
import { badInput } from "./Halt.ts"
import { directoryFlag, directoryNamed, petitionBook, placeNamed } from "./here.ts"
import { dayFlag, layersNamed, rulesFlag } from "./layers.ts"
import { leftOut, write } from "./Style.ts"

/** The place a table is about: the one named, else the one that lies in no other. */
const placeOf = (directory: Directory.Directory, given: Option.Option<string>) => {
  if (Option.isSome(given)) return placeNamed(directory, given.value)
  const tops = [...directory.places.values()].filter(({ within }) => within === undefined)
  return Effect.succeed(tops.length === 1 ? (tops[0]?.code ?? null) : null)
}

/** What is small on the day of the report. */
const smallOn = Effect.fnUntraced(function* (layers: ReadonlyArray<RuleBook.Layer>, { known }: Wanted) {
  const { rule, shape } = Indicators.Published.smallCells
  const found = ruleOn({ layers }, rule, known.asOf)
  const read = Schema.decodeUnknownResult(shape)(found?.value)
  return Result.isSuccess(read)
    ? read.success
    : yield* badInput(`--published: ${rule} says nothing usable on ${known.asOf}; a layer must set it`)
})

const namesIn = ({ offices, places }: Directory.Directory) => {
  const said = (name: { readonly en: string; readonly zh: string } | undefined, id: string, locale: Locale) =>
    name === undefined ? id : `${locale === "en" ? name.en : name.zh} ${id}`
  const office: NameOf = (id, locale) => said(offices.get(id)?.name, id, locale)
  const place: NameOf = (code, locale) => said(places.get(code)?.name, code, locale)
  return { office, place }
}

const withoutIt = ({ unreadable }: Read): ReadonlyArray<string> =>
  unreadable.map((line) => `${line}; the figures are without it`)

/** @since 0.1.0 */
export const rates = Command.make(
  "rates",
  {
    sources: Argument.String("source").pipe(
      Argument.withDescription(`${LASTING_SHAPES}, or case files with a history, or folders of them`),
      Argument.variadic({ min: 1 })
    ),
    from: dayFlag("from", "First day of the period"),
    until: dayFlag("until", "Last day of the period"),
    asOf: dayFlag("as-of", "How things stood at the end of this day; --until when absent").pipe(
      Flag.optional
    ),
    knownAt: dayFlag("known-at", "As far as it was written down by then; all of it when absent").pipe(
      Flag.optional
    ),
    by: Flag.Literals("by", BY).pipe(
      Flag.withDescription("Divide the table; month may be given beside another"),
      Flag.atLeast(0)
    ),
    place: Flag.String("place").pipe(
      Flag.withMetavar("CODE"),
      Flag.withDescription("Only petitions of this place and of all places in it"),
      Flag.optional
    ),
    indicators: Flag.String("indicator").pipe(
      Flag.withMetavar("ID"),
      Flag.withDescription("Only this indicator; may be given again"),
      Flag.atLeast(0)
    ),
    cases: Flag.Boolean("cases").pipe(
      Flag.withDescription("Name the cases behind every part"),
      Flag.withDefault(false)
    ),
    published: Flag.Boolean("published").pipe(
      Flag.withDescription("Hold back small numbers, and what would give them away"),
      Flag.withDefault(false)
    ),
    rules: rulesFlag,
    directory: directoryFlag
  },
  Effect.fnUntraced(function* ({ directory: offices, place, rules, sources, ...given }) {
    const wanted = yield* wantedOf(given)
    const { layers } = yield* layersNamed(rules)
    const directory = yield* directoryNamed(offices)
    const within = yield* placeOf(directory, place)
    const book = yield* petitionBook(layers, directory, calendar)
    const report = Indicators.Report.make<Petition.State>({
      ...wanted,
      today: wanted.known.asOf,
      lawsOf: (indicator) => Indicators.Series.laws(book, indicator),
      registeredOn: Indicators.Groups.registeredOn,
      groupOf: wanted.by === null ? null : Indicators.Groups.groupOf(wanted.by, directory, within)
    })
    const inside = ({ registration }: Petition.State): boolean =>
      Option.isNone(place) ||
      Indicators.Groups.liesIn(directory.places, registration?.place ?? "", place.value)
    const read = yield* eachPetition(sources, wanted.known, (caseId, state) => {
      if (inside(state)) report.add(caseId, state)
    })
    const tables = report.tables()
    const small = wanted.published ? yield* smallOn(layers, wanted) : null
    const shown = small === null ? null : tables.map((table) => published(table, small))
    const name = groupName(wanted.by, namesIn(directory))
    const { indicators: _, ...asked } = wanted
    yield* write(
      () => ({ ...asked, book: book.id, ...read, tables: shown ?? tables }),
      (locale) =>
        shown?.flatMap((table) => publicLines(table, name, locale)) ??
        tables.flatMap((table) => rateLines(table, name, locale))
    )
    yield* leftOut(withoutIt(read))
  })
).pipe(
  Command.withDescription("Count the indicators of petitions, as of a day and as known on a day"),
  Command.withExamples([
    {
      command: "lianxin rates sqlite:cases.db --from 2026-01-01 --until 2026-12-31 --by month",
      description: "A year, month by month"
    }
  ])
)
