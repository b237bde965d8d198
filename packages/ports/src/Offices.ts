/**
 * Where the county keeps its organisation chart 机构目录: the directory a decision may read.
 *
 * The service is called Offices and what it gives is the core's `Directory`, already compiled: a chart with a reference
 * that leads nowhere is found when it is read, never while a case is open.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Directory } from "@lianxin/core/directory"
import type { CalendarDate } from "@lianxin/core/time"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/** The organisation chart could not be read, or does not hold together. @since 0.1.0 */
export class OfficesUnavailable extends Schema.TaggedError<OfficesUnavailable>()("OfficesUnavailable", {
  day: Schema.String,
  cause: Schema.Defect()
}) {
  override get message() {
    return `the directory of offices for ${this.day} could not be read`
  }
}

/** Whoever knows the offices of the county. @since 0.1.0 */
export class Offices extends Context.Service<
  Offices,
  {
    /** The directory to decide by on a day, valid for that day at least. */
    readonly on: (day: CalendarDate.CalendarDate) => Effect.Effect<Directory.Directory, OfficesUnavailable>
  }
>()("@lianxin/ports/Offices") {}
