/**
 * Looks at every duty when it first appears in a state: who owes it, who can make its calls, and which rungs hang on it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Basis, Duty } from "@lianxin/core/case"
import { Directory } from "@lianxin/core/directory"
import type { Rule } from "@lianxin/core/rule"
import { Ladder } from "@lianxin/core/supervision"
import type { CalendarDate } from "@lianxin/core/time"
import * as Schema from "effect/Schema"
import { type Fate, nameOf } from "./Finding.ts"
import type { Witness } from "./Path.ts"
import { stampWord, type Version } from "./Watch.ts"

/** A fault of a duty, by a name that is the same for the same fault. @since 0.1.0 */
export type DutyFault =
  | { readonly code: "NO_OWNER"; readonly duty: string; readonly owner: string }
  | { readonly code: "NO_SUPERVISOR"; readonly duty: string; readonly supervisor: string }
  | {
      readonly code: "POST_VACANT"
      readonly duty: string
      readonly rung: string
      readonly office: string
      readonly rank: string
    }
  | {
      readonly code: "RUNG_TOO_EARLY"
      readonly duty: string
      readonly rung: string
      readonly on: string
      readonly from: string | null
    }

/** A rung of a ladder of the book on one of its duties, and how far it has come. @since 0.1.0 */
export interface RungSeen {
  readonly duty: string
  readonly rung: string
  readonly under: Rule.RuleStamp
  fate: Fate | "fired"
  first: Witness | null
}

/** What has been seen of duties. @since 0.1.0 */
export interface Duties {
  readonly faults: ReadonlyMap<string, { readonly fault: DutyFault; readonly first: Witness }>
  readonly rungs: ReadonlyArray<RungSeen>
  readonly look: (duty: Duty.Duty, on: CalendarDate.CalendarDate, at: Witness) => void
  readonly fired: (event: unknown, open: ReadonlyArray<Duty.Duty>, at: Witness) => void
}

const isLadder = Schema.is(Ladder.Ladder)

/** Every rung of every ladder of a book, on every duty the ladder is made for. */
const rungsOf = (versions: ReadonlyArray<Version>): ReadonlyArray<RungSeen> =>
  versions.flatMap(({ stamp, value }) =>
    isLadder(value)
      ? value.duties.flatMap((duty) =>
          value.rungs.map(({ id }): RungSeen => ({
            duty,
            rung: id,
            under: stamp,
            fate: "neverHung",
            first: null
          }))
        )
      : []
  )

const rungWord = (duty: string, rung: string, under: Rule.RuleStamp): string =>
  `${duty} ${rung} ${stampWord(under)}`

/** The nearer a rung came to firing, the more it says. */
const NEARNESS = { neverHung: 0, superseded: 1, merged: 2, armed: 3, fired: 4 } as const

interface Book {
  readonly directory: Directory.Directory
  readonly parties: ReadonlySet<string>
  readonly faults: Map<string, { readonly fault: DutyFault; readonly first: Witness }>
  readonly rungs: ReadonlyMap<string, RungSeen>
}

/** No duty has been seen. @since 0.1.0 */
export const duties = (
  { directory }: Pick<Basis.Basis, "directory">,
  parties: ReadonlyArray<string>,
  versions: ReadonlyArray<Version>
): Duties => {
  const rungs = rungsOf(versions)
  const byWord = new Map(rungs.map((one) => [rungWord(one.duty, one.rung, one.under), one]))
  const book: Book = { directory, parties: new Set(parties), faults: new Map(), rungs: byWord }
  return {
    faults: book.faults,
    rungs,
    look: (duty, on, at) => look(book, duty, on, at),
    fired: (event, open, at) => {
      if (isCall(event)) called(book, event, open, at)
    }
  }
}

const note = ({ faults }: Book, fault: DutyFault, first: Witness): void => {
  const name = nameOf({ ...fault, path: null })
  if (!faults.has(name)) faults.set(name, { fault, first: { ...first } })
}

/** A rung has come so far on a duty. */
const comes = (
  { rungs }: Book,
  duty: string,
  { rung, under }: Pick<Duty.Reminder, "rung" | "under">,
  fate: RungSeen["fate"],
  first: Witness
): void => {
  const seen = rungs.get(rungWord(duty, rung, under))
  if (seen === undefined || NEARNESS[seen.fate] >= NEARNESS[fate]) return
  seen.fate = fate
  seen.first = { ...first }
}

const stands = ({ directory }: Book, office: string, on: CalendarDate.CalendarDate): boolean => {
  const found = directory.offices.get(office)
  return found !== undefined && Directory.existsOn(found, on)
}

const look = (book: Book, duty: Duty.Duty, on: CalendarDate.CalendarDate, at: Witness): void => {
  const { id, owner, reminders, supervisor } = duty
  if (!book.parties.has(owner) && !stands(book, owner, on))
    note(book, { code: "NO_OWNER", duty: id, owner }, at)
  if (!stands(book, supervisor, on)) note(book, { code: "NO_SUPERVISOR", duty: id, supervisor }, at)
  for (const one of reminders) {
    comes(book, id, one, one.fate === "fired" ? "armed" : one.fate, at)
    if (one.fate === "armed" || one.fate === "fired") hangs(book, duty, one, at)
  }
}

/** Whether somebody can make the call and somebody can take it, and not before the clock begins. */
const hangs = (book: Book, duty: Duty.Duty, one: Duty.Reminder, at: Witness): void => {
  const { callee, caller, on, rung } = one
  const sides = [
    [duty.supervisor, caller],
    [duty.owner, callee]
  ] as const
  for (const [office, rank] of sides)
    if (stands(book, office, on) && Directory.postAt(book.directory, office, rank, on) === null)
      note(book, { code: "POST_VACANT", duty: duty.id, rung, office, rank }, at)
  const { from } = duty.due
  if (on < from) note(book, { code: "RUNG_TOO_EARLY", duty: duty.id, rung, on, from }, at)
}

const called = (book: Book, event: Call, open: ReadonlyArray<Duty.Duty>, at: Witness): void => {
  const { duty, on, rung } = event
  comes(book, duty, event, "fired", at)
  if (!open.some(({ id }) => id === duty))
    note(book, { code: "RUNG_TOO_EARLY", duty, rung, on, from: null }, at)
}

interface Call {
  readonly duty: string
  readonly rung: string
  readonly on: string
  readonly under: Rule.RuleStamp
}

/** A reminder's event carries these whatever the case type calls it. */
const isCall = (event: unknown): event is Call =>
  typeof event === "object" &&
  event !== null &&
  "rung" in event &&
  "duty" in event &&
  "under" in event &&
  "on" in event
