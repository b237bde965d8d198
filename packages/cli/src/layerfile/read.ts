/**
 * Reads a rule layer 规则层 from YAML, or says everything that is wrong with it over the layers below.
 *
 * A layer is read for the place it has: the same file may be sound over the national layer and wrong by itself.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Rule, RuleBook } from "@lianxin/core/rule"
import { CalendarDate, type WorkingDays } from "@lianxin/core/time"
import { render } from "@lianxin/messages"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Fault, inOrder } from "../casefile/Fault.ts"
import * as Reader from "../casefile/Reader.ts"
import * as Source from "../casefile/Source.ts"
import { type LayerFile, type PlacedRule, type PlacedVersion, placer } from "./LayerFile.ts"
import { neededBy, neededRules } from "./needed.ts"
import { Cite, LayerId, LayerRow, List, RuleRow, VersionRow } from "./shapes.ts"
import { type Asked, readValue } from "./values.ts"

/** The layers a file lies on, lowest first, and the calendar its terms are compared by. @since 0.1.0 */
export interface Ground {
  readonly below: ReadonlyArray<RuleBook.Layer>
  readonly calendar: WorkingDays.Calendar
}

/** Reads the text of a layer file; `file` is the name faults are reported under. @since 0.1.0 */
export const readLayer = (
  text: string,
  file: string,
  ground: Ground
): Result.Result<LayerFile, ReadonlyArray<Fault>> => {
  const reader = Reader.make(Source.parse(text, file))
  const read = reader.faults.length > 0 ? null : whole(reader, ground)
  return read === null || reader.faults.length > 0
    ? Result.fail(inOrder(reader.faults, file))
    : Result.succeed(read)
}

const whole = (reader: Reader.Reader, ground: Ground): LayerFile | null => {
  const { source } = reader
  if (source.value === null) {
    reader.fault([], "the file is empty")
    return null
  }
  const row = rowOf(reader, LayerRow, source.value, [])
  if (row === null) return null
  const id = field(reader, LayerId, row, "layer", [])
  const title = field(reader, Rule.Bilingual, row, "title", [])
  const rows = field(reader, List, row, "rules", []) ?? []
  const rules = rows.flatMap((one, i) => readRule(reader, one, ["rules", i], ground) ?? [])
  const layer = { id: id ?? "", title: title ?? UNREAD.title, rules: rules.map(({ rule }) => rule) }
  const place = placer(rules)
  for (const fault of RuleBook.layerFaults(layer, ground.below, ground.calendar))
    reader.fault(place(fault), render.fault(fault, "en"))
  return { source, layer, rules }
}

/** Stands for what could not be read, so that the rest is checked all the same; a file with faults yields no layer. */
const UNREAD = {
  title: { en: "-", zh: "-" },
  value: {},
  cite: { instrument: "-", article: "-", says: { en: "-", zh: "-" }, confidence: "unconfirmed" }
} as const

type Row = Readonly<Record<string, unknown>>

/** A list has keys too, `0` and `1`, and none of them is one a writer knows of. */
const rowOf = (
  reader: Reader.Reader,
  shape: Schema.Codec<Row, unknown>,
  found: unknown,
  path: Source.Path
): Row | null => {
  if (!Array.isArray(found)) return reader.decodeRest(shape, found, path)
  reader.fault(path, "expected keys with values, and found a list")
  return null
}

/** One key of a row, read by itself. */
const field = <A>(
  reader: Reader.Reader,
  shape: Schema.Codec<A, unknown>,
  row: Row,
  key: string,
  path: Source.Path
): A | null => {
  const alone = Object.hasOwn(row, key) ? { [key]: row[key] } : {}
  return reader.decode(Schema.Struct({ [key]: shape }), alone, path)?.[key] ?? null
}

const readRule = (
  reader: Reader.Reader,
  found: unknown,
  path: Source.Path,
  ground: Ground
): PlacedRule | null => {
  const row = rowOf(reader, RuleRow, found, path)
  if (row === null) return null
  const id = readId(reader, row, path, ground)
  const unit = field(reader, Rule.Unit, row, "unit", path)
  const title = field(reader, Rule.Bilingual, row, "title", path) ?? UNREAD.title
  const lastChecked = field(reader, Day, row, "lastChecked", path)
  const overlay = "overlay" in row ? field(reader, Rule.Overlay, row, "overlay", path) : null
  const rows = field(reader, List, row, "versions", path) ?? []
  const asked = id === null || unit === null ? null : fitting(reader, { rule: id, unit }, path, ground)
  const versions = rows.flatMap((one, i) => readVersion(reader, one, [...path, "versions", i], asked) ?? [])
  if (id === null || unit === null) return null
  const marked = overlay === null ? {} : { overlay }
  const rule = { id, unit, title, lastChecked: lastChecked ?? EARLIEST, ...marked }
  return { path, versions, rule: { ...rule, versions: versions.map(({ version }) => version) } }
}

const Day = CalendarDate.CalendarDate
const EARLIEST = Day.make("0001-01-01")

const readId = (reader: Reader.Reader, row: Row, path: Source.Path, { below }: Ground): string | null => {
  const id = field(reader, RuleId, row, "id", path)
  const known = [...new Set([...below.flatMap(({ rules }) => rules.map((rule) => rule.id)), ...neededRules])]
  if (id === null || known.includes(id)) return id
  reader.fault([...path, "id"], `unknown rule "${id}"`, id, known)
  return null
}

const RuleId = Rule.RuleStamp.fields.rule

/** The rule as its values are read; null where its unit is another than below, for then no value can fit. */
const fitting = (reader: Reader.Reader, asked: Asked, path: Source.Path, { below }: Ground): Asked | null => {
  const under = below.flatMap(({ rules }) => rules.filter(({ id }) => id === asked.rule)).at(-1)
  if (under !== undefined) return under.unit === asked.unit ? asked : null
  const wanted = neededBy(asked.rule).find(({ need }) => need.unit !== asked.unit)
  if (wanted === undefined) return asked
  const units = [asked.unit, wanted.need.unit] as const
  reader.fault(
    [...path, "unit"],
    `${asked.rule} is a ${units[0]} here, and a ${wanted.kind} case reads a ${units[1]}`
  )
  return null
}

const readVersion = (
  reader: Reader.Reader,
  found: unknown,
  path: Source.Path,
  asked: Asked | null
): PlacedVersion | null => {
  const row = rowOf(reader, VersionRow, found, path)
  if (row === null) return null
  const from = field(reader, Day, row, "from", path)
  const cite = readCite(reader, row, path)
  const value = readIn(reader, row, path, asked)
  return from === null
    ? null
    : { path, version: { from, value: value ?? UNREAD.value, cite: cite ?? UNREAD.cite } }
}

const readIn = (reader: Reader.Reader, row: Row, path: Source.Path, asked: Asked | null): unknown => {
  if (!("value" in row)) reader.fault(path, `"value" is missing`)
  return asked === null || !("value" in row)
    ? null
    : readValue(reader, row["value"], [...path, "value"], asked)
}

/** A value without an authority is an opinion of whoever typed it. */
const readCite = (reader: Reader.Reader, row: Row, path: Source.Path): Rule.Citation | null => {
  const { cite } = row
  if (typeof cite === "object" && cite !== null && Object.keys(cite).length > 0)
    return field(reader, Cite, row, "cite", path)
  reader.fault(
    [...path, "cite"],
    "no authority is cited; write cite with instrument, article, says and confidence"
  )
  return null
}
