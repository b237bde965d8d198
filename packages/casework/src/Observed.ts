/**
 * A county at work, seen from outside: spans and counts around any case store, any notifier, any directory of
 * offices, and casework itself.
 *
 * Each of these lays itself around what it is given, so a county's own store is seen as ours are. Where none is laid,
 * nothing is written down and nothing is paid for. Where spans and counts go is the business of whoever runs the
 * county: Effect's `Tracer` and `Metric` are used, and no exporter is chosen here.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore, Notifier, Offices } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Casework } from "./Casework.ts"
import { count, record } from "./internal/meters.ts"
import { observedCasework } from "./internal/observedCasework.ts"
import { observedStore } from "./internal/observedStore.ts"
import { watched } from "./internal/watched.ts"

/** What may be told. @since 0.1.0 */
export interface Options {
  /** Case ids stand in spans, as `case.id`. Only where an id says nothing of a person; never in a count. */
  readonly caseIds?: boolean
}

/** Lays itself around the store below it. @since 0.1.0 */
export const store = (options: Options = {}): Layer.Layer<CaseStore, never, CaseStore> =>
  Layer.effect(
    CaseStore,
    Effect.map(CaseStore, (store) => observedStore(store, options))
  )

/** Lays itself around the casework below it; its sweeps and commands are seen. @since 0.1.0 */
export const casework = (options: Options = {}): Layer.Layer<Casework, never, Casework> =>
  Layer.effect(
    Casework,
    Effect.map(Casework, (casework) => observedCasework(casework, options))
  )

/** Lays itself around the notifier below it: who was told what is not seen, only by which template and how it went. @since 0.1.0 */
export const notifier: Layer.Layer<Notifier, never, Notifier> = Layer.effect(
  Notifier,
  Effect.map(Notifier, ({ send }) =>
    Notifier.of({
      send: (notice) =>
        watched(Effect.withTracerEnabled(send(notice), false), {
          name: "notifier.send",
          facts: { "notice.template": notice.template },
          answer: ({ _tag }) => ({ told: _tag }),
          ended: (exit, outcome) =>
            count("sends", { outcome: exit._tag === "Success" ? exit.value._tag : outcome })
        })
    })
  )
)

/**
 * Lays itself around whoever knows the offices below it: how long the directory of a day took and how many offices and
 * posts it has. Neither the day nor an office is seen.
 *
 * @since 0.1.0
 */
export const offices: Layer.Layer<Offices, never, Offices> = Layer.effect(
  Offices,
  Effect.map(Offices, ({ on }) =>
    Offices.of({
      on: (day) =>
        watched(Effect.withTracerEnabled(on(day), false), {
          name: "offices.on",
          answer: ({ offices, posts }) => ({ offices: offices.size, posts: posts.size }),
          ended: (_, outcome, took) => record("directory", [Duration.toMillis(took)], { outcome })
        })
    })
  )
)
