/**
 * `lianxin demo`: the newspaper article's own cases and its year, in one command.
 *
 * Both narrated cases live through a store with the sweeper on imagined time; the year is simulated with and without
 * the ladder of nine, six and three days and held beside the published rates.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import { ConsoleNotifier } from "@lianxin/notify-console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { Command, Flag } from "effect/cli"
import * as Option from "effect/Option"
import { join } from "node:path"
import type { Replay } from "../casefile/CaseFile.ts"
import { assumptionLines, outcomeLines } from "../print/outcome.ts"
import { timeline, type Row } from "../replay/Timeline.ts"
import { caseIdOf, caseworkFor, mustBeNew, tellAll } from "../replay/throughStore.ts"
import type { Life } from "../run/walk.ts"
import { LADDERS } from "../simulate/scenario.ts"
import {
  eventsThroughStore,
  mustHold,
  playOut,
  readReplay,
  replayLines,
  statusOf,
  storeFault
} from "./replay.ts"
import { narrated } from "./shipped.ts"
import { scenarioNamed, simulateAll, writeReport } from "./simulate.ts"
import { shown } from "../store/Database.ts"
import { SHAPES } from "../store/registry.ts"
import { storeNamed } from "./stores.ts"
import { aside, write } from "./Style.ts"

const SCENARIO = "xianning-2015"

interface Shown {
  readonly replay: Replay
  readonly rows: ReadonlyArray<Row>
  readonly life: Life
  readonly told: number
}

/** Plays one narrated case through the store, and tells its notices. */
const playNarrated = Effect.fnUntraced(function* (file: string) {
  const replay = yield* readReplay(file, Option.none())
  const life = playOut(replay)
  yield* mustHold(replay, life)
  const events = yield* eventsThroughStore(replay, caseIdOf(file))
  const { delivered } = yield* tellAll(replay).pipe(
    Effect.provide([caseworkFor(replay.setting), quiet]),
    Effect.mapError(storeFault)
  )
  return {
    replay,
    rows: timeline(replay.setting, events),
    life,
    told: delivered
  } satisfies Shown
})

/** Both cases, or neither. */
const playBoth = Effect.gen(function* () {
  const files = narrated()
  yield* Effect.forEach(files, (file) => mustBeNew(caseIdOf(file))).pipe(Effect.mapError(storeFault))
  return yield* Effect.forEach(files, playNarrated)
})

/** The timeline says what was told; the sentences themselves would hide it. */
const quiet = ConsoleNotifier.layer({ render: ({ key }) => key, write: () => Effect.void })

const WORDS = {
  en: {
    told: (count: number) => `notices told: ${count}`,
    published: "Published: Xianning Daily, November 2016. Assumptions, measured by nobody:",
    fitted:
      "The assumed inputs were chosen so that the run with the ladder comes near the published rates; it proves nothing about the real city.",
    report: "Report:"
  },
  "zh-CN": {
    told: (count: number) => `已告知：${count} 条`,
    published: "公布数：咸宁日报，2016年11月。以下输入均为假设，无人测量：",
    fitted: "假设值按施行倒369时接近公布数选取，不能证明真实城市的因果。",
    report: "报告："
  }
} as const

const shownLines = ({ life, replay, rows, told }: Shown, locale: Locale): ReadonlyArray<string> => [
  ...replayLines(replay, rows, life, { locale, explain: false }),
  `  ${WORDS[locale].told(told)}`,
  ""
]

/** @since 0.1.0 */
export const demo = Command.make(
  "demo",
  {
    store: Flag.String("store").pipe(
      Flag.withMetavar(SHAPES),
      Flag.withDescription("The store of the narrated cases; a temporary SQLite file when absent"),
      Flag.optional
    ),
    out: Flag.String("out").pipe(
      Flag.withMetavar("FILE.html"),
      Flag.withDescription("Where the report is written"),
      Flag.withDefault(join("out", `${SCENARIO}.html`))
    )
  },
  Effect.fnUntraced(function* ({ out, store }) {
    const fs = yield* FileSystem.FileSystem
    const folder = yield* Effect.orDie(fs.makeTempDirectoryScoped({ prefix: "lianxin-" }))
    const word = Option.getOrElse(store, () => `sqlite:${join(folder, "cases.sqlite")}`)
    yield* aside(`1/3 two narrated cases through ${shown(word)}`)
    const cases = yield* playBoth.pipe(Effect.provide(storeNamed(word)))
    yield* aside(`2/3 ${SCENARIO}, with and without the ladder, on the same chances`)
    const tried = yield* scenarioNamed(SCENARIO)
    const { scenario } = tried
    const simulated = yield* simulateAll(tried, LADDERS)
    yield* aside("3/3 the report")
    yield* writeReport(out, simulated)
    yield* write(
      () => ({
        cases: cases.map(({ life, replay, rows, told }) => ({
          title: replay.title,
          status: statusOf(life),
          told,
          acts: rows.length
        })),
        runs: simulated.runs,
        published: scenario.published,
        assumptions: scenario.assumptions,
        report: out
      }),
      (locale) => [
        ...cases.flatMap((shown) => shownLines(shown, locale)),
        ...outcomeLines(scenario, simulated.runs, locale),
        "",
        WORDS[locale].published,
        ...assumptionLines(scenario, locale),
        WORDS[locale].fitted,
        "",
        `${WORDS[locale].report} ${out}`
      ]
    )
  }, Effect.scoped)
).pipe(
  Command.withDescription("Play the article's two cases through a store, and simulate its year both ways")
)
