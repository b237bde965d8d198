/**
 * The words a worklist is filtered by: what is out of the ordinary about a petition.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { extensionDays } from "../case/Ledger.ts"
import { type Done, isInHand, isWithAccused, type State } from "./state.ts"

/** The marks of a petition; most have none. @since 0.1.0 */
export const marks = (state: State): ReadonlyArray<string> =>
  [
    granted(state) > 0 && "extended",
    state.supervised && "supervised",
    state.objection === "raised" && "objected",
    state.forwards > 1 && "forwardedAgain",
    isInHand(state) && isWithAccused(state) && "withAccused",
    isLate(state.concluded) && "concludedLate",
    ...marksBeside(state)
  ].filter((mark) => mark !== false)

const granted = ({ ledger: { ["conclude"]: clock } }: State): number =>
  clock === undefined ? 0 : extensionDays(clock)

const marksBeside = ({ course, intake, ledger, procedure }: State) => [
  procedure === "simple" && "simple",
  course.assigned && "assigned",
  intake?.urgent === true && "urgent",
  intake?.repeat === true && "repeat",
  (intake?.repeatNo ?? 1) > 1 && `repeat-${intake?.repeatNo}`,
  intake?.anonymous === true && "anonymous",
  intake?.nameWithheld === true && "nameWithheld",
  Object.values(ledger).some(({ pausedSince }) => pausedSince !== null) && "paused"
]

const isLate = (done: Done | null): boolean =>
  done !== null && done.lastDay !== null && done.on > done.lastDay
