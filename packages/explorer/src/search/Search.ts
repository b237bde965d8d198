/**
 * Walks every state a case can come to, by fewest commands first, and gathers what is wrong on the way.
 *
 * A command costs one step and waiting costs none, so that a depth is a number of commands.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import type { Rule } from "@lianxin/core/rule"
import { ask, begin } from "./ask.ts"
import type { Finding } from "./Finding.ts"
import { findings } from "./findings.ts"
import { collisionOdds } from "./Fingerprint.ts"
import { emptyLayer, run, type Run } from "./Run.ts"
import type { Explored } from "./World.ts"

/** How far to go. @since 0.1.0 */
export interface Limits {
  /** At most so many commands; without it, until nothing new is found. */
  readonly depth?: number
  /** Stop at so many states; {@link STATES} without it. */
  readonly states?: number
}

/** The states at which a search stops when nobody says otherwise. @since 0.1.0 */
export const STATES = 2_000_000

/** How far a search has come. @since 0.1.0 */
export interface Progress {
  /** The commands behind the states that are being asked. */
  readonly depth: number
  /** Distinct states found. */
  readonly states: number
  /** States reached by a move, met before or not. */
  readonly reached: number
  /** Commands asked. */
  readonly asked: number
  /** States of this depth that have not been asked yet. */
  readonly waiting: number
}

/** Why a search ended: nothing new was left, or one of the limits was reached. @since 0.1.0 */
export type Ended = "complete" | "depth" | "states"

/** What a search came to. @since 0.1.0 */
export interface Report {
  readonly type: string
  readonly book: string
  readonly ended: Ended
  readonly counts: Progress
  /** How likely it is that two states have been taken for one. */
  readonly collisionOdds: number
  /** The gravest first. */
  readonly findings: ReadonlyArray<Finding>
}

/** A search that goes on as often as it is told. @since 0.1.0 */
export interface Search {
  /** Asks so many states more; true when there is nothing left to ask. */
  readonly advance: (states: number) => boolean
  readonly progress: () => Progress
  readonly report: () => Report
}

/** A search at its beginning: one case, about which nothing has been said yet. @since 0.1.0 */
export const start = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>(
  explored: Explored<C, E, S, N>,
  { depth = Number.POSITIVE_INFINITY, states: most = STATES }: Limits = {}
): Search => {
  const search = run(explored as Explored<C, E, S, Rule.Needs>, depth)
  begin(search)
  return {
    advance: (states) => {
      for (let i = 0; i < states; i++) if (search.seen.size() >= most || !step(search)) return true
      return false
    },
    progress: () => progress(search),
    report: () => report(search, most)
  }
}

/** Asks the next state; false when there is none. */
const step = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  search: Run<C, E, S>
): boolean => {
  if (search.layer.at === search.layer.held.length && search.next.held.length > 0) {
    search.layer = search.next
    search.next = emptyLayer()
    search.depth++
  }
  const { layer } = search
  const held = layer.held[layer.at]
  if (held === undefined) return false
  layer.held[layer.at++] = undefined
  ask(search, held)
  return true
}

const progress = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>({
  asked,
  depth,
  layer,
  reached,
  seen
}: Run<C, E, S>): Progress => ({
  depth,
  states: seen.size(),
  reached,
  asked,
  waiting: layer.held.length - layer.at
})

const report = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  search: Run<C, E, S>,
  most: number
): Report => {
  const { depth, deepest, explored, seen } = search
  return {
    type: explored.type.type,
    book: explored.basis.book.id,
    ended: seen.size() >= most ? "states" : depth >= deepest ? "depth" : "complete",
    counts: progress(search),
    collisionOdds: collisionOdds(seen.size()),
    findings: findings(search)
  }
}

/** A whole search at once. @since 0.1.0 */
export const explore = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>(
  explored: Explored<C, E, S, N>,
  limits: Limits = {}
): Report => {
  const search = start(explored, limits)
  while (!search.advance(10_000));
  return search.report()
}
