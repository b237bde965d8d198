/**
 * What the explorer must be told of a case type: what is worth asking in a state, and what tells two states apart.
 *
 * The key may leave out only what no later decision reads. What it leaves out is explored once and for all; what it
 * takes in that nobody reads is explored again and again.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import type { RuleBook } from "@lianxin/core/rule"
import type { CalendarDate, Instant } from "@lianxin/core/time"

/** A case as it stands at the first moment of a day. @since 0.1.0 */
export interface Scene<S> {
  readonly state: S
  readonly on: CalendarDate.CalendarDate
  readonly at: Instant.Instant
}

/** Where a menu writes what tells states apart, in the same order every time. @since 0.1.0 */
export interface Key {
  readonly word: (text: string | null) => void
  readonly number: (whole: number) => void
  readonly flag: (is: boolean) => void
  /** Whether a day lies before, on or after the day of the scene; null is none of these. */
  readonly day: (day: CalendarDate.CalendarDate | null) => void
}

/** Everything the explorer needs beside the case type itself. @since 0.1.0 */
export interface Menu<C extends CaseType.Act, S extends CaseType.Life> {
  /** The kinds of command that ought to be possible at some time. */
  readonly commands: ReadonlyArray<string>
  /** The codes of refusal that ought to be met at some time. */
  readonly refusals: ReadonlyArray<string>
  /** What happens to an office and is no act of its own: such a command is no way out of a state. */
  readonly fortunes: ReadonlyArray<string>
  /** Who may owe something or hold a right without being an office. */
  readonly parties: ReadonlyArray<string>
  /** The commands worth asking, the same ones in the same order for the same scene. */
  readonly asks: (scene: Scene<S>) => ReadonlyArray<C>
  /** Days beside those of the agenda on which an answer may change. */
  readonly fences: (scene: Scene<S>) => ReadonlyArray<CalendarDate.CalendarDate>
  /** Writes what later decisions read beside the duties on the agenda. */
  readonly key: (scene: Scene<S>, key: Key) => void
}

/** A menu for the law of a book, whose eras it must know. @since 0.1.0 */
export type MenuFor<C extends CaseType.Act, S extends CaseType.Life> = (book: RuleBook.RuleBook) => Menu<C, S>

/** The place of a day among the eras of a book, -1 before the first. @since 0.1.0 */
export const eraOn = ({ eras }: Pick<RuleBook.RuleBook, "eras">, day: CalendarDate.CalendarDate): number => {
  let i = eras.length - 1
  while (i >= 0 && (eras[i]?.from ?? day) > day) i--
  return i
}

/** The first days of the eras of a book: moments at which a case that has not begun may begin. @since 0.1.0 */
export const versionChanges = ({
  eras
}: Pick<RuleBook.RuleBook, "eras">): ReadonlyArray<CalendarDate.CalendarDate> => eras.map(({ from }) => from)
