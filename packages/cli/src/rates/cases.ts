/**
 * The petitions a report is made of, one by one, as they stood and were known on a day: those of a store, or those of case
 * files.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Cases, Casework, type Recorded } from "@lianxin/casework"
import type { Petition } from "@lianxin/core"
import { Instant } from "@lianxin/core/time"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { badInput, badStore, Halt } from "../command/Halt.ts"
import { filesIn, sourceOf } from "../command/files.ts"
import { readCases } from "../command/readCases.ts"
import { existingStore, layerOf } from "../command/stores.ts"
import { aside } from "../command/Style.ts"
import type { Replay } from "../casefile/CaseFile.ts"
import { caseIdOf } from "../replay/throughStore.ts"
import { passTime, play } from "../run/walk.ts"
import { everyKind } from "../store/everyKind.ts"
import { isStoreWord } from "../store/registry.ts"

/** Is given each petition that had begun by then. */
type Take = (caseId: string, state: Petition.State) => void

/** What was met. @since 0.1.0 */
export interface Read {
  readonly petitions: number
  /** Cases that could not be read, each with the reason. */
  readonly unreadable: ReadonlyArray<string>
}

/** Progress is told when so many milliseconds have passed since it was last told. */
const PATIENCE = 2_000

/** Hands over every petition of the sources. @since 0.1.0 */
export const eachPetition = (sources: ReadonlyArray<string>, known: Recorded.Known, take: Take) => {
  const store = sources.find(isStoreWord)
  if (store === undefined) return fromFiles(sources, known, take)
  return sources.length === 1
    ? fromStore(store, known, take)
    : Effect.fail(badInput(`${store}: name one store, or case files, and not both`))
}

const fromStore = Effect.fnUntraced(function* (word: string, known: Recorded.Known, take: Take) {
  const found = yield* existingStore(word)
  const unreadable: Array<string> = []
  let petitions = 0
  const said = progress()
  const read = Effect.gen(function* () {
    const casework = yield* Casework.Casework
    yield* Cases.eachCase(
      Effect.fnUntraced(function* ({ caseId, passed, type }: Cases.Met) {
        yield* said(() => `${petitions} petitions, ${passed} entries passed`)
        if (type !== "petition") return
        const seen = yield* Cases.among(casework.viewOn(caseId, known))
        if (seen._tag === "Failure") {
          const { _tag, message } = seen.failure
          unreadable.push(_tag === "StoreUnavailable" ? `case ${caseId}: ${message}` : message)
          return
        }
        if (seen.success.revision === 0) return
        petitions += 1
        take(caseId, seen.success.state as Petition.State) // a case of type petition has its state
      })
    )
    return { petitions, unreadable } satisfies Read
  })
  return yield* read.pipe(
    Effect.mapError(badStore),
    Effect.provide(everyKind.pipe(Layer.provideMerge(layerOf(found))))
  )
})

const fromFiles = Effect.fnUntraced(function* (
  paths: ReadonlyArray<string>,
  known: Recorded.Known,
  take: Take
) {
  const seen = new Set<string>()
  for (const path of paths) {
    for (const file of yield* filesIn(path)) {
      const read = yield* readCases(yield* sourceOf(file), null)
      if (read._tag !== "Replay")
        return yield* badInput(`${file}: has cases and no history; name files with one`)
      if (read.setting.kind.name !== "petition") return yield* badInput(`${file}: is no petition`)
      const caseId = caseIdOf(file)
      if (seen.has(caseId)) return yield* badInput(`${file}: another file here is of the case ${caseId} too`)
      const state = yield* stateIn(read, file, known)
      if (state === null) continue
      seen.add(caseId)
      take(caseId, state)
    }
  }
  return { petitions: seen.size, unreadable: [] } satisfies Read
})

/** What a file tells was written down as it happened. */
const stateIn = Effect.fnUntraced(function* (
  { history, setting }: Replay,
  file: string,
  known: Recorded.Known
) {
  const last = known.asOf < known.knownAt ? known.asOf : known.knownAt
  const dayOf = (at: Instant.Instant) => Instant.dayOf(at, setting.basis.book.zone)
  const life = passTime(setting, play(setting, history), last)
  if (life.refused !== null)
    return yield* new Halt({ exit: 1, lines: [`${file}: refused with ${life.refused.refusal.code}`] })
  const state = life.passed.findLast(({ event }) => dayOf(event.at) <= last)?.after
  return (state as Petition.State | undefined) ?? null // the setting is that of a petition
})

/** Says how far it is, where that takes long. */
const progress = () => {
  let last: number | null = null
  return (line: () => string) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      last ??= now
      if (now - last < PATIENCE) return Effect.void
      last = now
      return aside(line())
    })
}
