/**
 * A list of exceptions: what no case covers, each with the reason somebody wrote down.
 *
 * An entry that names nothing, that gives no reason, or that a case covers after all, is a fault of the list.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type Fault, inOrder } from "../casefile/Fault.ts"
import * as Reader from "../casefile/Reader.ts"
import type { Source } from "../casefile/Source.ts"
import type { Coverage } from "./Coverage.ts"
import { written } from "./Item.ts"

const Shape = Schema.Struct({
  exceptions: Schema.Array(Schema.Struct({ what: Schema.NonEmptyString, because: Schema.NonEmptyString }))
})

/** Something that need not be covered, as {@link written}, and why. @since 0.1.0 */
export interface Exception {
  readonly what: string
  readonly because: string
}

/** The exceptions of a file, held against what is covered and what is not. @since 0.1.0 */
export const readExceptions = (
  source: Source,
  { covered, missing }: Coverage
): Result.Result<ReadonlyArray<Exception>, ReadonlyArray<Fault>> => {
  const reader = Reader.make(source)
  const read = source.faults.length > 0 ? null : reader.decode(Shape, source.value, [])
  const open = missing.map(written)
  const done = new Set(covered.map(written))
  const seen = new Set<string>()
  for (const [i, { what }] of (read?.exceptions ?? []).entries()) {
    const at = ["exceptions", i, "what"]
    if (done.has(what)) reader.fault(at, `"${what}" is covered by a case: strike it out`)
    else if (!open.includes(what)) reader.fault(at, `nothing is called "${what}"`, what, open)
    else if (seen.has(what)) reader.fault(at, `"${what}" stands in the list twice`)
    seen.add(what)
  }
  return read === null || reader.faults.length > 0
    ? Result.fail(inOrder(reader.faults, source.file))
    : Result.succeed(read.exceptions)
}
