/**
 * Casework over every case type the command line knows, for reading what a store holds.
 *
 * What a history says follows from its entries alone, so that the books given here matter only for the zone in which a
 * day begins.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Casework, FixedOffices, kind } from "@lianxin/casework"
import { Directory } from "@lianxin/core/directory"
import type { CaseStore } from "@lianxin/ports"
import { calendar } from "@lianxin/rules-national"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { KINDS } from "../world/Kind.ts"
import { basisOf, DEFAULTS, LAYERS } from "../world/World.ts"

const nobody = Result.getOrThrow(Directory.make({ places: [], offices: [], posts: [] }))

/** @since 0.1.0 */
export const everyKind: Layer.Layer<Casework.Casework, never, CaseStore> = Layer.suspend(() => {
  const layers = DEFAULTS.rules.flatMap((name) => LAYERS.get(name) ?? [])
  const world = { layers, directory: nobody, calendar }
  const kinds = Object.values(KINDS).map((one) => kind(one.type, Result.getOrThrow(basisOf(world, one)).book))
  return Casework.layer({ kinds }).pipe(Layer.provide(FixedOffices.layer(nobody)))
})
