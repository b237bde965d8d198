/**
 * Petition lives at random, drawn from two urns: anything anybody might ask, and what an able office would ask next.
 *
 * Without the second urn a history hardly ever gets past its first refusal.
 */
import { Petition } from "@lianxin/core"
import * as fc from "fast-check"
import { longBasis, shortBasis } from "../basis.ts"
import type { Specimen } from "../case/play.ts"
import { directory } from "../county.ts"
import { day } from "../days.ts"
import * as ask from "../petitions.ts"
import { CORRECTIONS, FOLLOWS, longAgo } from "./follows.ts"

type Command = Petition.Command.Command

const SOME_DAY = "2010-01-04"
const posts = [...directory.posts.keys()]
const by = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...posts) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "petitioner" as const,
      "clock" as const,
      "clerk@nowhere",
      "nobody@north-labour"
    )
  }
)
const office = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...directory.offices.keys()) },
  { weight: 1, arbitrary: fc.constant("nowhere") }
)
const kind = fc.constantFrom("suggestion" as const, "accusation" as const, "claim" as const)
const route = fc.constantFrom(...Petition.Words.ROUTES)
const document = fc.constantFrom("document-1", "document-2")
const maybe = <K extends string, A>(
  name: K,
  value: fc.Arbitrary<A>
): fc.Arbitrary<{ readonly [P in K]?: A }> =>
  fc
    .option(value, { nil: undefined })
    .map((one) => (one === undefined ? {} : { [name]: one })) as fc.Arbitrary<{
    readonly [P in K]?: A
  }>
const together = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([a, b]) => ({ ...a, ...b }))

const subject = fc.constantFrom("wages", "land", "rivers", "grain", "other", "unheard-of")
const place = fc.constantFrom("city", "north", "brook-1", "far", "atlantis")

const [why, another] = ["document-1", "case-1"]
const inFebruary = day("2026-02-02")
const BESIDE = [
  ["LeadAway", { door: "litigation" }],
  ["LeadAway", { door: "partyAppeal", to: "north-hall" }],
  ["SwitchToOrdinary", { why }],
  ["ReportUp", { report: why }],
  ["ReportResult", { report: why }],
  ["ReportExecution", { report: why }],
  ["UndoExtension", { why }],
  ["Pause", { duty: "conclude", why }],
  ["Pause", { duty: "acceptance", why }],
  ["Pause", { duty: "recheckOpinion", why }],
  ["Pause", { duty: "forward", why }],
  ["Resume", { duty: "conclude" }],
  ["Resume", { duty: "acceptance" }],
  ["Resume", { duty: "recheckOpinion" }],
  ["Reproject", {}],
  ["Hear", { from: inFebruary, until: inFebruary, record: why }],
  ["Settle", { agreement: why }],
  ["Deliver", {}],
  ["AskReview", {}],
  ["AskReview", { goodCause: why }],
  ["AskRecheck", { goodCause: why }],
  ["ReviewOpinion", { outcome: "uphold" }],
  ["RecheckOpinion", { outcome: "revoke" }],
  ["RecordDeath", {}],
  ["RecordDeath", { successor: "person-2" }],
  ["Merge", { into: another }],
  ["Unmerge", { why }],
  ["Link", { to: another, as: "leads" }],
  ["Unlink", { to: another, as: "leads" }],
  ["Link", { to: another, as: "related" }],
  ["Link", { to: "case-2", as: "repeatedBy" }],
  ["Unlink", { to: another }],
  ...CORRECTIONS
] as const

/** Everything beside the main road, asked by one actor. */
const road = (by: Command["by"]): ReadonlyArray<Command> => [
  ...BESIDE.map(([tag, about]) => ask.beside(tag, SOME_DAY, { by, ...about } as never)),
  ask.beside("Recuse", SOME_DAY, { by, post: ask.HANDLER, why }),
  ask.classify(SOME_DAY, { by, procedure: "simple" })
]

/** Anything anybody might ask of a petition, able or not. */
const anything: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({ by, subject, place, channel: fc.constantFrom("letter" as const, "visit" as const) })
    .map((about) => ask.register(SOME_DAY, about)),
  together(together(fc.record({ by, kind }), maybe("route", route)), fc.record({})).map((about) =>
    ask.classify(SOME_DAY, about)
  ),
  together(fc.record({ by }), maybe("to", office)).map((about) => ask.forward(SOME_DAY, about)),
  together(fc.record({ by }), maybe("reasons", document)).map((about) => ask.object(SOME_DAY, about)),
  fc.record({ by, agree: fc.boolean() }).map(({ agree, by }) => ask.answerObjection(SOME_DAY, agree, { by })),
  fc.record({ by }).map((about) => ask.accept(SOME_DAY, about)),
  together(
    fc.record({
      by,
      ground: fc.constantFrom("NOT_COMPETENT" as const, "DISCIPLINE" as const, "REVIEW_LATE" as const)
    }),
    maybe("goTo", office)
  ).map((about) => ask.refuse(SOME_DAY, about)),
  fc
    .record({
      by,
      days: fc.integer({ min: 1, max: 40 }),
      reasonTold: fc.boolean(),
      approvedBy: fc.constantFrom(...posts)
    })
    .map((about) => ask.extend(SOME_DAY, about)),
  fc
    .record({ by, result: fc.constantFrom("support" as const, "reject" as const) })
    .map((about) => ask.conclude(SOME_DAY, about)),
  fc
    .record({
      by,
      rated: fc.constantFrom("petitionOffice" as const, "competentBody" as const),
      grade: fc.constantFrom("satisfied" as const, "dissatisfied" as const)
    })
    .map((about) => ask.evaluate(SOME_DAY, about)),
  together(
    fc.record({ by: fc.constantFrom("petitioner" as const, ask.CLERK) }),
    maybe("record", document)
  ).map((about) => ask.withdraw(SOME_DAY, about)),
  together(
    fc.record({ by, to: fc.constantFrom(...posts, "nobody@nowhere") }),
    maybe("rung", fc.constantFrom("L9", "S2", "overdue", "L99"))
  ).map((about) => ask.urge(SOME_DAY, about)),
  fc.tuple(by, fc.nat(60)).chain(([by, which]) => {
    const all = road(by)
    return fc.constant(all[which % all.length] ?? ask.wake(SOME_DAY))
  }),
  fc.constantFrom(...FOLLOWS),
  fc.constant(ask.wake(SOME_DAY))
)

const RECEIVERS = [
  "north-labour",
  "city-labour",
  "north-hall",
  "north-clinic",
  "city-petitions",
  "north-petitions"
]

const { kind: _, ...unclassified } = ask.register(SOME_DAY)
const first: ReadonlyArray<Command> = [
  ask.register(SOME_DAY),
  ask.register(SOME_DAY, { by: "clerk@city-petitions", kind: "suggestion" }),
  ask.register(SOME_DAY, { by: ask.HANDLER }),
  ask.register(SOME_DAY, { by: "handler@north-clinic" }),
  ask.register(SOME_DAY, { kind: "accusation" }),
  ask.register(SOME_DAY, { kind: "claim", route: "arbitration" }),
  ...["land", "unheard-of"].map((subject) => ask.register(SOME_DAY, { subject })),
  ask.register(SOME_DAY, { kind: "accusation", accused: ["north-labour"], anonymous: true }),
  ask.register(SOME_DAY, { by: ask.HANDLER, anonymous: true }),
  ask.register(SOME_DAY, { urgent: true, signers: 6 }),
  ask.register(SOME_DAY, { channel: "visit", visitors: 6 }),
  ask.register(SOME_DAY, { splitFrom: { caseId: another, registeredOn: longAgo } }),
  ...(["inHand", "concluded", "finalRecheck"] as const).map((standing) =>
    ask.register(SOME_DAY, { earlier: { caseId: another, standing, newFacts: false } })
  ),
  unclassified
]

/** What the offices that have a petition would ask of it next, and the slips they might make. */
const apt = (state: Petition.State): ReadonlyArray<Command> => {
  if (state.registration === null) return first
  const clerk = `clerk@${state.holder}`
  const by = `handler@${state.body}`
  const approvedBy = `head@${state.body}`
  return [
    ...[clerk, by].flatMap((by) => RECEIVERS.map((to) => ask.forward(SOME_DAY, { by, to }))),
    ...RECEIVERS.map(() => ask.forward(SOME_DAY, { by: clerk })),
    ask.classify(SOME_DAY, { by: clerk }),
    ask.object(SOME_DAY, { by, reasons: "document-1" }),
    ask.object(SOME_DAY, { by }),
    ...["clerk@city-petitions", clerk].flatMap((by) =>
      [true, false].map((agree) => ask.answerObjection(SOME_DAY, agree, { by }))
    ),
    ask.accept(SOME_DAY, { by }),
    ask.refuse(SOME_DAY, { by }),
    ask.refuse(SOME_DAY, { by, ground: "REVIEW_LATE" }),
    ...[1, 3, 4, 20, 31].map((days) => ask.extend(SOME_DAY, { by, days, approvedBy })),
    ask.extend(SOME_DAY, { by, days: 1, approvedBy: by }),
    ask.extend(SOME_DAY, { by, days: 1, approvedBy, reasonTold: false }),
    ask.conclude(SOME_DAY, { by }),
    ask.evaluate(SOME_DAY),
    ask.evaluate(SOME_DAY, { rated: "competentBody", grade: "dissatisfied" }),
    ...["L3", "S0", "overdue"].flatMap((rung) => [
      ask.urge(SOME_DAY, { by: `head@${state.holder}`, to: approvedBy, rung }),
      ask.urge(SOME_DAY, { by: clerk, to: approvedBy, rung })
    ]),
    ...besides(state, clerk, by),
    ...FOLLOWS,
    ask.wake(SOME_DAY)
  ]
}

/** The same beside the main road: asked by the desk, the body, the petitioner or the body above. */
const besides = (state: Petition.State, clerk: string, by: string): ReadonlyArray<Command> => {
  const above = `handler@${Petition.responsible(state)}`
  const approvedBy = `head@${state.body}`
  const heard = state.review?.recheck?.askedOn ?? state.accepted?.on
  const simple = { procedure: "simple" } as const
  return [
    ...[clerk, by, above, "petitioner"].flatMap(road),
    ask.beside("UndoExtension", SOME_DAY, { by, approvedBy, why }),
    ...(heard === undefined
      ? []
      : [ask.beside("Hear", SOME_DAY, { by: above, from: heard, until: heard, record: why })]),
    ...["north-hall", "city-labour"].map((to) => ask.beside("AskReview", SOME_DAY, { by: "petitioner", to })),
    ask.beside("Recuse", SOME_DAY, { by: approvedBy, post: by, why }),
    ask.classify(SOME_DAY, { by: clerk, ...simple }),
    ask.forward(SOME_DAY, { by: clerk, to: "north-labour", ...simple }),
    ask.forward(SOME_DAY, {
      by: clerk,
      to: "north-labour",
      assign: { reportBy: day("2060-12-31") },
      assisting: ["north-hall"]
    }),
    ask.conclude(SOME_DAY, { by, executeBy: day("2060-12-31") })
  ]
}

/** The petition with everything its laws are drawn from. */
export const specimen: Specimen<Command, Petition.Event.Event, Petition.State, Petition.Needs.Needs> = {
  type: Petition.petition,
  bases: [longBasis, shortBasis],
  anything,
  apt,
  refusals: Petition.REFUSALS
}
