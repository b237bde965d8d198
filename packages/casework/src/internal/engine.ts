/**
 * One case type made ready for work: entries read into a state, a command answered, events written as a commit.
 *
 * Pure: what is read comes in, what is to be written goes out.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseType, type Refusal, type Wake } from "@lianxin/core/case"
import type { Directory } from "@lianxin/core/directory"
import type { Rule, RuleBook } from "@lianxin/core/rule"
import { Instant } from "@lianxin/core/time"
import type { Commit, Entry, Kept, OwedNotice, Summary } from "@lianxin/ports"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaJITCompiler from "effect/schema/SchemaJITCompiler"
import * as SchemaAST from "effect/SchemaAST"
import { UnreadableEntry } from "../CaseworkError.ts"
import * as Recorded from "../Recorded.ts"
import * as Upcast from "../Upcast.ts"
import { noticeKey } from "./noticeKey.ts"

/** A case as it stands. @since 0.1.0 */
export interface Standing<E, S> {
  readonly caseId: string
  readonly revision: number
  readonly history: ReadonlyArray<E>
  readonly state: S
}

/** @since 0.1.0 */
export interface Engine<C, E, S> {
  readonly name: string
  readonly zone: Instant.Zone
  /** As everything that is known of it says, or as it stood and was known on certain days. */
  readonly stand: (kept: Kept, known?: Recorded.Known) => Result.Result<Standing<E, S>, UnreadableEntry>
  readonly answer: (
    command: C | Wake.Wake,
    state: S,
    directory: Directory.Directory
  ) => Result.Result<ReadonlyArray<E>, Refusal.Refusal>
  readonly move: (before: Standing<E, S>, events: ReadonlyArray<E>) => Standing<E, S>
  /** What to write when these events follow `before`; `now` is null where time is imagined. */
  readonly commit: (before: Standing<E, S>, events: ReadonlyArray<E>, now: Instant.Instant | null) => Commit
  readonly agenda: (state: S) => CaseType.Agenda
  /** When the case must be looked at again, in milliseconds since 1970-01-01T00:00Z. */
  readonly wakeAt: (state: S) => number | null
  readonly summary: (state: S) => Summary
  /** What a case asks of itself when another has told it something; absent where its type hears nothing. */
  readonly hear?: (told: CaseType.Told, state: S) => C | null
}

/** @since 0.1.0 */
export const make = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>(
  type: CaseType.CaseType<C, E, S, N>,
  book: RuleBook.RuleBook<N>,
  upcasts: Upcast.Upcasts = {}
): Engine<C, E, S> => {
  const codec = Schema.toCodecJson(type.event)
  // Events are read by the thousand: what checks them is made into a function once, where the platform allows it.
  SchemaJITCompiler.enable(codec.ast)
  SchemaJITCompiler.enable(SchemaAST.flip(codec.ast))
  const decode = Schema.decodeUnknownResult(codec)
  const write = Schema.encodeSync(codec)

  const read = (entry: Entry): Result.Result<E, string> =>
    Result.flatMap(Upcast.upcast(upcasts, entry), (body) =>
      Result.mapError(decode(body), ({ message }) => message)
    )

  const stand: Engine<C, E, S>["stand"] = ({ caseId, entries, revision }, known) => {
    const cannotRead = (position: number, issue: string) =>
      Result.fail(new UnreadableEntry({ caseId, position, tag: entries[position - 1]?.tag ?? "", issue }))
    const history: Array<E> = []
    for (const [i, entry] of entries.entries()) {
      const event = read(entry)
      if (Result.isFailure(event)) return cannotRead(i + 1, event.failure)
      history.push(event.success)
    }
    if (known === undefined)
      return Result.succeed({ caseId, revision, history, state: CaseType.fold(type, history) })
    const moments = history.map(({ at }) => at)
    const cut = Recorded.known(entries, moments, known, book.zone)
    if (Result.isFailure(cut)) return cannotRead(cut.failure.position, cut.failure.issue)
    const then = history.slice(0, cut.success)
    return Result.succeed({ caseId, revision: then.length, history: then, state: CaseType.fold(type, then) })
  }

  const move: Engine<C, E, S>["move"] = ({ caseId, history, revision, state }, events) => ({
    caseId,
    revision: revision + events.length,
    history: [...history, ...events],
    state: CaseType.fold(type, events, state)
  })

  const entryOf = (event: E, now: Instant.Instant | null): Entry => ({
    tag: Upcast.written(upcasts, event._tag),
    at: event.at,
    by: event.by,
    body: now === null ? write(event) : Recorded.recorded(write(event), event.at, now, book.zone)
  })

  /** Keys follow from the event's place, so that the same event can never owe the same notice twice. */
  const owed = (
    { caseId, revision, state }: Standing<E, S>,
    events: ReadonlyArray<E>
  ): ReadonlyArray<OwedNotice> => {
    let after = state
    return events.flatMap((event, place) => {
      after = type.evolve(after, event)
      return type.notices(event, after).map(({ params, template, to }, i) => ({
        key: noticeKey(caseId, revision + place + 1, i),
        template,
        to,
        params
      }))
    })
  }

  const wakeAt = (state: S): number | null => {
    const day = type.agenda(state).wakeOn
    return day === null ? null : Instant.epochMillis(Instant.startOfDay(day, book.zone))
  }

  const commit: Engine<C, E, S>["commit"] = (before, events, now) => {
    const { state } = move(before, events)
    return {
      caseId: before.caseId,
      type: type.type,
      expected: before.revision,
      entries: events.map((event) => entryOf(event, now)),
      summary: type.summary(state),
      wakeAt: wakeAt(state),
      notices: owed(before, events)
    }
  }

  return {
    name: type.type,
    zone: book.zone,
    stand,
    answer: (command, state, directory) => CaseType.answer(type, command, state, { book, directory }),
    move,
    commit,
    agenda: type.agenda,
    wakeAt,
    summary: type.summary,
    ...(type.hear === undefined ? {} : { hear: type.hear })
  }
}
