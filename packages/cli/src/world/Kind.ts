/**
 * The case types the command line knows, and the words their files are written with.
 *
 * Everything else in this package is written once for any case type; only here do petitions and care plans have
 * their own names.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Care, Indicators, Petition } from "@lianxin/core"
import type { CaseType, Duty } from "@lianxin/core/case"
import type { Indicator } from "@lianxin/core/indicator"
import { CalendarDate } from "@lianxin/core/time"
import { FROM } from "@lianxin/rules-national"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { petitionSuggesting, type Suggesting } from "./Suggesting.ts"

/** A command of some case type. @since 0.1.0 */
export type Command = CaseType.Act

/** An event of some case type, with the fields any event may carry. @since 0.1.0 */
export type Event = CaseType.Act & Partial<Duty.Moves> & Readonly<Record<string, unknown>>

/** A state of some case type. @since 0.1.0 */
export type State = CaseType.Life & Readonly<Record<string, unknown>>

/** The names of the case types, as `type:` takes them. @since 0.1.0 */
export type KindName = "petition" | "psychiatric"

/** The value of a rule on a day, or null where the layers say nothing. @since 0.1.0 */
export type ValueOn = (rule: string, day: CalendarDate.CalendarDate) => unknown

/** The words the counts of an indicator are told by. @since 0.1.0 */
export interface Counted {
  readonly parts: ReadonlyArray<string>
  readonly aside: ReadonlyArray<string>
}

/** A case type with the words of its files. @since 0.1.0 */
export interface Kind {
  readonly name: KindName
  readonly type: CaseType.AnyCaseType
  /** The first registration day the national layer answers for. */
  readonly from: CalendarDate.CalendarDate
  /** By the word after `do:`. */
  readonly commands: ReadonlyMap<string, Schema.Codec<Command, unknown>>
  readonly statuses: ReadonlyArray<string>
  readonly duties: ReadonlyArray<string>
  readonly events: ReadonlyArray<string>
  readonly refusals: ReadonlyArray<string>
  /** The templates of its notices. */
  readonly notices: ReadonlyArray<string>
  readonly indicators: ReadonlyArray<string>
  /** The parts an indicator counts in, and the reasons for which it sets cases aside. */
  readonly counted: (id: string) => Counted
  readonly indicator: (
    id: string,
    window: Indicator.Window,
    valueOn: ValueOn
    // oxlint-disable-next-line typescript/no-explicit-any -- existential, as in AnyCaseType
  ) => Indicator.Indicator<any> | null
  /** What is shown for a person to decide when such a case comes in; null where nothing is. */
  readonly suggesting: Suggesting | null
}

/** The word a command is written with: its tag with a small first letter. @since 0.1.0 */
export const wordOf = (tag: string): string => tag.charAt(0).toLowerCase() + tag.slice(1)

/** The clock wakes a case; nobody writes that into a file. */
const CLOCKWORK = "Wake"

const byWord = (
  members: ReadonlyArray<Schema.Codec<Command, unknown>>
): ReadonlyMap<string, Schema.Codec<Command, unknown>> =>
  new Map(
    members.flatMap((member) => {
      const tag = tagOf(member.ast)
      return tag === null || tag === CLOCKWORK ? [] : [[wordOf(tag), member] as const]
    })
  )

const tagOf = (ast: SchemaAST.AST): string | null => {
  const tag =
    ast._tag === "Objects" ? ast.propertySignatures.find(({ name }) => name === "_tag")?.type : undefined
  return tag?._tag === "Literal" && typeof tag.literal === "string" ? tag.literal : null
}

const tagsOf = (members: ReadonlyArray<{ readonly ast: SchemaAST.AST }>): ReadonlyArray<string> =>
  members.flatMap(({ ast }) => tagOf(ast) ?? [])

const countedBy =
  (all: ReadonlyArray<Indicator.Indicator<never>>) =>
  (wanted: string): Counted => {
    const found = all.find(({ id }) => id === wanted)
    return {
      parts: found?.parts.map(({ id }) => id) ?? [],
      aside: found?.exclusions.map(({ id }) => id) ?? []
    }
  }

const petition: Kind = {
  name: "petition",
  type: Petition.petition,
  from: FROM.xf2005,
  commands: byWord(Petition.Command.Command.members),
  statuses: Petition.Words.Status.literals,
  duties: Petition.Words.DUTIES,
  events: tagsOf(Petition.Event.Event.members),
  refusals: Petition.REFUSALS,
  notices: Petition.NOTICES,
  indicators: Indicators.petitionIndicators.map(({ id }) => id),
  counted: countedBy(Indicators.petitionIndicators),
  indicator: (id) => Indicators.petitionIndicators.find((one) => one.id === id) ?? null,
  suggesting: petitionSuggesting
}

const YEARLY = "national/psychiatric/yearly-contacts"
const isYearly = Schema.is(Care.Psychiatric.Needs.Yearly)

const psychiatric: Kind = {
  name: "psychiatric",
  type: Care.Psychiatric.psychiatric,
  from: FROM.smd2018,
  commands: byWord(Care.Psychiatric.Language.Command.members),
  statuses: Care.Psychiatric.Language.Status.literals,
  duties: ["firstVisit", "nextContact", "refer", "reportLoss"],
  events: tagsOf(Care.Psychiatric.Language.Event.members),
  refusals: Care.Psychiatric.Language.REFUSALS,
  notices: Care.Psychiatric.Language.NOTICES,
  indicators: ["enough-contacts"],
  counted: countedBy([Indicators.enoughContacts(2018, { contacts: 4 })]),
  indicator: (id, { from }, valueOn) => {
    const yearly = valueOn(YEARLY, from)
    return id === "enough-contacts" && isYearly(yearly)
      ? Indicators.enoughContacts(CalendarDate.year(from), yearly)
      : null
  },
  suggesting: null
}

/** Every case type, by its name. @since 0.1.0 */
export const KINDS: Readonly<Record<KindName, Kind>> = { petition, psychiatric }

/** @since 0.1.0 */
export const KIND_NAMES: ReadonlyArray<KindName> = ["petition", "psychiatric"]
