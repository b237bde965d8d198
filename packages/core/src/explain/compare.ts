/**
 * What has changed between a trace and the same decision made again: by name, the law first.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Equal from "effect/Equal"
import type * as Schema from "effect/Schema"
import { plain } from "./plain.ts"
import type { Trace } from "./Trace.ts"

/** One thing that is not as it was. @since 0.1.0 */
export interface Difference {
  readonly what:
    | "ruleVersion"
    | "ruleValue"
    | "ruleClause"
    | "ruleRead"
    | "decision"
    | "events"
    | "event"
    | "dueDay"
    | "duty"
    | "fact"
    | "directory"
    | "trace"
  /** The rule, the duty, the field of the event, the fact … */
  readonly name: string
  /** Null where there was none. */
  readonly before: Schema.Json
  readonly after: Schema.Json
}

type What = Difference["what"]

const changed = (what: What, name: string, before: unknown, after: unknown): ReadonlyArray<Difference> =>
  Equal.equals(plain(before), plain(after))
    ? []
    : [{ what, name, before: plain(before), after: plain(after) }]

/** Everything that differs; empty exactly where the traces are the same. @since 0.1.0 */
export const differences = (before: Trace, after: Trace): ReadonlyArray<Difference> => {
  const named = [
    ...ruleDifferences(before, after),
    ...decisionDifferences(before, after),
    ...dutyDifferences(before, after),
    ...listed("fact", facts(before), facts(after)),
    ...listed("directory", lookups(before), lookups(after))
  ]
  return named.length > 0 ? named : rest(before, after)
}

const rest = (before: Trace, after: Trace): ReadonlyArray<Difference> => {
  const now = new Map<string, unknown>(Object.entries(after))
  return Object.entries(before).flatMap(([part, was]) => changed("trace", part, was, now.get(part)))
}

/** Each name of either side, once. */
const names = (...sides: ReadonlyArray<ReadonlyMap<string, unknown>>): ReadonlyArray<string> => [
  ...new Set(sides.flatMap((side) => [...side.keys()]))
]

const listed = (
  what: What,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>
): ReadonlyArray<Difference> =>
  names(before, after).flatMap((name) => changed(what, name, before.get(name), after.get(name)))

const facts = (trace: Trace): ReadonlyMap<string, unknown> =>
  new Map(
    [...Map.groupBy(trace.facts, ({ fact }) => fact)].map(([fact, all]) => [
      fact,
      all.map(({ value }) => value)
    ])
  )

const lookups = (trace: Trace): ReadonlyMap<string, unknown> =>
  new Map(
    trace.directory.map(({ found, id, list, subject }) => [
      subject === null ? `${list} ${id}` : `${list} ${id} ${subject}`,
      found === null ? "none" : found
    ])
  )

const ruleDifferences = (before: Trace, after: Trace): ReadonlyArray<Difference> => {
  const byName = (trace: Trace) =>
    new Map(trace.rules.map((rule) => [`${rule.stamp.rule} ${rule.source}`, rule]))
  const [then, now] = [byName(before), byName(after)]
  return names(then, now).flatMap((key) => {
    const [was, is] = [then.get(key), now.get(key)]
    const name = (was ?? is)?.stamp.rule ?? key
    if (was === undefined || is === undefined) return changed("ruleRead", name, was?.stamp, is?.stamp)
    return [
      ...changed("ruleVersion", name, was.stamp, is.stamp),
      ...changed("ruleValue", name, was.value, is.value),
      ...changed("ruleClause", name, was.cite, is.cite)
    ]
  })
}

const decisionDifferences = (before: Trace, after: Trace): ReadonlyArray<Difference> => {
  const [was, is] = [before.decision, after.decision]
  if (was._tag === "Refused" || is._tag === "Refused") {
    return changed("decision", "decision", said(was), said(is))
  }
  if (was.events.length !== is.events.length)
    return changed("events", "events", tags(was.events), tags(is.events))
  return was.events.flatMap((event, i) => fieldDifferences(event, is.events[i] ?? null))
}

const said = (decision: Trace["decision"]): unknown =>
  decision._tag === "Refused" ? decision.refusal : tags(decision.events)

const fields = (event: Schema.Json): ReadonlyMap<string, unknown> =>
  new Map(typeof event === "object" && event !== null ? Object.entries(event) : [])
const tagOf = (event: Schema.Json): string => String(fields(event).get("_tag"))
const tags = (events: ReadonlyArray<Schema.Json>): ReadonlyArray<string> => events.map(tagOf)

/** Duties that were opened are told apart, by their last day. */
const fieldDifferences = (before: Schema.Json, after: Schema.Json): ReadonlyArray<Difference> => {
  const [was, is] = [fields(before), fields(after)]
  return names(was, is)
    .filter((name) => name !== "opens")
    .flatMap((name) => changed("event", `${tagOf(before)}.${name}`, was.get(name), is.get(name)))
}

const dutyDifferences = (before: Trace, after: Trace): ReadonlyArray<Difference> => {
  const byId = (trace: Trace) => new Map(trace.duties.map((duty) => [duty.id, duty]))
  const [then, now] = [byId(before), byId(after)]
  return names(then, now).flatMap((id) => {
    const [was, is] = [then.get(id), now.get(id)]
    const moved = changed("dueDay", id, was?.due.day, is?.due.day)
    return moved.length > 0 ? moved : changed("duty", id, was, is)
  })
}
