/**
 * The explorer on the petition under our own books: states reached a second, and how long six commands and every state
 * take. A state is counted each time a move reaches it, as other explicit-state checkers count.
 */
import { Directory, Petition } from "@lianxin/core"
import { county, type Limits, petitionMenu, type Report, start } from "@lianxin/explorer"
import * as Result from "effect/Result"
import { basis } from "./basis.ts"

const ROUNDS = 3
const GOALS = { reachedPerSecond: 200_000, depthSixSeconds: 60 }

interface Round {
  readonly seconds: number
  readonly report: Report
  readonly megabytes: number
}

const walk = (limits: Limits): Round => {
  const directory = Result.getOrThrow(Directory.make(county))
  const { book } = basis
  const explored = { type: Petition.petition, menu: petitionMenu(book), basis: { book, directory } }
  const began = process.hrtime.bigint()
  const search = start(explored, limits)
  while (!search.advance(10_000));
  const report = search.report()
  const seconds = Number(process.hrtime.bigint() - began) / 1e9
  return { seconds, report, megabytes: Math.round(process.memoryUsage().heapUsed / 1e6) }
}

/** The round in the middle: a busy machine makes single rounds slow. */
const median = (rounds: ReadonlyArray<Round>): Round | undefined =>
  rounds.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(rounds.length / 2)]

const verdict = (met: boolean): string => (met ? "met" : "NOT MET")
const many = (n: number): string => Math.round(n).toLocaleString("en")

export const run = async (): Promise<void> => {
  walk({ depth: 4 })
  const six = median(Array.from({ length: ROUNDS }, () => walk({ depth: 6 })))
  const whole = median(Array.from({ length: ROUNDS }, () => walk({})))
  for (const [name, round] of [
    ["six commands", six],
    ["every state", whole]
  ] as const) {
    if (round === undefined) continue
    const { megabytes, report, seconds } = round
    const { asked, depth, reached, states } = report.counts
    console.log(`\n${name}: ${seconds.toFixed(1)} s, ${report.ended}, ${depth} commands, ${megabytes} MB`)
    console.log(`  ${many(states).padStart(12)} distinct states   ${many(states / seconds).padStart(12)} /s`)
    console.log(
      `  ${many(reached).padStart(12)} states reached    ${many(reached / seconds).padStart(12)} /s`
    )
    console.log(`  ${many(asked).padStart(12)} commands asked    ${many(asked / seconds).padStart(12)} /s`)
    console.log(`  ${report.findings.length} findings`)
  }
  if (six === undefined || whole === undefined) return
  const rate = whole.report.counts.reached / whole.seconds
  console.log(
    `\n  ${many(GOALS.reachedPerSecond)} states reached a second: ${verdict(rate >= GOALS.reachedPerSecond)}`
  )
  console.log(
    `  six commands under ${GOALS.depthSixSeconds} s: ${verdict(six.seconds < GOALS.depthSixSeconds)}`
  )
}
