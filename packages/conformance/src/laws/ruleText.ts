/**
 * Laws of what a rule layer says of itself: forms, ids, clauses, and the day somebody last looked.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Rule } from "@lianxin/core/rule"
import { CalendarDate, Instant } from "@lianxin/core/time"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { isDeepStrictEqual } from "node:util"
import { broken, law, same } from "../Law.ts"
import type { Subject } from "../RuleBookLaws.ts"
import { eachVersion } from "../internal/ruleVersions.ts"

const Form = Schema.Struct({
  id: Schema.NonEmptyString,
  title: Rule.Bilingual,
  rules: Schema.NonEmptyArray(
    Schema.Struct({
      id: Schema.NonEmptyString,
      unit: Rule.Unit,
      title: Rule.Bilingual,
      lastChecked: CalendarDate.CalendarDate,
      overlay: Schema.optionalKey(Rule.Overlay),
      versions: Schema.NonEmptyArray(
        Schema.Struct({ from: CalendarDate.CalendarDate, value: Schema.Unknown })
      )
    })
  )
})

/** @since 0.1.0 */
export const wellFormed = ({ layer }: Subject) =>
  law(
    "wellFormed",
    "a layer and each of its rules has every field, in its form, and no rule is without a version",
    () =>
      Effect.mapError(Schema.decodeUnknownEffect(Form)(layer), ({ message }) =>
        broken("the layer has its form", "a layer", message)
      ).pipe(Effect.asVoid)
  )

const ID = /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/

/** @since 0.1.0 */
export const ids = ({ layer: { id, rules } }: Subject) =>
  law("ids", "an id says layer, subject and name, and no rule of a layer has the id of another", () =>
    Effect.gen(function* () {
      const all = rules.map((rule) => rule.id)
      yield* same("small letters, digits and hyphens", /^[a-z0-9-]+$/.test(id) ? [] : [id], [])
      yield* same(
        "layer/subject/name",
        all.filter((one) => !ID.test(one)),
        []
      )
      yield* same(
        "each once",
        all.filter((one, i) => all.indexOf(one) !== i),
        []
      )
    })
  )

const HAN = /\p{Script=Han}/u
const isCite = Schema.is(Rule.Citation)
const isBlank = (text: string): boolean => text.trim() === ""

/** What is wrong with a clause, or null. */
const citeFault = (cite: Rule.Citation): string | null => {
  if (!isCite(cite)) return "not an instrument, an article, words in both languages and how sure we are"
  const { article, instrument, says } = cite
  if ([instrument, article, says.en, says.zh].some(isBlank)) return "blank"
  if (!HAN.test(says.zh)) return "says.zh is not in Chinese"
  return HAN.test(says.en) ? "says.en is not in English" : null
}

/** @since 0.1.0 */
export const cited = (subject: Subject) =>
  law(
    "cited",
    "every version names instrument and article, says in both languages what they say, and how sure we are",
    () =>
      Effect.gen(function* () {
        for (const { at, version } of eachVersion(subject))
          yield* same(`the clause of ${at}`, citeFault(version.cite), null)
      })
  )

const EARLIEST = "1949-10-01"

/** @since 0.1.0 */
export const checked = ({ layer }: Subject) =>
  law("checked", "every rule was compared with its text on a day that has been", () =>
    Effect.gen(function* () {
      const now = yield* Clock.currentTimeMillis
      const today = Instant.dayOf(Instant.fromEpochMillis(now, Instant.SHANGHAI), Instant.SHANGHAI)
      const odd = layer.rules.filter(({ lastChecked }) => lastChecked > today || lastChecked < EARLIEST)
      yield* same(
        "lastChecked",
        odd.map(({ id, lastChecked }) => [id, lastChecked]),
        []
      )
    })
  )

/** @since 0.1.0 */
export const sameInJson = ({ layer }: Subject) =>
  law("sameInJson", "a layer that was written as JSON and read again is the same layer", () =>
    Effect.suspend(() => {
      const read: unknown = JSON.parse(JSON.stringify(layer))
      return isDeepStrictEqual(read, layer)
        ? Effect.void
        : Effect.fail(
            broken("it comes back as it was", "data that JSON can hold", firstDifference(layer, read))
          )
    })
  )

/** Where two values differ first, as a path. */
const firstDifference = (one: unknown, other: unknown, path = "layer"): string => {
  if (!isRecord(one) || !isRecord(other)) return path
  const key = [...new Set([...Object.keys(one), ...Object.keys(other)])].find(
    (key) => !isDeepStrictEqual(one[key], other[key]) || !(key in one && key in other)
  )
  return key === undefined ? path : firstDifference(one[key], other[key], `${path}.${key}`)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null
