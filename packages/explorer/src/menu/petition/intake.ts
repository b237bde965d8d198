/**
 * What is worth asking at the door: registering in every way that matters later, classifying, leading away, correcting.
 *
 * What is out of the ordinary is tried one at a time. The plain command is asked in every state; its slips are asked
 * where the plain one has its place.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Petition } from "@lianxin/core"
import { PLACES, SUBJECTS } from "../../county/county.ts"
import { type Asks, DOCUMENT, OTHER_CASE } from "./cast.ts"

type Register = Omit<Petition.Command.Register, "_tag" | "at">

const ORDINARY = {
  by: "clerk@desk",
  channel: "online",
  subject: SUBJECTS.ordinary,
  place: PLACES.county,
  kind: "claim"
} as const
const { kind: _, ...UNCLASSIFIED } = ORDINARY
const earlier = (standing: Petition.Words.Standing) => ({ caseId: OTHER_CASE, standing, newFacts: false })

/** Registrations that are let in and go on differently. */
const LET_IN: ReadonlyArray<Register> = [
  ORDINARY,
  UNCLASSIFIED,
  { ...ORDINARY, kind: "accusation", accused: ["bureau"] },
  { ...ORDINARY, by: "clerk@city-desk" },
  { ...ORDINARY, by: "handler@bureau" },
  { ...ORDINARY, by: "handler@bureau", anonymous: true },
  { ...ORDINARY, anonymous: true },
  { ...ORDINARY, urgent: true },
  { ...ORDINARY, signers: 6 },
  { ...ORDINARY, earlier: earlier("concluded") },
  { ...ORDINARY, subject: SUBJECTS.nobodys },
  { ...ORDINARY, subject: SUBJECTS.shared }
]

/** Registrations somebody should turn away. */
const TURNED_AWAY: ReadonlyArray<Register> = [
  { ...ORDINARY, accused: ["desk"] },
  { ...ORDINARY, by: "clerk@city-desk", earlier: { ...earlier("inHand"), body: "bureau" } },
  { ...ORDINARY, earlier: earlier("finalRecheck") },
  { ...ORDINARY, channel: "visit", visitors: 6 },
  { ...ORDINARY, by: "clerk@city-desk", channel: "visit", subject: SUBJECTS.low, place: PLACES.township },
  { ...ORDINARY, place: PLACES.unknown },
  { ...ORDINARY, by: "clerk@nowhere" },
  { ...ORDINARY, by: "nobody@desk" }
]

const FIRST = [...LET_IN, ...TURNED_AWAY]

/** @since 0.1.0 */
export const register: Asks<"Register"> = ({ at, state }) =>
  (state.registration === null ? FIRST : [ORDINARY]).map((about) => ({ _tag: "Register", at, ...about }))

/** Once classified, a matter is classified anew only as the claim the rest of the law is about. @since 0.1.0 */
export const classify: Asks<"Classify"> = ({ at, clerk: by, state, status, stranger }) => {
  const claim = { _tag: "Classify", at, by, kind: "claim" } as const
  if (status !== "registered" && status !== "forwarded") return [claim]
  const simple = { ...claim, procedure: "simple" } as const
  const plain = [
    claim,
    simple,
    { ...simple, likelyRefused: true },
    { ...claim, procedure: "ordinary" as const },
    { ...claim, by: stranger }
  ]
  if (state.kind !== null) return plain
  return [
    ...plain,
    { ...claim, kind: "suggestion" },
    { ...claim, kind: "accusation" },
    { ...claim, route: "arbitration" }
  ]
}

/** @since 0.1.0 */
export const leadAway: Asks<"LeadAway"> = ({ at, clerk: by, status, stranger }) => {
  const as = { _tag: "LeadAway", at, by, door: "litigation" } as const
  if (status !== "registered") return [as]
  return [
    as,
    { ...as, by: stranger },
    { ...as, door: "discipline" },
    { ...as, to: "bureau" },
    { ...as, to: "nowhere" }
  ]
}

/** Another kind may give or take the time for handling, another subject another body; a body may turn out to be complained of. @since 0.1.0 */
export const correct: Asks<"Correct"> = ({ at, clerk: by, state: { kind }, status, stranger }) => {
  const as = { _tag: "Correct", at, by, why: DOCUMENT } as const
  if (status === "registered")
    return [
      { ...as, subject: SUBJECTS.ordinary },
      { ...as, accused: ["desk", "city-desk"] },
      { ...as, place: PLACES.unknown },
      { ...as, channel: "letter", by: stranger }
    ]
  const other = kind === "claim" ? "suggestion" : "claim"
  if (status !== "accepted") return [as]
  return [as, { ...as, kind: other }, { ...as, accused: ["bureau"] }]
}
