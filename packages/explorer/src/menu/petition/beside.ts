/**
 * What is worth asking beside the road: calls, standing aside, withdrawal, death, merging and noting another matter.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Petition } from "@lianxin/core"
import { type Asks, type Cast, DOCUMENT, OTHER_CASE } from "./cast.ts"

const isInHand = ({ status }: Cast): boolean =>
  status === "registered" || status === "forwarded" || status === "accepted"

/** By heads about the last rung that had its day, by one below the rank a rung wants, to a post nobody has. @since 0.1.0 */
export const urge: Asks<"Urge"> = (cast) => {
  const { at, clerk, head, state, stranger } = cast
  const by = clerk.replace("clerk", "head")
  const as = { _tag: "Urge", at, by, to: head, answer: "promised" } as const
  if (!isInHand(cast)) return [as]
  const called = state.rungs.at(-1)?.replace(/^.*\//, "")
  if (called === undefined)
    return [as, { ...as, rung: "no-such-rung" }, { ...as, by: stranger }, { ...as, to: "nobody@bureau" }]
  return [
    { ...as, rung: called },
    { ...as, by: clerk, rung: called },
    { ...as, to: clerk, rung: called }
  ]
}

/** The handler stands aside on the word of the head; once, because a second one changes nothing more. @since 0.1.0 */
export const recuse: Asks<"Recuse"> = (cast) => {
  const { at, clerk, handler, head } = cast
  const as = { _tag: "Recuse", at, by: head, post: handler, why: DOCUMENT } as const
  return isInHand(cast) ? [as, { ...as, by: clerk }, { ...as, post: "nobody@bureau" }] : [as]
}

/** What the head does when the handler stands aside. @since 0.1.0 */
export const byHead = ({ at, head: by, state }: Cast) => [
  { _tag: "Accept" as const, at, by },
  { _tag: "Conclude" as const, at, by, result: "support" as const },
  ...Object.keys(state.ledger).map((duty) => ({ _tag: "Resume" as const, at, by, duty }))
]

/** @since 0.1.0 */
export const withdraw: Asks<"Withdraw"> = (cast) => {
  const { at, clerk } = cast
  const as = { _tag: "Withdraw", at, by: "petitioner", record: DOCUMENT } as const
  if (!Petition.isOpen(cast.state)) return [as]
  return [as, { _tag: "Withdraw", at, by: "petitioner" }, { ...as, by: clerk }]
}

/** @since 0.1.0 */
export const recordDeath: Asks<"RecordDeath"> = ({ at, clerk: by, state }) =>
  Petition.isOpen(state) ? [{ _tag: "RecordDeath", at, by }] : []

/** @since 0.1.0 */
export const merge: Asks<"Merge"> = ({ at, clerk: by }) => [{ _tag: "Merge", at, by, into: OTHER_CASE }]

/** @since 0.1.0 */
export const unmerge: Asks<"Unmerge"> = ({ at, clerk: by }) => [{ _tag: "Unmerge", at, by, why: DOCUMENT }]

/** While a matter goes on within another: accepted, answered or let go with it, and told by one it has nothing to do with. @since 0.1.0 */
export const follow: Asks<"Follow"> = ({ at, on, state: { links }, status }) => {
  const as = {
    _tag: "Follow",
    at,
    by: "clock",
    into: OTHER_CASE,
    on,
    office: "bureau",
    kind: "claim",
    route: "petition",
    did: "released"
  } as const
  if (status !== "merged") return [as]
  const taken = links.merged?.status === "accepted"
  const did = taken
    ? ({ did: "concluded", result: "support", decidedBy: "handler@bureau", acceptedOn: on } as const)
    : ({ did: "accepted" } as const)
  return [
    { ...as, ...did },
    { ...as, did: "notAccepted", ground: "NOT_COMPETENT" },
    { ...as, did: "ledAway", door: "litigation" },
    { ...as, did: "ledAway" },
    as,
    { ...as, into: "case-2" }
  ]
}

/** A note of another matter; that one is handled within this one is told by the clock and by nobody else. @since 0.1.0 */
export const link: Asks<"Link"> = ({ at, clerk: by, status }) => {
  const as = { _tag: "Link", at, by, to: OTHER_CASE, as: "related" } as const
  if (status !== "registered") return [as]
  return [as, { ...as, by: "clock", as: "leads" }, { ...as, as: "leads" }]
}

/** @since 0.1.0 */
export const unlink: Asks<"Unlink"> = ({ at, clerk: by }) => [
  { _tag: "Unlink", at, by, to: OTHER_CASE },
  { _tag: "Unlink", at, by: "clock", to: OTHER_CASE, as: "leads" }
]

/** The clock is never asked for: a search lets it strike whenever time passes. @since 0.1.0 */
export const wake: Asks<"Wake"> = () => []
