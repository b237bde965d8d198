/**
 * Plays a history through casework and a store, with the sweeper on imagined time: at the first moment of each day it
 * wakes what is due, then the acts of the day are carried out.
 *
 * The history is played in memory first, so that nothing is written of one that would be refused.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Casework, FixedOffices, kind } from "@lianxin/casework"
import { CalendarDate, Instant } from "@lianxin/core/time"
import { CaseStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { Replay, Setting } from "../casefile/CaseFile.ts"

/** The store has a case of this id already; it is left as it is. @since 0.1.0 */
export class CaseExists extends Schema.TaggedError<CaseExists>()("CaseExists", { caseId: Schema.String }) {
  override get message() {
    return `the store already has a case ${this.caseId}; nothing was written`
  }
}

/** The sweeper could not wake the case that is played. @since 0.1.0 */
export class NotWoken extends Schema.TaggedError<NotWoken>()("NotWoken", {
  caseId: Schema.String,
  reason: Schema.String
}) {
  override get message() {
    return `case ${this.caseId} could not be woken: ${this.reason}`
  }
}

/** The id a case file is stored under: its name without folder and ending, in the letters every store can sort. @since 0.1.0 */
export const caseIdOf = (file: string): string =>
  encodeURIComponent(
    file
      .replace(/^.*[/\\]/, "")
      .replace(/\.ya?ml$/, "")
      .toWellFormed()
  ).slice(0, 200)

/** Casework as the file sets it, over whatever store is provided. @since 0.1.0 */
export const caseworkFor = ({
  basis,
  kind: { type }
}: Setting): Layer.Layer<Casework.Casework, never, CaseStore> =>
  Casework.layer({ kinds: [kind(type, basis.book)] }).pipe(Layer.provide(FixedOffices.layer(basis.directory)))

/** Fails where the store has a case of this id. @since 0.1.0 */
export const mustBeNew = Effect.fnUntraced(function* (caseId: string) {
  const store = yield* CaseStore
  if ((yield* store.load(caseId)).type !== null) return yield* new CaseExists({ caseId })
})

/** Plays a replay file into the store and answers the case as it is read back. @since 0.1.0 */
export const playThroughStore = Effect.fnUntraced(function* (replay: Replay, caseId: string) {
  yield* mustBeNew(caseId)
  const casework = yield* Casework.Casework
  const { history, setting, until } = replay
  const { zone } = setting.basis.book
  const days = Map.groupBy(history, ({ command }) => Instant.dayOf(command.at, zone))
  const [first] = days.keys()
  for (let day = first ?? until; day <= until; day = CalendarDate.addDays(day, 1)) {
    const swept = yield* casework.sweep(Instant.startOfDay(day, zone))
    const stuck = swept.failed.find((one) => one.caseId === caseId)
    if (stuck !== undefined) return yield* new NotWoken({ caseId, reason: stuck.error.message })
    for (const { command } of days.get(day) ?? []) yield* casework.handle(caseId, setting.kind.type, command)
  }
  return yield* casework.view(caseId)
})

/** Tells every notice owed by the end of a day, and says how many were. @since 0.1.0 */
export const tellAll = Effect.fnUntraced(function* (replay: Replay) {
  const casework = yield* Casework.Casework
  const morrow = CalendarDate.addDays(replay.until, 1)
  return yield* casework.dispatch(Instant.startOfDay(morrow, replay.setting.basis.book.zone))
})
