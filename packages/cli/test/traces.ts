/**
 * One trace file for tests, and what reading a text of it comes to.
 *
 * @since 0.1.0
 */
import { lifeBefore, readTrace, traceFile, type TraceFile } from "@lianxin/cli"
import { assert } from "@effect/vitest"
import * as Result from "effect/Result"
import { asReplay, narrated, readFile } from "./files.ts"

/** The forwarding of the wage-arrears case. @since 0.1.0 */
export const forwarding = (): TraceFile => {
  const { history, setting } = asReplay(readFile(narrated[0] ?? ""))
  const [register, forward] = history
  if (register === undefined || forward === undefined) return assert.fail("no forwarding")
  return traceFile(setting, lifeBefore(setting, [register], forward), forward)
}
/** The code of the fault of a text, or `read`. @since 0.1.0 */
export const codeOf = (text: string): string => {
  const read = readTrace(text)
  return Result.isSuccess(read) ? "read" : read.failure.code
}
