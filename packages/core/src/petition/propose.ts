/**
 * What the tables of the law propose, for a person to decide: the route to be tried first 法定途径优先, and how the levels
 * share the time for forwarding.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Level } from "../directory/Directory.ts"
import type { Bilingual, RuleStamp } from "../rule/Rule.ts"
import { addDays, type CalendarDate } from "../time/CalendarDate.ts"
import type { Rules } from "./needs.ts"
import type { State } from "./state.ts"
import type { Door, Route } from "./words.ts"

/** A route or door, why, and the version of the table that says so. @since 0.1.0 */
export interface Proposal {
  readonly route: Route | Door
  readonly because: Bilingual
  readonly under: RuleStamp
}

/** The route proposed for a claim by its subject, or null where the table is silent and the petition route is left. @since 0.1.0 */
export const proposeRoute = (
  { routeProposals }: Pick<Rules, "routeProposals">,
  { kind, registration }: Pick<State, "kind" | "registration">
): Proposal | null => {
  if (kind !== null && kind !== "claim") return null
  const row = routeProposals.value?.rows.find(({ subject }) => subject === registration?.subject)
  return row === undefined ? null : { route: row.route, because: row.because, under: routeProposals.stamp }
}

/** The last day each level has to pass a matter on, from the level that registered it down. @since 0.1.0 */
export const forwardShares = (
  { forwardShares }: Pick<Rules, "forwardShares">,
  registeredAt: Level,
  on: CalendarDate
): ReadonlyArray<{ readonly level: Level; readonly day: CalendarDate }> => {
  const shares = forwardShares.value?.shares ?? []
  const first = shares.findIndex(({ level }) => level === registeredAt)
  let days = 0
  return (first === -1 ? [] : shares.slice(first)).map((share) => {
    days += share.days
    return { level: share.level, day: addDays(on, days) }
  })
}
