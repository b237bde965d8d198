/** Plays so many cases in a process of its own and says what it used; started by simulate.ts. */
import { start } from "@lianxin/simulator"
import * as Result from "effect/Result"
import { basis } from "./basis.ts"
import { lasting, xianning2015 } from "./simulate.ts"

export interface Used {
  readonly registered: number
  readonly inMemory: number
  /** Megabytes in use after a collection, while the simulation is still held. */
  readonly heap: number
  /** Megabytes of the whole process at its highest. */
  readonly peak: number
}

const MB = 1024 * 1024
const simulation = Result.getOrThrow(
  start({ scenario: lasting(xianning2015(), Number(process.argv[2])), ...basis })
)
while (!simulation.advance(100_000)) continue
globalThis.gc?.()
const heap = process.memoryUsage().heapUsed / MB
const { mostInMemory, registered } = simulation.outcome()
const used: Used = { registered, inMemory: mostInMemory, heap, peak: process.resourceUsage().maxRSS / 1024 }
console.log(JSON.stringify(used))
