/**
 * Makes the trace file of one step of a life that is being played.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import type { Directory } from "@lianxin/core/directory"
import { Explain, type Trace } from "@lianxin/core/explain"
import { Instant } from "@lianxin/core/time"
import * as Schema from "effect/Schema"
import type { Setting, Step } from "../casefile/CaseFile.ts"
import { type Life, passTime, play } from "../run/walk.ts"
import type { Event, State } from "../world/Kind.ts"
import { DIRECTORIES, type World } from "../world/World.ts"
import { sealed, type TraceFile } from "./TraceFile.ts"

/** A life up to the moment before a step: its earlier steps, and what fell due by that day. @since 0.1.0 */
export const lifeBefore = (setting: Setting, earlier: ReadonlyArray<Step>, step: Step): Life => {
  const life = play(setting, earlier)
  if (life.refused !== null) return life
  return passTime(setting, life, Instant.dayOf(step.command.at, setting.basis.book.zone))
}

/** The trace of a command in a state. @since 0.1.0 */
export const traceOf = (setting: Setting, command: CaseType.Act, state: State): Trace.Trace => {
  const type: CaseType.AnyCaseType = setting.kind.type
  return Explain.explain(type, command, state, setting.basis).trace()
}

/** The sealed file of a step, after the life before it. @since 0.1.0 */
export const traceFile = (setting: Setting, { passed, state }: Life, { command }: Step): TraceFile => {
  const { kind, world } = setting
  const type: CaseType.AnyCaseType = kind.type
  return sealed({
    version: 1,
    caseType: kind.name,
    book: world.layers.map(({ id }) => id),
    directory: directoryName(world.directory) ?? writtenOut(world),
    calendar: world.calendar.id,
    history: passed.map(({ event }) => asJson(type.event, event)),
    command: asJson(type.command, command),
    trace: traceOf(setting, command, state)
  })
}

const isJson = Schema.is(Schema.Json)

const asJson = (schema: Schema.Codec<Event, unknown>, value: CaseType.Act): Schema.Json => {
  const written: unknown = JSON.parse(JSON.stringify(Schema.encodeUnknownSync(schema)(value)))
  return isJson(written) ? written : null
}

/** A shipped directory is named: its entries are the very ones. */
const directoryName = ({ offices, places }: Directory.Directory): string | null => {
  for (const [name, data] of DIRECTORIES) {
    const same =
      data.offices.length === offices.size &&
      data.offices.every((office) => offices.get(office.id) === office) &&
      data.places.every((place) => places.get(place.code) === place)
    if (same) return name
  }
  return null
}

const writtenOut = ({ directory }: World): Directory.DirectoryData => ({
  places: [...directory.places.values()],
  offices: [...directory.offices.values()],
  posts: [...directory.posts.values()].map(({ office: _office, ...post }) => post)
})
