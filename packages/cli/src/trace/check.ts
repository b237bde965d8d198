/**
 * Checks a trace again: replays its history, decides once more under the layers, offices and calendar of today, and
 * says what is not as it was.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseType } from "@lianxin/core/case"
import { Directory } from "@lianxin/core/directory"
import { Explain } from "@lianxin/core/explain"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Setting } from "../casefile/CaseFile.ts"
import { type Event, KINDS, type State } from "../world/Kind.ts"
import { basisOf, CALENDARS, DIRECTORIES, LAYERS, type World } from "../world/World.ts"
import { traceOf } from "./make.ts"
import type { TraceFile } from "./TraceFile.ts"

/** Why a trace cannot be decided again here. @since 0.1.0 */
export type NotHere =
  | { readonly what: "layer" | "directory" | "calendar"; readonly name: string }
  | { readonly what: "book" | "event" | "command"; readonly name: string }

type Checked<A> = Result.Result<A, NotHere>

/** What a trace, decided again, differs by; nothing where it is the same. @since 0.1.0 */
export const check = (file: TraceFile): Checked<ReadonlyArray<Explain.Difference>> =>
  Result.gen(function* () {
    const setting = yield* settingOf(file)
    const { command, event } = setting.kind.type
    const history = new Array<Event>()
    for (const [i, written] of file.history.entries())
      history.push(yield* decoded<Event>(event, written, { what: "event", name: String(i + 1) }))
    const asked = yield* decoded<CaseType.Act>(command, file.command, { what: "command", name: "command" })
    return Explain.differences(file.trace, traceOf(setting, asked, folded(setting.kind.type, history)))
  })

const folded = (type: CaseType.AnyCaseType, history: ReadonlyArray<Event>): State =>
  CaseType.fold(type, history)

const decoded = <A>(schema: Schema.Codec<A, unknown>, written: unknown, at: NotHere): Checked<A> =>
  Result.mapError(Schema.decodeUnknownResult(schema)(written), () => at)

const settingOf = (file: TraceFile): Checked<Setting> =>
  Result.flatMap(worldOf(file), (world): Checked<Setting> => {
    const kind = KINDS[file.caseType]
    const basis = basisOf(world, kind)
    return Result.isSuccess(basis)
      ? Result.succeed({ world, kind, basis: basis.success })
      : Result.fail({ what: "book", name: file.book.join("+") })
  })

const worldOf = (file: TraceFile): Checked<World> =>
  Result.gen(function* () {
    const layers = new Array<World["layers"][number]>()
    for (const id of file.book) layers.push(yield* named("layer", id, LAYERS))
    const { directory: given } = file
    const data = typeof given === "string" ? yield* named("directory", given, DIRECTORIES) : given
    const directory = yield* Result.mapError(Directory.make(data), () => ({
      what: "directory" as const,
      name: typeof given === "string" ? given : "directory"
    }))
    return { layers, directory, calendar: yield* named("calendar", file.calendar, CALENDARS) }
  })

const named = <A>(what: "layer" | "directory" | "calendar", name: string, all: ReadonlyMap<string, A>) => {
  const found = all.get(name)
  return found === undefined ? Result.fail({ what, name }) : Result.succeed(found)
}
