/**
 * A day counted alone: a length of time from a day, or days shared out among the levels of government.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { ruleIds, ruleOn, sharesOf, termOf } from "../world/World.ts"
import type { CountCase, RuleCase } from "./CaseFile.ts"
import type { Reader } from "./Reader.ts"
import type { Settings } from "./setting.ts"
import { type CaseShape, CountExpectedShape, CountShape } from "./shapes.ts"
import type { Path } from "./Source.ts"

/** A case before it has its name. @since 0.1.0 */
export type Unnamed<A extends RuleCase> = Omit<A, "name" | "id" | "place">

/** Whether an expectation asks for nothing. @since 0.1.0 */
export const isNothing = (expected: unknown): boolean =>
  expected === undefined ||
  expected === null ||
  (typeof expected === "object" && Object.keys(expected).length === 0)

/** @since 0.1.0 */
export const readCount = (
  reader: Reader,
  settings: Settings,
  shape: CaseShape,
  path: Path
): Unnamed<CountCase> | null => {
  const at = [...path, "count"]
  const count = reader.decodeRest(CountShape, shape.count, at)
  const expect = reader.decode(CountExpectedShape, shape.expect, [...path, "expect"])
  if (count === null || expect === null) return null
  const { from, level = null, mode = null, registered = from, rule } = count
  const world = settings.world(shape.rules, path)
  if (world === null) return null
  const known = ruleIds(world)
  const found = ruleOn(world, rule, registered)
  const tell = (key: string, message: string) => reader.fault([...at, key], message)
  if (!known.includes(rule)) reader.fault([...at, "rule"], `unknown rule "${rule}"`, rule, known)
  else if (found === null) tell("rule", `${rule} has no version in force on ${registered}`)
  else if (level === null && termOf(found) === null) {
    const levels = sharesOf(found) === null ? "" : "; name the level that registered"
    tell("rule", `${rule} is no length of time on ${registered} (a ${found.unit})${levels}`)
  } else if (level !== null && found.value !== null && sharesOf(found) === null)
    tell("level", `${rule} shares nothing out among levels on ${registered}`)
  else if (level !== null && mode !== null) tell("mode", "what is shared out is counted in one way only")
  const other = level === null ? (["shares"] as const) : (["day", "provisional"] as const)
  for (const key of other.filter((one) => expect[one] !== undefined)) {
    const goes = level === null ? "goes with a level under count" : "goes without a level; write shares"
    reader.fault([...path, "expect", key], `"${key}" ${goes}`)
  }
  if (expect.shares !== undefined && isNothing(expect.shares))
    reader.fault([...path, "expect", "shares"], "a case without an expectation would always pass")
  return { _tag: "Count", world, rule, from, registered, mode, level, expect }
}
