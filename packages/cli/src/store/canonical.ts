/**
 * One text for one JSON value, and sums over many: two stores that hold the same give the same sum, in whatever order
 * they hand it out and however their database orders the keys of an object.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import { createHash } from "node:crypto"

/** Keys in order, no spaces. @since 0.1.0 */
export const canonical = (value: Schema.Json): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(",")}]`
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`
}

const isList = (value: object): value is ReadonlyArray<Schema.Json> => Array.isArray(value)

/** SHA-256 of a value's one text. @since 0.1.0 */
export const sha256 = (value: Schema.Json): string =>
  createHash("sha256").update(canonical(value)).digest("hex")

/** Adds up hashes. @since 0.1.0 */
export interface Sum {
  readonly add: (value: Schema.Json) => void
  readonly count: () => number
  readonly hex: () => string
}

const WIDTH = 256n

/** Adding, unlike hashing one after the other, does not ask for an order; exclusive or would let pairs vanish. @since 0.1.0 */
export const sum = (): Sum => {
  let [total, count] = [0n, 0]
  return {
    add: (value) => {
      total = BigInt.asUintN(Number(WIDTH), total + BigInt(`0x${sha256(value)}`))
      count++
    },
    count: () => count,
    hex: () => total.toString(16).padStart(64, "0")
  }
}
