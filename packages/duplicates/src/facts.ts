/**
 * What a petition says of itself when it is laid beside another, and whether a look-up meets it: its facts, corrections
 * included, and the document its text lies in.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { PlaceCode } from "@lianxin/core/directory"
import type { Actor, CaseType } from "@lianxin/core/case"
import { type Candidate, Event, type Matter, petition, type State } from "@lianxin/core/petition"
import * as Schema from "effect/Schema"

/** An earlier petition, and the document in which its text lies. @since 0.1.0 */
export interface Earlier {
  readonly facts: Candidate
  readonly text: Actor.DocumentId | null
}

const isRegistered = Schema.is(Event.Registered)

/** What a petition says of itself; null before it is registered. @since 0.1.0 */
export const laidFrom = (
  caseId: string,
  state: State,
  history: ReadonlyArray<CaseType.Act>
): Earlier | null => {
  const { intake, registration, status } = state
  if (registration === null) return null
  const { on, place, subject } = registration
  const { person } = petition.summary(state)
  const repeatNo = intake?.repeatNo ?? null
  const facts = { caseId, person, subject, place, on, status, repeatNo, similarity: null }
  return { facts, text: history.find(isRegistered)?.text ?? null }
}

/** Whether a matter's look-ups meet an earlier one: by its person, or in its place and the places in it. @since 0.1.0 */
export const isMet = ({ person, place }: Matter, earlier: Matter): boolean =>
  (person !== null && person === earlier.person) ||
  (place !== "" && earlier.place.startsWith(PlaceCode.stem(place)))
