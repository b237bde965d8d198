/**
 * `lianxin replay`: plays a case file day by day and prints its timeline.
 *
 * With a store the same life is led through casework, with the sweeper on imagined time, and the timeline is read back
 * from the store.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CalendarDate, Instant } from "@lianxin/core/time"
import { type Locale, namesOf, render } from "@lianxin/messages"
import * as Effect from "effect/Effect"
import { Argument, Command, Flag } from "effect/cli"
import * as Option from "effect/Option"
import type { Replay, Step } from "../casefile/CaseFile.ts"
import { LONGEST_DAYS } from "../casefile/read.ts"
import { timelineLines } from "../print/timeline.ts"
import { WORDS } from "../print/words.ts"
import { type Row, timeline } from "../replay/Timeline.ts"
import { caseIdOf, caseworkFor, playThroughStore } from "../replay/throughStore.ts"
import { type Life, passTime, play } from "../run/walk.ts"
import type { Event } from "../world/Kind.ts"
import { sourceOf } from "./files.ts"
import { badInput, badStore, Halt } from "./Halt.ts"
import { dayFlag, dayNamed, layersInstead, rulesInsteadFlag } from "./layers.ts"
import { readCases } from "./readCases.ts"
import { SHAPES } from "../store/registry.ts"
import { storeNamed } from "./stores.ts"
import { locale, write } from "./Style.ts"

/** A replay file, perhaps with another end. @since 0.1.0 */
export const readReplay = Effect.fnUntraced(function* (
  path: string,
  until: Option.Option<string>,
  rules: Option.Option<string> = Option.none()
) {
  const read = yield* readCases(yield* sourceOf(path), yield* layersInstead(rules))
  if (read._tag !== "Replay")
    return yield* badInput(`${path}: has cases and no history; run it with lianxin test`)
  if (Option.isNone(until)) return read
  const day = yield* dayNamed("until", until.value)
  const { zone } = read.setting.basis.book
  const dayOf = ({ command }: Step) => Instant.dayOf(command.at, zone)
  const history = read.history.filter((step) => dayOf(step) <= day)
  const [first] = history
  if (first === undefined) return yield* badInput(`--until ${day}: nothing has happened by then`)
  if (CalendarDate.daysBetween(dayOf(first), day) > LONGEST_DAYS) {
    return yield* badInput(`--until ${day}: more than a hundred years after the first act`)
  }
  return { ...read, history, until: day }
})

/** Plays a file in memory. Time passes to its end only where nothing was refused. @since 0.1.0 */
export const playOut = ({ history, setting, until }: Replay): Life => {
  const life = play(setting, history)
  return life.refused === null ? passTime(setting, life, until) : life
}

/** A refused command ends the replay, and nothing of it goes into a store. @since 0.1.0 */
export const mustHold = Effect.fnUntraced(function* ({ setting }: Replay, { refused }: Life) {
  if (refused === null) return
  const reader = yield* locale
  const { refusal, step } = refused
  const { clause, text } = render.refusal(refusal, reader, namesOf(setting.world.directory))
  const { column, file, line } = step.place
  const under = refusal.under === null ? "" : `, ${refusal.under.rule}`
  const said = `${file}:${line}:${column}: ${WORDS[reader].refused} (${refusal.code}${under}): ${text}`
  return yield* new Halt({ exit: 1, lines: clause === null ? [said] : [said, `  ${clause}`] })
})

/** What a store says no with, for the command line. @since 0.1.0 */
export const storeFault = (error: { readonly _tag: string; readonly message: string }): Halt =>
  error._tag === "CaseExists" || error._tag === "NotWoken" ? badInput(error.message) : badStore(error)

/** Plays a file through a store and reads its events back. @since 0.1.0 */
export const eventsThroughStore = (replay: Replay, caseId: string) =>
  playThroughStore(replay, caseId).pipe(
    Effect.provide(caseworkFor(replay.setting)),
    Effect.map(({ history }): ReadonlyArray<Event> => history.map((event) => ({ ...event }))),
    Effect.mapError(storeFault)
  )

/** A replay for the eye; where it stands is said only of one that came to its end. @since 0.1.0 */
export const replayLines = (
  { setting, title, until }: Replay,
  rows: ReadonlyArray<Row>,
  life: Life,
  wanted: { readonly locale: Locale; readonly explain: boolean }
): ReadonlyArray<string> => {
  const stands = `${WORDS[wanted.locale].stands}: ${render.label("status", statusOf(life), wanted.locale)}`
  return [
    title,
    "",
    ...timelineLines(setting, rows, wanted),
    ...(life.refused === null ? ["", `${render.day(until, wanted.locale)}  ${stands}`] : [])
  ]
}

const json = (caseId: string, replay: Replay, rows: ReadonlyArray<Row>, life: Life) => ({
  caseId,
  title: replay.title,
  type: replay.setting.kind.name,
  until: replay.until,
  timeline: rows.map(({ event, ...row }) => ({ ...row, act: event._tag, event })),
  status: statusOf(life),
  refused: life.refused?.refusal ?? null,
  duties: life.state.duties
})

/** Where a life stands. @since 0.1.0 */
export const statusOf = ({ state }: Life): string => String(state["status"])

/** @since 0.1.0 */
export const replay = Command.make(
  "replay",
  {
    file: Argument.String("file").pipe(Argument.withDescription("A case file with a history")),
    explain: Flag.Boolean("explain").pipe(
      Flag.withDescription("Show how each last day was counted"),
      Flag.withDefault(false)
    ),
    store: Flag.String("store").pipe(
      Flag.withMetavar(SHAPES),
      Flag.withDescription("Play it through casework and this store, and read the timeline back from it"),
      Flag.optional
    ),
    rules: rulesInsteadFlag,
    until: dayFlag("until", "Let time pass up to this day; the file's own day when absent").pipe(
      Flag.optional
    )
  },
  Effect.fnUntraced(function* ({ explain, file, rules, store, until }) {
    const asked = yield* readReplay(file, until, rules)
    const life = playOut(asked)
    const caseId = caseIdOf(file)
    const alone = life.passed.map(({ event }) => event)
    const events =
      Option.isNone(store) || life.refused !== null
        ? alone
        : yield* eventsThroughStore(asked, caseId).pipe(Effect.provide(storeNamed(store.value)))
    const rows = timeline(asked.setting, events)
    yield* write(
      () => json(caseId, asked, rows, life),
      (locale) => replayLines(asked, rows, life, { locale, explain })
    )
    yield* mustHold(asked, life)
  })
).pipe(
  Command.withDescription("Play a case file day by day and print its timeline"),
  Command.withExamples([
    {
      command: "lianxin replay packages/rules-xianning/narrated/wage-arrears.yaml --explain",
      description: "A narrated case"
    }
  ])
)
