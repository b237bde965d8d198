/**
 * `lianxin store check`: whatever is wrong in a store, each with its case and its place.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import * as Effect from "effect/Effect"
import { Argument, Command, Flag } from "effect/cli"
import * as Layer from "effect/Layer"
import { check, type Checked } from "../store/check.ts"
import { everyKind } from "../store/everyKind.ts"
import type { Finding } from "../store/Finding.ts"
import { LASTING_SHAPES } from "../store/registry.ts"
import { badStore, Halt } from "./Halt.ts"
import { progress } from "./progress.ts"
import { existingStore, layerOf } from "./stores.ts"
import { write } from "./Style.ts"
import { STORE_WORDS } from "./storeWords.ts"

const line = ({ caseId, code, detail, place, repaired }: Finding, locale: Locale): string => {
  const words = STORE_WORDS[locale]
  const where = [caseId ?? "", place].filter((part) => part !== "").join(" ")
  const what = [words.codes[code], ...(detail === "" ? [] : [detail])].join(": ")
  return `${where === "" ? "" : `${where}: `}${what}${repaired ? ` (${words.repaired})` : ""}`
}

const lines = ({ cases, findings }: Checked, locale: Locale): ReadonlyArray<string> => {
  const words = STORE_WORDS[locale]
  const repaired = findings.filter((one) => one.repaired).length
  return [
    ...findings.map((one) => line(one, locale)),
    `${words.cases}: ${cases}. ${findings.length === 0 ? words.sound : words.found(findings.length, repaired)}`
  ]
}

/** @since 0.1.0 */
export const storeCheck = Command.make(
  "check",
  {
    store: Argument.String("store").pipe(Argument.withDescription(LASTING_SHAPES)),
    repair: Flag.Boolean("repair").pipe(
      Flag.withDescription("Refold summaries and wake-ups from the histories; entries are never touched"),
      Flag.withDefault(false)
    )
  },
  Effect.fnUntraced(function* ({ repair, store }) {
    const found = yield* existingStore(store)
    const flaws = yield* Effect.mapError(found.inspect, badStore)
    const damaged = flaws.some(({ kind }) => kind === "file")
    // Nothing is written into a file that is damaged: SQLite may make it worse.
    const checked = yield* check(flaws, repair && !damaged, progress()).pipe(
      Effect.provide(everyKind.pipe(Layer.provideMerge(layerOf(found))))
    )
    yield* write(
      () => checked,
      (locale) => lines(checked, locale)
    )
    if (checked.findings.some((one) => !one.repaired)) return yield* new Halt({ exit: 1, lines: [] })
  })
).pipe(
  Command.withDescription(
    "Find what is wrong in a store: exit code 1 when something is and was not repaired"
  ),
  Command.withExamples([
    { command: "lianxin store check sqlite:cases.db", description: "A check that changes nothing" }
  ])
)
