/**
 * Care-plan lives at random, drawn from two urns: anything anybody might ask, and what the clinic would ask next.
 */
import { Care } from "@lianxin/core"
import * as fc from "fast-check"
import { longCare, otherCare } from "../basis.ts"
import type { Specimen } from "../case/play.ts"
import { directory } from "../county.ts"
import * as ask from "./plans.ts"

type Command = ask.Command
type Event = Care.Psychiatric.Language.Event

const SOME_DAY = "2010-01-04"
const by = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...directory.posts.keys()) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("patient" as const, "guardian" as const, "clock" as const, "handler@nowhere")
  }
)

/** Any finding at all. */
export const finding: fc.Arbitrary<Care.Psychiatric.Assessment.Assessment> = fc.record({
  level: fc.integer({ min: 0, max: 5 }),
  symptoms: fc.constantFrom("gone", "some", "marked"),
  insight: fc.constantFrom("good", "partial", "none"),
  socialFunction: fc.constantFrom("good", "fair", "poor"),
  adverseReaction: fc.constantFrom("none", "mild", "severe"),
  bodilyIllness: fc.constantFrom("none", "stable", "severe")
})

const anything: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({ by, place: fc.constantFrom("brook-1", "atlantis") })
    .map((about) => ask.consent(SOME_DAY, about)),
  by.map((by) => ask.enrol(SOME_DAY, by)),
  fc.tuple(by, finding).map(([by, found]) => ask.assess(SOME_DAY, found, by)),
  fc
    .record({ by, form: fc.constantFrom("face" as const, "phone" as const), found: finding })
    .map((about) => ask.visit(SOME_DAY, about.found, about)),
  fc
    .record({ by, reason: fc.constantFrom("moved" as const, "missing" as const) })
    .map((about) => ask.miss(SOME_DAY, about)),
  fc
    .record({ by, to: fc.constantFrom("north-clinic", "nowhere") })
    .map((about) => ask.refer(SOME_DAY, about)),
  fc.constant(ask.reportLoss(SOME_DAY)),
  fc
    .record({
      by: fc.oneof(fc.constant(ask.DOCTOR), by),
      reason: fc.constantFrom("died" as const, "other" as const)
    })
    .map((about) => ask.close(SOME_DAY, about)),
  fc.constant(ask.wake(SOME_DAY))
)

const apt = (): ReadonlyArray<Command> => [
  ask.consent(SOME_DAY),
  ask.enrol(SOME_DAY),
  ...[ask.WELL, ask.SO_SO, ask.UNWELL].flatMap((found) => [
    ask.visit(SOME_DAY, found),
    ask.visit(SOME_DAY, found, { form: "phone" }),
    ask.assess(SOME_DAY, found)
  ]),
  ask.miss(SOME_DAY),
  ask.miss(SOME_DAY),
  ask.miss(SOME_DAY),
  ask.miss(SOME_DAY, { reason: "missing" }),
  ask.refer(SOME_DAY),
  ask.reportLoss(SOME_DAY),
  ask.wake(SOME_DAY)
]

/** The care plan with everything its laws are drawn from. */
export const specimen: Specimen<Command, Event, ask.State, Care.Psychiatric.Needs.Needs> = {
  type: Care.Psychiatric.psychiatric,
  bases: [longCare, otherCare],
  anything,
  apt,
  refusals: Care.Psychiatric.Language.REFUSALS
}
