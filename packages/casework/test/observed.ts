/**
 * Somebody who looks on: everything a tracer and a meter are told, kept in memory.
 */
import { Casework, Observed } from "@lianxin/casework"
import type { Directory } from "@lianxin/core/directory"
import {
  CaseStore,
  Notifier,
  type NotifierUnavailable,
  Offices,
  type OfficesUnavailable,
  type Told
} from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Tracer from "effect/Tracer"
import { at, begin, errand, nobody, options } from "./errand.ts"

/** Keeps every span it is asked for, and counts apart from everybody else. */
const onlooker = () => {
  const spans: Array<Tracer.NativeSpan> = []
  const tracer = Tracer.make({
    span: (asked) => {
      const span = new Tracer.NativeSpan(asked)
      spans.push(span)
      return span
    }
  })
  const registry = new Map()
  const seeing = Layer.mergeAll(
    Layer.succeed(Tracer.Tracer, tracer),
    Layer.succeed(Metric.MetricRegistry, registry)
  )
  const series = Effect.provideService(Metric.snapshot, Metric.MetricRegistry, registry)
  return { spans, seeing, series }
}

/** What a county is given, and what is wrong with it. */
export interface Given {
  readonly told?: Effect.Effect<Told, NotifierUnavailable>
  readonly change?: (store: CaseStore["Service"]) => CaseStore["Service"]
  readonly may?: Observed.Options
  readonly offices?: Effect.Effect<Directory.Directory, OfficesUnavailable>
}

/** A county in which everything is seen. */
export const seenCounty = ({
  change = (store) => store,
  may,
  offices = Effect.succeed(nobody),
  told = delivered
}: Given = {}) => {
  const kept = Layer.effect(CaseStore, Effect.map(MemoryCaseStore.make, change))
  const store = Layer.provide(Observed.store(may), kept)
  const casework = Observed.casework(may).pipe(
    Layer.provide(Casework.layer(options)),
    Layer.provide([Layer.provide(Observed.offices, Layer.succeed(Offices, { on: () => offices })), store])
  )
  const notifier = Layer.provide(Observed.notifier, Layer.succeed(Notifier, { send: () => told }))
  return Layer.mergeAll(store, casework, notifier)
}
const delivered = Effect.succeed<Told>({ _tag: "Delivered" })

/** What is done in a county. */
export type Work = Effect.Effect<unknown, unknown, Casework.Casework | CaseStore | Notifier>

/** Does it, and tells everything that was seen. */
export const seen = Effect.fnUntraced(function* (work: Work, given: Given = {}) {
  const { seeing, series, spans } = onlooker()
  const exit = yield* Effect.exit(Effect.provide(work, Layer.merge(seenCounty(given), seeing)))
  return { exit, spans, all: yield* series, counts: Object.fromEntries((yield* series).map(told)) }
})

/** A series by name and words, with what it counted, or how many values it was given and their sum. */
const told = ({ attributes, id, state }: Metric.Metric.Snapshot): readonly [string, unknown] => {
  const words = Object.values(attributes ?? {}).join(" ")
  const value = "sum" in state ? [state.count, state.sum] : "count" in state ? Number(state.count) : state
  return [words === "" ? id : `${id} ${words}`, value]
}

export const START = "2030-01-01T09:00+08:00"
export const NOW = at("2030-01-04T00:00+08:00")

/** Begun, refused, woken, told, looked at. */
export const working = Effect.gen(function* () {
  const casework = yield* Casework.Casework
  yield* casework.handle("e1", errand, begin(START, "2030-01-03", "2030-01-04"))
  yield* Effect.result(casework.handle("e1", errand, begin(START)))
  yield* casework.sweep(NOW)
  yield* casework.dispatch(NOW)
  yield* casework.view("e1")
})
