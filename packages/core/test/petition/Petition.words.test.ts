/**
 * The words of a petition and the rules it reads. Histories and rule books are written in them: none may change.
 */
import { assert, describe, it } from "@effect/vitest"
import { Petition } from "@lianxin/core"
import * as Schema from "effect/Schema"
import { longLaw } from "../basis.ts"
import { optional } from "../lacking.ts"
import { extend, register } from "../petitions.ts"

const { Command, Needs, Words } = Petition

const VOCABULARY: ReadonlyArray<readonly [schema: Schema.Codec<string, unknown>, words: string]> = [
  [Words.Channel, "letter online visit phone fax handedDown"],
  [Words.Kind, "suggestion accusation claim"],
  [Words.Route, "litigation arbitration partyAppeal administrative statutoryDuty petition"],
  [Words.Result, "support explain reject"],
  [Words.Grade, "satisfied basicallySatisfied dissatisfied"],
  [Words.Rated, "petitionOffice competentBody"],
  [
    Words.Ground,
    "DUP_SUPERIOR FINAL_RECHECK NOT_COMPETENT STATUTORY_ROUTE LITIGATION DISCIPLINE VISIT_LEVEL REVIEW_LATE"
  ],
  [Words.Answer, "promised explained noAnswer"],
  [Words.Procedure, "ordinary simple"],
  [Words.SimpleBar, "assigned severalBodies repeat statutoryRoute likelyRefused joint"],
  [Words.Door, "litigation discipline arbitration partyAppeal administrative statutoryDuty"],
  [Words.Standing, "inHand concluded withdrawn finalRecheck"],
  [Words.Stage, "handling review recheck"],
  [Words.Outcome, "uphold change revoke"],
  [Words.Tie, "related repeatedBy"],
  [
    Words.Status,
    "unregistered registered forwarded accepted concluded settled inReview reviewed inRecheck final notAccepted ledAway merged ended withdrawn"
  ]
]

describe("the words of a petition", () => {
  it("are taken, each of them, and nothing else is", () => {
    for (const [schema, words] of VOCABULARY) {
      assert.deepStrictEqual(words.split(" ").filter(Schema.is(schema)), words.split(" "))
      assert.isFalse(Schema.is(schema)(""))
    }
  })
})

describe("the rules a petition reads", () => {
  it("are these, by their unit; those with a question mark the law may lack", () => {
    const read = Object.values(Needs.needs).map(
      ({ optional: may, rule, unit }) => `${rule}${may ? "?" : ""} ${unit}`
    )
    assert.deepStrictEqual(read, [
      "national/petition/forward term",
      "national/petition/direct-reply term",
      "national/petition/acceptance term",
      "national/petition/objection? term",
      "national/petition/conclusion term",
      "national/petition/conclusion-scope scope",
      "national/petition/extension limit",
      "national/petition/refusal-grounds scope",
      "national/petition/deciders scope",
      "national/petition/withdrawal scope",
      "national/petition/evaluation? term",
      "national/petition/evaluation-scope? scope",
      "national/petition/visits limit",
      "national/petition/urgent-report? term",
      "national/petition/assigning scope",
      "national/petition/doors scope",
      "national/petition/route-proposals? scope",
      "national/petition/repeats? scope",
      "national/petition/duplicates? limit",
      "national/petition/forward-shares? limit",
      "national/petition/simple-scope? scope",
      "national/petition/simple-pass-on? term",
      "national/petition/simple-acceptance? term",
      "national/petition/simple-conclusion? term",
      "national/petition/recusal scope",
      "national/petition/pause? scope",
      "national/petition/settlement? scope",
      "national/petition/hearing scope",
      "national/petition/review-request term",
      "national/petition/review term",
      "national/petition/recheck-request term",
      "national/petition/recheck term",
      "national/petition/review-office scope",
      "national/supervision/ladder? ladder",
      "national/supervision/overdue? ladder"
    ])
  })

  it.each(Object.keys(Needs.needs) as ReadonlyArray<keyof typeof longLaw>)(
    "the value of %s lacks none of its parts",
    (name) =>
      assert.deepStrictEqual(
        optional(Needs.needs[name].shape as Schema.Codec<unknown, unknown>, longLaw[name]),
        []
      )
  )

  it("an extension is of one day to ten years", () => {
    const takes = (days: number) => Schema.is(Needs.Extension)({ days, totalDays: 90, times: 1 })
    assert.deepStrictEqual([0, 1, 3650, 3651].map(takes), [false, true, true, false])
  })
})

describe("a command", () => {
  const takes = Schema.is(Command.Command)
  it("extends by one day to ten years", () => {
    const taken = [0, 1, 3650, 3651, 1.5].map((days) => takes(extend("2026-02-02", { days })))
    assert.deepStrictEqual(taken, [false, true, true, false, false])
  })

  it("counts one visitor to a hundred thousand", () => {
    const taken = [0, 1, 100_000, 100_001].map((visitors) => takes(register("2026-02-02", { visitors })))
    assert.deepStrictEqual(taken, [false, true, true, false])
  })
})
