/**
 * A scenario 情景: the imagined petitions, offices and petitioners of a simulation.
 *
 * It says what people do, never what the law says: whether a rung is called at all stands in the rule book that is
 * passed in, so that one scenario can be played under two books.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Words } from "@lianxin/core/petition"
import { Rule } from "@lianxin/core/rule"
import { CalendarDate } from "@lianxin/core/time"
import * as Schema from "effect/Schema"
import { Delay } from "./Delay.ts"

const Name = Schema.String.check(Schema.isPattern(/^[a-z0-9][a-z0-9.-]*$/))
const Day = CalendarDate.CalendarDate
const Probability = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))
const Amount = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThanOrEqualTo(1_000_000))
const Capacity = Schema.Finite.check(Schema.isGreaterThan(0), Schema.isLessThanOrEqualTo(1_000_000))

/** Shares need not sum to one; only their proportions count. */
const someShare = Schema.makeFilter(
  (shares: Readonly<Record<string, number | undefined>>) =>
    Object.values(shares).some((share) => share !== undefined && share > 0) || "at least one share above 0"
)

const sharesOf = <K extends Schema.Record.Key & { readonly Type: string; readonly Encoded: string }>(
  key: K
) => Schema.Record(key, Schema.optionalKey(Amount)).check(someShare)

/** Matters of one subject: how many, by which channel, of which kind. @since 0.1.0 */
export const Stream = Schema.Struct({
  /** A subject of the directory, as `unpaid-wages`. */
  subject: Schema.NonEmptyString,
  /** Mean number registered on a working day, in a month of factor 1. */
  perWorkingDay: Amount,
  /** The same on a day off; these come online whatever `channels` says. 0 when absent. */
  perDayOff: Schema.optionalKey(Amount),
  /** Twelve factors, January first, by which the rates are multiplied. All 1 when absent. */
  byMonth: Schema.optionalKey(Schema.Array(Amount).check(Schema.isMinLength(12), Schema.isMaxLength(12))),
  channels: sharesOf(Words.Channel),
  kinds: sharesOf(Words.Kind),
  /** Statutory routes of the claims among them. All `petition` when absent. */
  routes: Schema.optionalKey(sharesOf(Words.Route))
})
/** {@link Stream} as a type. @since 0.1.0 */
export type Stream = typeof Stream.Type

const byOffice = Schema.optionalKey(Schema.Record(Schema.NonEmptyString, Capacity))

/** The petition offices 信访部门: they send files on. */
const PetitionOffices = Schema.Struct({
  /** Files the clerks of one office can send on in a working day. */
  filesPerDay: Capacity,
  /** The same for single offices. */
  byOffice,
  /** Probability that a file is set aside at first. */
  setsAside: Probability,
  /** How long it then lies, unless somebody urges. */
  setAsideFor: Delay,
  /** Probability that a file goes to the body's superior first, and must be sent down. */
  misdirects: Probability
})

/** The competent bodies 有权处理机关: they accept, handle and conclude. */
const CompetentBodies = Schema.Struct({
  /** Files one body can work on in a working day. */
  filesPerDay: Capacity,
  /** The same for single bodies. */
  byOffice,
  /** From receipt to the answer whether it accepts. */
  answers: Delay,
  /** Probability that it does not accept. */
  refuses: Probability,
  /** On which grounds. */
  grounds: sharesOf(Words.Ground),
  /** From the day a handler takes the file up to the opinion. */
  handles: Delay,
  /** The same for single subjects. */
  handlesBySubject: Schema.optionalKey(Schema.Record(Schema.NonEmptyString, Delay)),
  /** Probability that a file is left lying 甩手掌柜. */
  letsLie: Probability,
  /** How long it lies, unless somebody urges. */
  liesFor: Delay,
  extension: Schema.Struct({
    /** Probability that a body which sees it will be late asks for more time. */
    asks: Probability,
    days: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3650 })),
    /** How many days before the last day it asks. */
    daysBefore: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 365 }))
  }),
  /** What opinions say. */
  results: sharesOf(Words.Result)
})

/** What a call under a rung does. @since 0.1.0 */
export const Response = Schema.Struct({
  /** Probability that the call moves the file. */
  moves: Probability,
  /** How soon the step that was waited for is then done. */
  within: Delay
})
/** {@link Response} as a type. @since 0.1.0 */
export type Response = typeof Response.Type

const byResult = { support: Probability, explain: Probability, reject: Probability }

/** What petitioners do. */
const Petitioners = Schema.Struct({
  /** Probability that a matter of a county is brought to the petition office above. */
  goesAbove: Probability,
  /** Probability that a petitioner withdraws unless it is settled first. */
  withdraws: Probability,
  /** How long after registration. */
  withdrawsAfter: Delay,
  /** Probability that a petitioner rates. */
  rates: Probability,
  /** How long after the opinion. */
  ratesAfter: Delay,
  /** Probability of being satisfied, given how it went. */
  satisfied: Schema.Struct({
    petitionOffice: Schema.Struct({ inTime: Probability, late: Probability }),
    competentBody: Schema.Struct({ inTime: Schema.Struct(byResult), late: Schema.Struct(byResult) })
  }),
  /** Of the satisfied, the share that says "basically". */
  basically: Probability
})

/** A published figure to hold the result against. @since 0.1.0 */
export const Published = Schema.Struct({
  /** Id of an indicator of core. */
  indicator: Schema.NonEmptyString,
  figure: Probability,
  source: Rule.Bilingual
})
/** {@link Published} as a type. @since 0.1.0 */
export type Published = typeof Published.Type

/** An input nobody has measured: the field of this file it stands in, and why it has this value. @since 0.1.0 */
export const Assumption = Schema.Struct({ of: Schema.NonEmptyString, why: Rule.Bilingual })
/** {@link Assumption} as a type. @since 0.1.0 */
export type Assumption = typeof Assumption.Type

const inOrder = ({
  countUntil,
  from,
  until
}: {
  readonly from: string
  readonly until: string
  readonly countUntil: string
}) => {
  if (until < from) return { path: ["until"], issue: `a day on or after from (${from})` }
  return countUntil >= until || { path: ["countUntil"], issue: `a day on or after until (${until})` }
}

/** A whole scenario file. @since 0.1.0 */
export const Scenario = Schema.Struct({
  id: Name,
  title: Rule.Bilingual,
  seed: Schema.Int,
  /** First and last day of registration. */
  from: Day,
  until: Day,
  /** Last day of the period that is counted; cases run on until then. */
  countUntil: Day,
  /** Shares of the matters by the place they lie in. */
  places: Schema.Record(Schema.NonEmptyString, Amount).check(someShare),
  arrivals: Schema.Array(Stream).check(Schema.isMinLength(1)),
  petitionOffices: PetitionOffices,
  competentBodies: CompetentBodies,
  /** By the id of the rung. */
  responses: Schema.Record(Schema.NonEmptyString, Response),
  petitioners: Petitioners,
  published: Schema.Array(Published),
  assumptions: Schema.Array(Assumption)
}).check(Schema.makeFilter(inOrder))
/** {@link Scenario} as a type. @since 0.1.0 */
export type Scenario = typeof Scenario.Type
