/**
 * `lianxin reproject`: what a calendar that has learnt something does to the last days of a store, and doing it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Casework, FixedOffices, kind, Reprojecting } from "@lianxin/casework"
import type { Reprojection } from "@lianxin/core/case"
import { Instant, type WorkingDays } from "@lianxin/core/time"
import type { Locale } from "@lianxin/messages"
import { calendar, china } from "@lianxin/rules-national"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Argument, Command, Flag } from "effect/cli"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { readCalendar } from "../calendarfile/read.ts"
import { NOT_COUNTED, reprojectedLines } from "../print/reprojected.ts"
import { LASTING_SHAPES } from "../store/registry.ts"
import { KINDS } from "../world/Kind.ts"
import { readText } from "./files.ts"
import { badFile, badStore } from "./Halt.ts"
import { directoryFlag, directoryNamed, petitionBook } from "./here.ts"
import { layersNamed, rulesFlag } from "./layers.ts"
import { existingStore, layerOf } from "./stores.ts"
import { aside, leftOut, write } from "./Style.ts"

const SHIPPED = new Map([[china.id, china]])
/** Progress is told after so many cases. */
const EVERY = 2_000

/** The calendar a file lays over the shipped one, or the shipped one. */
const calendarNamed = Effect.fnUntraced(function* (file: Option.Option<string>) {
  if (Option.isNone(file)) return calendar
  const read = readCalendar(yield* readText(file.value), file.value, SHIPPED)
  return Result.isSuccess(read) ? read.success : yield* badFile(read.failure)
})

const petitionsUnder = Effect.fnUntraced(function* (
  rules: string,
  offices: string,
  days: WorkingDays.Calendar
) {
  const { layers } = yield* layersNamed(rules)
  const directory = yield* directoryNamed(offices)
  return { directory, kind: kind(KINDS.petition.type, yield* petitionBook(layers, directory, days)) }
})

const progress = () => {
  let told = 0
  return (cases: number) => {
    if (cases < told + EVERY) return Effect.void
    told = cases
    return aside(`${cases} cases looked at`)
  }
}

/** @since 0.1.0 */
export const reproject = Command.make(
  "reproject",
  {
    store: Argument.String("store").pipe(Argument.withDescription(LASTING_SHAPES)),
    dryRun: Flag.Boolean("dry-run").pipe(
      Flag.withDescription("Say what would move and why; write nothing"),
      Flag.withDefault(false)
    ),
    openOnly: Flag.Boolean("open-only").pipe(
      Flag.withDescription("Leave out ended cases and the rights still open in them"),
      Flag.withDefault(false)
    ),
    calendar: Flag.String("calendar").pipe(
      Flag.withMetavar("FILE.yaml"),
      Flag.withDescription("What a new notice announces, laid over the shipped calendar"),
      Flag.optional
    ),
    rules: rulesFlag,
    directory: directoryFlag
  },
  Effect.fnUntraced(function* ({ calendar: file, directory: offices, dryRun, openOnly, rules, store }) {
    const days = yield* calendarNamed(file)
    const { directory, kind } = yield* petitionsUnder(rules, offices, days)
    const found = yield* existingStore(store)
    const moved: Array<Reprojection.Moved> = []
    const tell = (some: ReadonlyArray<Reprojection.Moved>) => Effect.sync(() => void moved.push(...some))
    const over = { kind, openOnly }
    const now = Effect.map(Clock.currentTimeMillis, (millis) =>
      Instant.fromEpochMillis(millis, kind.book.zone)
    )
    const looked = yield* Effect.gen(function* () {
      return dryRun
        ? yield* Reprojecting.look(over, tell, progress())
        : yield* Reprojecting.carryOut(over, yield* now, tell, progress())
    }).pipe(
      Effect.mapError(badStore),
      Effect.provide(
        Casework.layer({ kinds: [kind], now }).pipe(
          Layer.provide(FixedOffices.layer(directory)),
          Layer.provideMerge(layerOf(found))
        )
      )
    )
    const { announcedUntil, id, source } = days
    const result = {
      dryRun,
      calendar: { id, source, announcedUntil },
      cases: looked.cases,
      moved,
      failed: looked.failed
    }
    yield* write(
      () => result,
      (locale: Locale) => reprojectedLines(result, locale)
    )
    yield* leftOut(looked.failed.map(({ caseId, reason }) => `${caseId}: ${NOT_COUNTED}: ${reason}`))
  })
).pipe(
  Command.withDescription("Count the last days of a store again with a calendar that knows more"),
  Command.withExamples([
    {
      command: "lianxin reproject sqlite:cases.db --calendar 2027.yaml --dry-run",
      description: "What the notice for a new year would move"
    }
  ])
)
