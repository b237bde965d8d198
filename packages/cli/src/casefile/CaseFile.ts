/**
 * A case file as read: a history to play, or rule cases to check.
 *
 * Everything in it has been held against the directory, the rule book and the words of its case type; only a decision
 * may still refuse what it asks.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Directory } from "@lianxin/core/directory"
import type { CalendarDate } from "@lianxin/core/time"
import type { Basis, World } from "../world/World.ts"
import type { Command, Kind } from "../world/Kind.ts"
import type { Place } from "./Fault.ts"

/** One row of a history: a command, and where it is written. @since 0.1.0 */
export interface Step {
  readonly place: Place
  readonly command: Command
}

/** The law and the offices of one case, and its type. @since 0.1.0 */
export interface Setting {
  readonly world: World
  readonly kind: Kind
  readonly basis: Basis
}

/** One history to be played day by day. @since 0.1.0 */
export interface Replay {
  readonly _tag: "Replay"
  readonly file: string
  readonly title: string
  readonly setting: Setting
  readonly history: ReadonlyArray<Step>
  /** Time passes up to and including this day. */
  readonly until: CalendarDate.CalendarDate
}

/** An earlier case beside which the played one is laid. @since 0.1.0 */
export interface Earlier {
  readonly caseId: string
  readonly history: ReadonlyArray<Step>
}

/** What a clerk must be shown: a route or door the table of the law proposes, or an earlier case. @since 0.1.0 */
export interface SuggestExpected {
  readonly route?: string
  readonly clause?: string | null
  readonly case?: string
  readonly standing?: string
  readonly repeatNo?: number | null
  /** What agrees, what does not, and what one side does not say. */
  readonly agrees?: ReadonlyArray<string>
  readonly differs?: ReadonlyArray<string>
  readonly unsaid?: ReadonlyArray<string>
  /** Days between the two, and per cent of the texts. */
  readonly days?: number
  readonly text?: number | null
}

/** What a played case must show. Absent is not asked. @since 0.1.0 */
export interface Expected {
  readonly status?: string
  /** The last day of open duties; `none` where no such duty may be open. */
  readonly due?: Readonly<Record<string, string>>
  readonly provisional?: ReadonlyArray<string>
  readonly reminders?: Readonly<Record<string, string>>
  readonly fired?: ReadonlyArray<string>
  readonly cancelled?: ReadonlyArray<string>
  readonly overdue?: ReadonlyArray<string>
  readonly office?: string | null
  readonly marks?: ReadonlyArray<string>
  /** All that is shown for a person to decide, the route before earlier cases and the nearest of those first. */
  readonly suggests?: ReadonlyArray<SuggestExpected>
  /** The notices each was told by the command under test and after it. */
  readonly told?: Readonly<Record<string, ReadonlyArray<string>>>
  readonly state?: Readonly<Record<string, unknown>>
  readonly refused?: string
  readonly under?: string
}

interface Named {
  readonly name: string
  readonly id: string | null
  readonly place: Place
}

/** A history, perhaps a command under test, and what must then be true. @since 0.1.0 */
export interface PlayCase extends Named {
  readonly _tag: "Play"
  readonly setting: Setting
  /** The setting the history is played in: the same, or one with a calendar that ends earlier. */
  readonly before: Setting
  readonly earlier: ReadonlyArray<Earlier>
  /** What the vault would hold, by document. */
  readonly texts: ReadonlyMap<string, string>
  readonly history: ReadonlyArray<Step>
  readonly when: Step | null
  readonly today: CalendarDate.CalendarDate | null
  readonly expect: Expected
}

/** One day counted alone. @since 0.1.0 */
export interface CountCase extends Named {
  readonly _tag: "Count"
  readonly world: World
  readonly rule: string
  readonly from: CalendarDate.CalendarDate
  /** The registration day that chooses the version of the rule. */
  readonly registered: CalendarDate.CalendarDate
  readonly mode: Mode | null
  /** The level that registered the matter, where the rule shares days out among levels. */
  readonly level: Directory.Level | null
  readonly expect: CountExpected
}

/** @since 0.1.0 */
export type Mode = "C0" | "C1" | "W" | "M" | "T"

/** What a counted day must be. @since 0.1.0 */
export interface CountExpected {
  readonly day?: CalendarDate.CalendarDate
  readonly provisional?: boolean
  /** The last day of the level that registered it and of each below; `none` where nothing is shared out to it. */
  readonly shares?: Readonly<Record<string, string | undefined>>
}

/** An indicator over several histories. @since 0.1.0 */
export interface MeasureCase extends Named {
  readonly _tag: "Measure"
  readonly setting: Setting
  readonly indicator: string
  readonly from: CalendarDate.CalendarDate
  readonly until: CalendarDate.CalendarDate
  /** What happened after this day is left out. */
  readonly asOf: CalendarDate.CalendarDate
  readonly petitions: ReadonlyArray<ReadonlyArray<Step>>
  readonly expect: MeasureExpected
}

/** What an indicator must be. @since 0.1.0 */
export interface MeasureExpected {
  readonly numerator?: number
  readonly denominator?: number
  readonly rate?: number | null
  /** Cases by part; a part with none may be left out. */
  readonly parts?: Readonly<Record<string, number>>
  /** Cases set aside, by reason. */
  readonly aside?: Readonly<Record<string, number>>
}

/** One rule case. @since 0.1.0 */
export type RuleCase = PlayCase | CountCase | MeasureCase

/** Rule cases to be checked. @since 0.1.0 */
export interface RuleCases {
  readonly _tag: "RuleCases"
  readonly file: string
  readonly cases: ReadonlyArray<RuleCase>
}

/** Either sort of file. @since 0.1.0 */
export type CaseFile = Replay | RuleCases
