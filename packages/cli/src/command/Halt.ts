/**
 * A command that ends early, with its exit code and what to say on standard error.
 *
 * 1 means that the law or a case said no; 2 means that the command line, a file or a store cannot be used, and nothing
 * was written.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { render } from "@lianxin/messages"
import * as Schema from "effect/Schema"
import type { Fault } from "../casefile/Fault.ts"
import { written } from "../casefile/Fault.ts"

/** A code, and lines for a person. @since 0.1.0 */
export class Halt extends Schema.TaggedError<Halt>()("Halt", {
  exit: Schema.Literals([1, 2]),
  lines: Schema.Array(Schema.String)
}) {
  override get message() {
    return this.lines.join("\n")
  }
}

/** Bad input: one line for each thing that is wrong. @since 0.1.0 */
export const badInput = (...lines: ReadonlyArray<string>): Halt => new Halt({ exit: 2, lines })

/** The faults of files somebody wrote. @since 0.1.0 */
export const badFile = (faults: ReadonlyArray<Fault>): Halt => badInput(...faults.map(written))

/** The end of a command that met any error of a port, or had ended already. @since 0.1.0 */
export const halted = (error: Halt | { readonly _tag: string }): Halt =>
  error instanceof Halt ? error : badStore(error)

/** A store that cannot be used, in the reader's words. @since 0.1.0 */
export const badStore = (error: { readonly _tag: string }): Halt => badInput(render.fault(error, "en"))
