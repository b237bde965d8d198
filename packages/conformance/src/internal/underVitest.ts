/**
 * Laws as vitest tests.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { layer as withLayer } from "@effect/vitest"
import type * as Layer from "effect/Layer"
import type { Law } from "../Law.ts"

/** @since 0.1.0 */
export const underVitest = <R, E>(
  name: string,
  layer: Layer.Layer<R, E>,
  laws: ReadonlyArray<Law<R>>,
  cannot: Readonly<Record<string, string>> = {}
): void => {
  const unknown = Object.keys(cannot).filter((id) => !laws.some((law) => law.id === id))
  if (unknown.length > 0) throw new Error(`${name}: no law is called ${unknown.join(", ")}`)
  withLayer(layer, { excludeTestServices: true, timeout: "60 seconds" })(name, (it) => {
    for (const { check, id, lacks, name } of laws) {
      const reason =
        id in cannot ? `cannot: ${cannot[id]}` : lacks === undefined ? null : `not given: ${lacks}`
      if (reason === null) it.effect(name, () => check, 60_000)
      else it.effect.skip(`${name} (${reason})`, () => check)
    }
  })
}
