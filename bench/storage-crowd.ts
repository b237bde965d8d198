/** Callers who begin the next thing when their last is done, and what that costs in processor time. */
import * as Effect from "effect/Effect"
import type { Contender } from "./measure.ts"
import { numeral } from "./storage-print.ts"
import { CALLERS, used } from "./storage-server.ts"

/** A contender and what it has used over all its runs. */
export interface Crowd extends Contender {
  readonly tally: { times: number; here: number; there: number }
}

/** So many callers; `once` is given a number it never gets again. */
export const crowd = (
  name: string,
  once: (n: number) => Effect.Effect<unknown, unknown>,
  callers = CALLERS
): Crowd => {
  const tally = { times: 0, here: 0, there: 0 }
  let next = 0
  const caller = (until: number) =>
    Effect.whileLoop({ while: () => next < until, body: () => once(next++), step: () => {} })
  return {
    name,
    tally,
    run: async (times) => {
      const before = used()
      const until = next + times
      await Effect.runPromise(
        Effect.forEach(Array.from({ length: callers }), () => caller(until), {
          concurrency: "unbounded",
          discard: true
        })
      )
      const after = used()
      tally.times += times
      tally.here += after.here - before.here
      tally.there += after.there - before.there
    }
  }
}

/** Processor time does not depend on how busy the machine is otherwise, or little. */
export const costs = (crowds: ReadonlyArray<Crowd>): void => {
  console.log("  µs of processor time for each, in this process and in the server where there is one:")
  for (const { name, tally } of crowds) {
    const [here = "", there = ""] = [tally.here, tally.there].map((seconds) =>
      numeral((seconds / tally.times) * 1e6)
    )
    console.log(`            ${here.padStart(6)} + ${there.padStart(5)}  ${name}`)
  }
}
