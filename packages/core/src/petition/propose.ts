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
import type { RouteProposals, Rules } from "./needs.ts"
import type { State } from "./state.ts"
import type { Door, MatterFact, Route } from "./words.ts"

/** A route or door, why, and the version of the table that says so. @since 0.1.0 */
export interface Proposal {
  readonly route: Route | Door
  readonly because: Bilingual
  /** The clause the row rests on, where it names one. */
  readonly clause: string | null
  readonly under: RuleStamp
}

/**
 * The route proposed for a claim by its subject and what is known of it, or null where the table is silent and the petition
 * route is left. Of the rows that fit, the one that asks for most.
 *
 * @since 0.1.0
 */
export const proposeRoute = (
  { routeProposals }: Pick<Rules, "routeProposals">,
  { kind, registration }: Pick<State, "kind" | "registration">,
  facts: ReadonlyArray<MatterFact> = []
): Proposal | null => {
  if (kind === "suggestion" || (kind === "accusation" && facts.length === 0)) return null
  let best: Row | null = null
  for (const row of routeProposals.value?.rows ?? []) {
    if (fits(row, registration?.subject ?? null, facts) && (best === null || asksFor(row) > asksFor(best)))
      best = row
  }
  if (best === null) return null
  const { because, clause = null, route } = best
  return { route, because, clause, under: routeProposals.stamp }
}

type Row = RouteProposals["rows"][number]

/** A row that asks for nothing fits nothing. */
const fits = (row: Row, subject: string | null, known: ReadonlyArray<MatterFact>): boolean =>
  (row.subject === undefined || row.subject === subject) &&
  asksFor(row) > 0 &&
  (row.facts ?? []).every((fact) => known.includes(fact))

const asksFor = ({ facts = [], subject }: Row): number => facts.length + (subject === undefined ? 0 : 1)

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
