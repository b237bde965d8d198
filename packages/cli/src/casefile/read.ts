/**
 * Reads a case file: YAML text to something that can be run, or everything that is wrong with it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CalendarDate, Instant } from "@lianxin/core/time"
import * as Result from "effect/Result"
import type { CaseFile, Replay } from "./CaseFile.ts"
import { readCase } from "./cases.ts"
import { type Fault, inOrder } from "./Fault.ts"
import { readHistory } from "./history.ts"
import * as Reader from "./Reader.ts"
import { type Given, NOTHING, settings, type Settings, worldOf } from "./setting.ts"
import { FileShape } from "./shapes.ts"
import * as Source from "./Source.ts"

/** Reads the text of a case file; `file` is the name faults are reported under, and `given` the layer files it names. @since 0.1.0 */
export const readCaseFile = (
  text: string,
  file: string,
  given: Given = NOTHING
): Result.Result<CaseFile, ReadonlyArray<Fault>> => readSource(Source.parse(text, file), given)

/** The same, of a text that has been parsed. @since 0.1.0 */
export const readSource = (
  source: Source.Source,
  given: Given
): Result.Result<CaseFile, ReadonlyArray<Fault>> => {
  const reader = Reader.make(source)
  const read = reader.faults.length > 0 ? null : whole(reader, given)
  return read === null || reader.faults.length > 0
    ? Result.fail(inOrder(reader.faults, source.file))
    : Result.succeed(read)
}

const whole = (reader: Reader.Reader, given: Given): CaseFile | null => {
  const { file, value } = reader.source
  if (value === null) {
    reader.fault([], "the file is empty")
    return null
  }
  const shape = reader.decodeRest(FileShape, value, [])
  if (shape === null) return null
  if ((shape.history === undefined) === (shape.cases === undefined)) {
    reader.fault([], "a case file has either a history (to replay) or cases (to test)")
    return null
  }
  const world = worldOf(reader, shape, given)
  if (world === null) return null
  const all = settings(reader, world, given)
  if (shape.history !== undefined) return replay(reader, all, shape, file)
  const { cases: rows = [], type = "petition" } = shape
  if (shape.until !== undefined) reader.fault(["until"], "until goes with a history; in a case write today")
  if (rows.length === 0) reader.fault(["cases"], "there is no case in it")
  const cases = rows
    .map((row, i) => readCase(reader, all, row, ["cases", i], type))
    .filter((one) => one !== null)
  return { _tag: "RuleCases", file, cases }
}

/** A hundred years: nobody waits longer for a petition, and a slip in a year would play for minutes. @since 0.1.0 */
export const LONGEST_DAYS = 36_525

const replay = (reader: Reader.Reader, all: Settings, shape: FileShape, file: string): Replay | null => {
  const setting = all.of(shape.type ?? "petition", undefined, [])
  if (setting === null) return null
  const history = readHistory(reader, setting, shape.history ?? [], ["history"])
  const [first, last] = [history[0], history.at(-1)]
  if (first === undefined || last === undefined) {
    if (reader.faults.length === 0) reader.fault(["history"], "there is no act in it")
    return null
  }
  const day = (at: Instant.Instant) => Instant.dayOf(at, setting.basis.book.zone)
  const ends = day(last.command.at)
  const until = shape.until ?? ends
  if (until < ends)
    reader.fault(["until"], `${until} lies before the last act, which is at ${last.command.at}`)
  if (CalendarDate.daysBetween(day(first.command.at), until) > LONGEST_DAYS) {
    reader.fault(["until"], `${until} lies more than a hundred years after the first act`)
  }
  return { _tag: "Replay", file, title: shape.title ?? file, setting, history, until }
}
