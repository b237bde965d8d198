/**
 * Makes the findings of a search: the gravest kind first, and of a kind the shortest path first.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import { type Finding, FINDINGS } from "./Finding.ts"
import { played, type Step, type Witness } from "./Path.ts"
import type { Run } from "./Run.ts"
import { stampWord } from "./Watch.ts"

type Gathered = Pick<Run<never, never, never>, "duties" | "graph" | "tally" | "trail" | "versions">

/** Everything a search has found. @since 0.1.0 */
export const findings = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  run: Run<C, E, S>
): ReadonlyArray<Finding> => {
  const path = (last: Witness | null): ReadonlyArray<Step> | null =>
    last === null ? null : played(run.world, run.trail.to(last))
  const all = [
    ...stuck(run, path),
    ...[...run.duties.faults.values()].map(({ fault, first }) => ({ ...fault, path: path(first) })),
    ...rungs(run, path),
    ...commands(run, run.explored.menu.commands, path),
    ...refusals(run, run.explored.menu.refusals),
    ...rules(run, path)
  ]
  const rank = ({ code, path }: Finding): number => FINDINGS.indexOf(code) * 10_000 + (path?.length ?? 9_999)
  return all.toSorted((a, b) => rank(a) - rank(b))
}

type Told = (last: Witness | null) => ReadonlyArray<Step> | null

/** One finding for each status, with the first state of it. */
const stuck = ({ graph, trail }: Gathered, path: Told): ReadonlyArray<Finding> =>
  [...graph.stuck()].map(([status, states]) => {
    const first = states[0] ?? 0
    const still = graph.isStill(first)
    return { code: "NO_WAY_OUT", status, states: states.length, still, path: path(trail.at(first)) }
  })

const rungs = ({ duties }: Gathered, path: Told): ReadonlyArray<Finding> =>
  duties.rungs.flatMap(({ duty, fate, first, rung, under }) =>
    fate === "fired"
      ? []
      : [{ code: "RUNG_NEVER_FIRES" as const, duty, rung, under, fate, path: path(first) }]
  )

/** The path leads to the answer that was furthest on the way: nothing came of it, or it was refused latest, and of those most often. */
const commands = ({ tally }: Gathered, wanted: ReadonlyArray<string>, path: Told): ReadonlyArray<Finding> =>
  wanted.flatMap((command) => {
    const { done, firstIdle, idle, refused } = tally.of(command)
    if (done) return []
    const met = [...refused].map(([code, { first, times }]) => ({ code, times, path: path(first) }))
    const furthest = met.toSorted(
      (a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0) || b.times - a.times
    )
    return [
      {
        code: "COMMAND_NEVER_POSSIBLE" as const,
        command,
        refused: met.map(({ code, times }) => ({ code, times })),
        idle,
        path: firstIdle === null ? (furthest[0]?.path ?? null) : path(firstIdle)
      }
    ]
  })

const refusals = ({ tally }: Gathered, wanted: ReadonlyArray<string>): ReadonlyArray<Finding> =>
  wanted
    .filter((code) => !tally.codes.has(code))
    .map((refusal) => ({ code: "REFUSAL_NEVER_REACHED" as const, refusal, path: null }))

const rules = ({ tally, versions }: Gathered, path: Told): ReadonlyArray<Finding> =>
  versions.flatMap(({ stamp, value }) => {
    if (value === null || tally.stamps.has(stampWord(stamp))) return []
    const read = tally.read.get(stampWord(stamp)) ?? null
    return [{ code: "RULE_NEVER_USED" as const, rule: stamp, read: read !== null, path: path(read) }]
  })
