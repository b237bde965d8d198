/**
 * Explains a decision by making it again under watch; the explained answer is the answer.
 *
 * Deciding itself knows nothing of this room and is as fast with it as without. Because a decision follows from what it
 * was given and from nothing else, its trace is made when somebody asks for it, and not before.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type { Basis } from "../case/Basis.ts"
import { type Act, answer, type CaseType, type Decision, type Life } from "../case/CaseType.ts"
import type { Wake } from "../case/Wake.ts"
import type { InForce, Needs, RuleStamp } from "../rule/Rule.ts"
import type { RuleBook } from "../rule/RuleBook.ts"
import type { CalendarDate } from "../time/CalendarDate.ts"
import { dayOf } from "../time/Instant.ts"
import { questions, rulesAside, versionsAside } from "./aside.ts"
import { explained, opened } from "./duties.ts"
import { plain, stampKey, stampsIn } from "./plain.ts"
import { type RuleRead, type Trace, VERSION } from "./Trace.ts"
import { type Versions, versionsOf } from "./Versions.ts"
import { listening, noNotes, type Notes, watchedBook, watchedDirectory, watchedState } from "./watch.ts"

export { type Difference, differences } from "./compare.ts"
export { type Listener, watchedBook } from "./watch.ts"

/** An answer, with everything it read. @since 0.1.0 */
export interface Watched<E> {
  readonly decision: Decision<E>
  /** Makes the decision again under watch; what is not asked for costs nothing. */
  readonly trace: () => Trace
}

/** Answers a command as `CaseType.answer` does, and can say what the answer rests on. @since 0.1.0 */
export const explain = <C extends Act, E extends Act, S extends Life, N extends Needs>(
  type: CaseType<C, E, S, N>,
  command: C | Wake,
  state: S,
  basis: Basis<N>
): Watched<E> => ({
  decision: answer(type, command, state, basis),
  trace: () => watch(type, command, state, basis)
})

const watch = <C extends Act, E extends Act, S extends Life, N extends Needs>(
  type: CaseType<C, E, S, N>,
  command: C | Wake,
  state: S,
  basis: Basis<N>
): Trace => {
  const notes = noNotes()
  const watched = {
    book: watchedBook(basis.book, listening(notes)),
    directory: watchedDirectory(basis.directory, notes)
  }
  const watching: CaseType<C, E, S, N> = {
    ...type,
    decide: (asked, at) => type.decide(asked, watchedState(at, notes), watched)
  }
  const decision = answer(watching, command, state, basis)
  return traceOf({ type: type.type, command, state, basis, notes, decision })
}

interface Made<E extends Act, N extends Needs> {
  readonly type: string
  readonly command: Act
  readonly state: Life
  readonly basis: Basis<N>
  readonly notes: Notes
  readonly decision: Decision<E>
}

const traceOf = <E extends Act, N extends Needs>(made: Made<E, N>): Trace => {
  const { basis, command, decision, notes, state, type } = made
  const { book, directory } = basis
  const on = dayOf(command.at, book.zone)
  const used = usedStamps(decision)
  const read = [...notes.rules].map(([name, rule]) => fromBook(name, rule))
  const era = [...notes.eras][0] ?? null
  const versions = versionsOf(book)
  const ladderOf = (stamp: RuleStamp) => versions.ladders.get(stampKey(stamp)) ?? null
  const setting = { on, before: state.duties, calendar: book.calendar, ladderOf }
  return {
    version: VERSION,
    caseType: type,
    on,
    command: plain(command),
    book: {
      id: book.id,
      zone: plain(book.zone),
      calendar: book.calendar.id,
      announcedUntil: book.calendar.announcedUntil,
      inForce: era === null || read.length === 0 ? null : { from: era, before: nextEra(book, era) }
    },
    decision: Result.isSuccess(decision)
      ? { _tag: "Happened", events: decision.success.map(plain) }
      : { _tag: "Refused", refusal: decision.failure },
    duties: Result.isSuccess(decision)
      ? opened(decision.success).map((duty) => explained(duty, setting))
      : [],
    rules: [...read, ...carried(read, used, versions)],
    facts: [...notes.facts.values()],
    directory: [...notes.lookups.values()],
    responsibility: questions(notes.lookups.values(), directory, on),
    setAside: { rules: rulesAside(read, used), versions: versionsAside(read, versions, era) }
  }
}

const usedStamps = (decision: Decision<unknown>): ReadonlyArray<RuleStamp> =>
  stampsIn(Result.isSuccess(decision) ? decision.success : decision.failure.under)

const fromBook = (name: string, { cite, stamp, unit, value }: InForce<unknown>): RuleRead => ({
  stamp,
  name,
  source: "book",
  unit,
  value: plain(value),
  cite
})

/** Stamps that came with the history: on a last day that went on running, on a reminder whose day came. */
const carried = (
  read: ReadonlyArray<RuleRead>,
  used: ReadonlyArray<RuleStamp>,
  { byStamp }: Versions
): ReadonlyArray<RuleRead> => {
  const known = new Set(read.map(({ stamp }) => stampKey(stamp)))
  const more = new Map(
    used.flatMap((stamp) => (known.has(stampKey(stamp)) ? [] : [[stampKey(stamp), stamp]]))
  )
  return [...more].map(([key, stamp]) => {
    const rule = byStamp.get(key)
    return {
      stamp,
      name: null,
      source: "history",
      unit: rule?.unit ?? null,
      value: plain(rule?.value),
      cite: rule?.cite ?? null
    }
  })
}

const nextEra = <N extends Needs>({ eras }: RuleBook<N>, from: CalendarDate): CalendarDate | null =>
  eras.find((era) => era.from > from)?.from ?? null
