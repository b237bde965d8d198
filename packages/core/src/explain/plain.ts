/**
 * Values of the core as the JSON they become.
 *
 * Everything in a command, event or state is plain data already; what is left out is only what JSON leaves out too.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { RuleStamp } from "../rule/Rule.ts"

/** A value as JSON. Total: what has no place in JSON is null. */
export const plain = (value: unknown): Schema.Json => {
  if (typeof value === "string" || typeof value === "boolean") return value
  if (typeof value === "number") return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== "object" || value === null) return null
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, plain(one)]]))
  )
}

const isStamp = Schema.is(RuleStamp)

/** Every stamp anywhere in a value. */
export const stampsIn = (value: unknown): ReadonlyArray<RuleStamp> => {
  if (typeof value !== "object" || value === null) return []
  return "rule" in value && isStamp(value) ? [value] : Object.values(value).flatMap(stampsIn)
}

/** Whether two stamps name one version of one rule in one layer. */
export const sameStamp = (a: RuleStamp, b: RuleStamp): boolean =>
  a.rule === b.rule && a.version === b.version && a.layer === b.layer

/** One word for a stamp. */
export const stampKey = ({ layer, rule, version }: RuleStamp): string => `${rule} ${version} ${layer}`
