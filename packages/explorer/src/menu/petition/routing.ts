/**
 * What is worth asking of the road between desks and bodies: forwarding, objecting, and the simple procedure.
 *
 * A matter goes down from the higher desk to the lower one; to a body it goes from the lower desk only, so that the
 * higher desk does not double every state that follows.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Asks, type Cast, DOCUMENT } from "./cast.ts"

/** To the body in charge, to another, to a desk, to nobody; assigned, shared, in the simple procedure. @since 0.1.0 */
export const forward: Asks<"Forward"> = (cast) => {
  const { at, clerk: by, handler, state, status } = cast
  const as = { _tag: "Forward", at, by } as const
  if (status === "registered") return state.holder === "city-desk" ? down(cast) : first(cast)
  if (status !== "forwarded" && status !== "accepted") return [{ ...as, to: "other" }]
  return [
    { ...as, to: "other" },
    { ...as, to: "bureau" },
    { ...as, by: handler, to: "desk" }
  ]
}

const down = ({ at, clerk: by }: Cast) => [
  { _tag: "Forward" as const, at, by, to: "desk" },
  { _tag: "Forward" as const, at, by, to: "city-desk" }
]

const first = ({ at, clerk: by, handler, nextMonth, stranger, yesterday }: Cast) => {
  const as = { _tag: "Forward", at, by } as const
  const toBureau = { ...as, to: "bureau" } as const
  const assign = { reportBy: nextMonth }
  return [
    as,
    toBureau,
    { ...as, to: "other" },
    { ...as, to: "nowhere" },
    { ...toBureau, by: stranger },
    { ...as, by: handler, to: "other", assign },
    { ...toBureau, assign },
    { ...toBureau, assign: { reportBy: yesterday } },
    { ...toBureau, assisting: ["government"] },
    { ...toBureau, assisting: ["bureau"] },
    { ...toBureau, procedure: "simple" as const },
    { ...toBureau, procedure: "simple" as const, assign }
  ]
}

/** @since 0.1.0 */
export const object: Asks<"Object"> = ({ at, handler: by, status, stranger }) => {
  const as = { _tag: "Object", at, by, reasons: DOCUMENT } as const
  if (status !== "forwarded") return [as]
  return [as, { _tag: "Object", at, by }, { ...as, by: stranger }]
}

/** @since 0.1.0 */
export const answerObjection: Asks<"AnswerObjection"> = ({ at, clerk: by, handler, state }) => {
  const as = { _tag: "AnswerObjection", at, by, agree: true } as const
  if (state.objection !== "raised") return [as]
  const elsewhere = state.holder === "desk" ? "clerk@city-desk" : "clerk@desk"
  return [as, { ...as, agree: false }, { ...as, by: handler }, { ...as, by: elsewhere }]
}

/** @since 0.1.0 */
export const switchToOrdinary: Asks<"SwitchToOrdinary"> = ({ at, handler: by }) => [
  { _tag: "SwitchToOrdinary", at, by, why: DOCUMENT }
]
