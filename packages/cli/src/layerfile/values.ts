/**
 * The value of one version, held against the shape its unit and its case types want.
 *
 * A term is read by its mode, so that `days` under working days is told as a misspelt key and not as five shapes that
 * might have been meant.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule } from "@lianxin/core/rule"
import { Ladder } from "@lianxin/core/supervision"
import { Term } from "@lianxin/core/time"
import * as Schema from "effect/Schema"
import type { Reader } from "../casefile/Reader.ts"
import type { Path } from "../casefile/Source.ts"
import { KINDS } from "../world/Kind.ts"
import { type Needed, neededBy } from "./needed.ts"

/** What is known of the rule a value belongs to. @since 0.1.0 */
export interface Asked {
  readonly rule: string
  readonly unit: Rule.Unit
}

const WORDS = ["none", "inherit"] as const
const isWord = Schema.is(Schema.Literals(WORDS))

/** One value, as it stands in a version; null, and faults, where it does not fit. @since 0.1.0 */
export const readValue = (reader: Reader, found: unknown, path: Path, asked: Asked): unknown => {
  if (isWord(found)) return allowed(reader, found, path, asked)
  if (found === null || typeof found === "string") return noValue(reader, found, path, asked)
  if (asked.unit === "term") return readTerm(reader, found, path)
  if (asked.unit === "ladder") return readLadder(reader, found, path, asked.rule)
  return reader.decode(shapeOf(neededBy(asked.rule)), found, path)
}

const noValue = (reader: Reader, found: string | null, path: Path, { unit }: Asked): null => {
  if (found === null) reader.fault(path, "there is no value; where the law has no such rule write none")
  else {
    const message = `"${found}": expected a ${unit}, or one of ${WORDS.join(" and ")}`
    if (/^[a-z]+$/i.test(found)) reader.fault(path, message, found, WORDS)
    else reader.fault(path, message)
  }
  return null
}

/** A case type that cannot do without a rule is broken by `none`. */
const allowed = (
  reader: Reader,
  word: "none" | "inherit",
  path: Path,
  { rule }: Asked
): "none" | "inherit" | null => {
  const broken = word === "none" ? neededBy(rule).find(({ need }) => !need.optional) : undefined
  if (broken === undefined) return word
  reader.fault(path, `${rule} cannot be none: a ${broken.kind} case is not decided without it`)
  return null
}

const [NATURAL, WORKING, MONTHS] = Term.Term.members
const BY_MODE: ReadonlyMap<unknown, Schema.Codec<Term.Term, unknown>> = new Map<
  Term.Mode,
  Schema.Codec<Term.Term, unknown>
>([
  ["C0", NATURAL],
  ["C1", NATURAL],
  ["W", WORKING],
  ["M", MONTHS],
  ["T", MONTHS]
])
const Mode = Schema.Literals(["C0", "C1", "W", "M", "T"])
const Moded = Schema.StructWithRest(Schema.Struct({ mode: Mode }), [
  Schema.Record(Schema.String, Schema.Unknown)
])

const readTerm = (reader: Reader, found: unknown, path: Path): Term.Term | null => {
  const shape = BY_MODE.get(reader.decode(Moded, found, path)?.mode)
  return shape === undefined ? null : reader.decode(shape, found, path)
}

/** A duty nobody owes would hang the ladder nowhere, without a word. */
const readLadder = (reader: Reader, found: unknown, path: Path, rule: string): Ladder.Ladder | null => {
  const read = reader.decode(Ladder.Ladder, found, path)
  const known = neededBy(rule).flatMap(({ kind }) => KINDS[kind].duties)
  const strangers = (read?.duties ?? []).flatMap((duty, i) =>
    known.length === 0 || known.includes(duty) ? [] : [{ duty, at: [...path, "duties", i] }]
  )
  for (const { at, duty } of strangers) reader.fault(at, `unknown duty "${duty}"`, duty, known)
  return read === null || strangers.length > 0 ? null : read
}

const shapeOf = ([first]: ReadonlyArray<Needed>): Schema.Codec<unknown, unknown> =>
  first === undefined ? Schema.Record(Schema.String, Schema.Unknown) : first.need.shape
