/**
 * Everything a search carries with it: the states it still has to ask, and what it has seen.
 *
 * Only the states of the present depth and the next are held; of all others a few numbers are kept.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import type { Rule } from "@lianxin/core/rule"
import type { CalendarDate } from "@lianxin/core/time"
import { type Duties, duties } from "./Duties.ts"
import { type Fingerprint, fingerprint } from "./Fingerprint.ts"
import { type Graph, graph } from "./Graph.ts"
import { type Trail, trail, WAIT, type Witness } from "./Path.ts"
import { type Seen, seen } from "./Seen.ts"
import { type Tally, tally } from "./Tally.ts"
import { type Version, versionsOf, watched } from "./Watch.ts"
import { type Explored, type World, world } from "./World.ts"

/** A state that is held until it has been asked. @since 0.1.0 */
export interface Held<S> {
  readonly number: number
  readonly on: CalendarDate.CalendarDate
  readonly agenda: CaseType.Agenda
  readonly state: S
}

/** A queue whose front is given up as it is passed. @since 0.1.0 */
export interface Layer<S> {
  readonly held: Array<Held<S> | undefined>
  at: number
}

/** A search under way. @since 0.1.0 */
export interface Run<C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life> {
  readonly explored: Explored<C, E, S, Rule.Needs>
  readonly world: World<C, E, S>
  readonly versions: ReadonlyArray<Version>
  readonly fortunes: ReadonlySet<string>
  readonly key: Fingerprint
  readonly seen: Seen
  readonly graph: Graph
  readonly trail: Trail
  readonly tally: Tally
  readonly duties: Duties
  /** The step being taken. */
  readonly now: { -readonly [K in keyof Witness]: Witness[K] }
  layer: Layer<S>
  next: Layer<S>
  /** The most commands behind a state that is still asked. */
  readonly deepest: number
  depth: number
  asked: number
  reached: number
}

/** A queue with nothing in it. @since 0.1.0 */
export const emptyLayer = <S>(): Layer<S> => ({ held: [], at: 0 })

/** A search in which nothing has been asked. @since 0.1.0 */
export const run = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life>(
  explored: Explored<C, E, S, Rule.Needs>,
  deepest: number
): Run<C, E, S> => {
  const { basis, menu } = explored
  const counted = tally()
  const now = { from: -1, ask: WAIT, day: 0 }
  const noting = (stamp: string): void => {
    if (!counted.read.has(stamp)) counted.read.set(stamp, { ...now })
  }
  const versions = versionsOf(basis.book)
  const watching = { ...basis, book: watched(basis.book, noting) }
  return {
    explored,
    world: world({ ...explored, basis: watching }),
    versions,
    fortunes: new Set(menu.fortunes),
    key: fingerprint(),
    seen: seen(),
    graph: graph(),
    trail: trail(),
    tally: counted,
    duties: duties(basis, menu.parties, versions),
    now,
    layer: emptyLayer(),
    next: emptyLayer(),
    deepest,
    depth: 0,
    asked: 0,
    reached: 0
  }
}
