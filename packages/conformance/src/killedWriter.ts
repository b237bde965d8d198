/**
 * A process of its own that writes until it is killed, for {@link StoreBench.ProcessRig}.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import { once } from "node:events"

/** Killed once it has been told of so many commits. */
const TOLD = 4

/**
 * Starts Node with these arguments: a script, which runs `StoreBench.writing` and writes each revision on a line of its
 * own, and what the script is to be told. Kills it (SIGKILL) while it writes; answers the last revision it wrote.
 *
 * @since 0.1.0
 */
export const killedWriter = (...args: ReadonlyArray<string>): Effect.Effect<number> =>
  Effect.promise(async () => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] })
    let told = ""
    child.stdout.on("data", (data) => {
      told += data
      if (told.split("\n").length > TOLD) child.kill("SIGKILL")
    })
    await once(child, "close")
    const last = told.split("\n").at(-2)
    if (last === undefined) throw new Error(`${args.join(" ")} ended before it had written a revision`)
    return Number(last)
  })
