/**
 * Rule cases: what is given, what is asked, and what must be found.
 *
 * A case that expects nothing would always pass, so it is a fault.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Actor } from "@lianxin/core/case"
import { Instant } from "@lianxin/core/time"
import { ruleIds, rungIds } from "../world/World.ts"
import { isNothing, readCount, type Unnamed } from "./count.ts"
import type { Expected, MeasureCase, PlayCase, RuleCase, Setting, Step } from "./CaseFile.ts"
import { readHistory, readStep } from "./history.ts"
import { announcedUpTo, countedSo } from "./otherwise.ts"
import type { Reader } from "./Reader.ts"
import type { Settings } from "./setting.ts"
import { checkSuggests, readEarlier, readTexts } from "./suggests.ts"
import { CaseShape, expectedShape, MeasureExpectedShape, MeasureShape } from "./shapes.ts"
import type { Path } from "./Source.ts"
import type { KindName } from "../world/Kind.ts"

/** One rule case; null, and faults, where it cannot be read. @since 0.1.0 */
export const readCase = (
  reader: Reader,
  settings: Settings,
  value: unknown,
  path: Path,
  type: KindName
): RuleCase | null => {
  const shape = reader.decodeRest(CaseShape, value, path)
  if (shape === null) return null
  const asks = (["history", "count", "measure"] as const).filter((key) => shape[key] !== undefined)
  const [what, other] = asks
  if (what === undefined || other !== undefined) {
    reader.fault(
      path,
      `a case has exactly one of history, count and measure; this one has ${asks.join(" and ") || "none"}`
    )
    return null
  }
  if (isNothing(shape.expect)) {
    reader.fault([...path, "expect"], "a case without an expectation would always pass")
    return null
  }
  const named = { name: shape.name, id: shape.id ?? null, place: reader.source.placeOf(path) }
  if (!onlyUses(reader, shape, what, path)) return null
  if (what === "count") {
    const read = readCount(reader, settings, shape, path)
    return read === null ? null : { ...read, ...named }
  }
  const setting = settings.of(shape.type ?? type, shape.rules, shape.rules === undefined ? [] : path)
  if (setting === null) return null
  const read =
    what === "measure" ? readMeasure(reader, setting, shape, path) : readPlay(reader, setting, shape, path)
  return read === null ? null : { ...read, ...named }
}

const USES = {
  history: ["earlier", "texts", "history", "when", "today", "announced", "mode"],
  count: ["count"],
  measure: ["measure", "petitions"]
} as const

/** Keys that belong to another sort of case would be left unread without a word. */
const onlyUses = (reader: Reader, shape: CaseShape, what: keyof typeof USES, path: Path): boolean => {
  const uses: ReadonlyArray<string> = USES[what]
  const idle = Object.values(USES)
    .flat()
    .filter((key) => shape[key] !== undefined && !uses.includes(key))
  for (const key of idle) reader.fault([...path, key], `"${key}" has no meaning in a case of ${what}`)
  return idle.length === 0
}

const readPlay = (reader: Reader, law: Setting, shape: CaseShape, path: Path): Unnamed<PlayCase> | null => {
  const setting = countedSo(reader, law, shape, path)
  const before = announcedUpTo(reader, setting, shape, path)
  const history = readHistory(reader, setting, shape.history ?? [], [...path, "history"])
  const [earlier, texts] = [readEarlier(reader, before, shape, path), readTexts(reader, shape, path)]
  const expect = readExpected(reader, setting, shape, path)
  if (expect === null) return null
  const strangers = expect.refused?.startsWith("UNKNOWN_") ?? false
  const when =
    shape.when === undefined ? null : readStep(reader, setting, shape.when, [...path, "when"], strangers)
  const today = shape.today ?? null
  const last: Step | undefined = when ?? history.at(-1)
  if (
    today !== null &&
    last !== undefined &&
    today < Instant.dayOf(last.command.at, setting.basis.book.zone)
  ) {
    reader.fault([...path, "today"], `today lies before the last act, which is at ${last.command.at}`)
  }
  return { _tag: "Play", setting, before, earlier, texts, history, when, today, expect }
}

/** The parties who are told things; the clock is told nothing. */
const AUDIENCES = Actor.PARTIES.filter((party) => party !== "clock")

const readExpected = (reader: Reader, setting: Setting, shape: CaseShape, path: Path): Expected | null => {
  const { kind, world } = setting
  const at = [...path, "expect"]
  const rungs = rungIds(world)
  const words = {
    ...kind,
    suggested: kind.suggesting?.words ?? { routes: [], standings: [], facts: [] },
    rungs: [...rungs, ...kind.duties.flatMap((duty) => rungs.map((rung) => `${duty}/${rung}`))]
  }
  const read = reader.decodeRest(expectedShape(words), shape.expect, at)
  if (read === null) return null
  const { office, refused, state, under } = read
  checkSuggests(reader, setting, read.suggests, shape, path)
  const { offices } = world.directory
  if (typeof office === "string" && !offices.has(office)) {
    reader.fault([...at, "office"], `unknown office "${office}"`, office, offices.keys())
  }
  const audiences = [...AUDIENCES, ...offices.keys(), ...world.directory.posts.keys()]
  for (const to of Object.keys(read.told ?? {})) {
    if (!audiences.includes(to)) reader.fault([...at, "told", to], `nobody is called "${to}"`, to, audiences)
  }
  const facts = Object.keys(kind.type.initial)
  for (const fact of Object.keys(state ?? {})) {
    if (!facts.includes(fact))
      reader.fault([...at, "state", fact], `unknown fact "${fact}" of the state`, fact, facts)
  }
  if (refused !== undefined && shape.when === undefined) {
    reader.fault([...at, "refused"], "a refusal needs the command under test, written as when")
  }
  if (under !== undefined && refused === undefined) reader.fault([...at, "under"], "under goes with refused")
  const rules = ruleIds(world)
  if (under !== undefined && !rules.includes(under))
    reader.fault([...at, "under"], `unknown rule "${under}"`, under, rules)
  return read as Expected
}

const readMeasure = (
  reader: Reader,
  setting: Setting,
  shape: CaseShape,
  path: Path
): Unnamed<MeasureCase> | null => {
  const at = [...path, "measure"]
  const measure = reader.decodeRest(MeasureShape, shape.measure, at)
  const expect = reader.decode(MeasureExpectedShape, shape.expect, [...path, "expect"])
  const petitions = (shape.petitions ?? []).map((rows, i) =>
    readHistory(reader, setting, rows, [...path, "petitions", i])
  )
  if (shape.petitions === undefined) reader.fault(path, "a measure needs petitions, if only an empty list")
  if (measure === null || expect === null) return null
  const { indicator } = measure
  const { indicators } = setting.kind
  if (!indicators.includes(indicator)) {
    reader.fault([...at, "indicator"], `unknown indicator "${indicator}"`, indicator, indicators)
  }
  const counted = setting.kind.indicators.includes(indicator) ? setting.kind.counted(indicator) : null
  for (const key of ["parts", "aside"] as const) {
    const words = counted?.[key]
    for (const id of Object.keys(expect[key] ?? {})) {
      if (words !== undefined && !words.includes(id))
        reader.fault([...path, "expect", key, id], `${indicator} has no "${id}"`, id, words)
    }
  }
  if (measure.until < measure.from)
    reader.fault([...at, "until"], `${measure.until} lies before ${measure.from}`)
  return { _tag: "Measure", setting, asOf: measure.until, ...measure, petitions, expect }
}
