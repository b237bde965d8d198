/**
 * Accepting, refusing, extending and concluding, as the handbook would tell it.
 */
import { assert, describe, it } from "@effect/vitest"
import type { Petition } from "@lianxin/core"
import { FIRST, longLaw, petitionBasis, shortBasis } from "../basis.ts"
import {
  accept,
  after,
  CLERK,
  conclude,
  eventsOf,
  extend,
  forward,
  HANDLER,
  HEAD,
  refusal,
  refuse,
  register
} from "../petitions.ts"

const duty = (state: Petition.State, id: string) => state.duties.find((one) => one.id === id)
const codeOf = (...asked: Parameters<typeof refusal>) => refusal(...asked)?.code
const forwarded = (on: string, about: Parameters<typeof register>[1] = {}) => [
  register(on, about),
  forward(on)
]
const accepted = (on: string, about: Parameters<typeof register>[1] = {}) => [
  ...forwarded(on, about),
  accept(on)
]
const inHand = accepted("2026-01-05")
const lastDayOf = (state: Petition.State): string | undefined => duty(state, "conclude")?.due.day
/** The day the time for handling is counted from, its last day, and whether that is provisional. */
const limit = (commands: Parameters<typeof after>[0]): ReadonlyArray<unknown> => {
  const due = duty(after(commands), "conclude")?.due
  return [due?.from, due?.day, due?.provisional]
}
const lateness = (...asked: Parameters<typeof eventsOf>) =>
  eventsOf(...asked).flatMap((event) => ("late" in event ? [event.late] : []))

describe("accepting", () => {
  it("starts sixty days in which the matter is handled, the day of acceptance not counted", () => {
    assert.deepStrictEqual(limit(inHand), ["2026-01-05", "2026-03-06", false])
    assert.deepStrictEqual(limit(accepted("2024-01-02")), ["2024-01-02", "2024-03-02", false])
  })

  it("into a year whose holidays are not announced gives a last day that is provisional", () => {
    assert.deepStrictEqual(limit(accepted("2026-11-10")), ["2026-11-10", "2027-01-09", true])
  })

  it("is in time on the fifteenth day and late on the sixteenth", () => {
    assert.deepStrictEqual(lateness(forwarded("2026-01-05"), accept("2026-01-20")), [false])
    assert.deepStrictEqual(lateness(forwarded("2026-01-05"), accept("2026-01-21")), [true])
  })

  it("sets no limit for a suggestion, an accusation, or a claim that has another procedure", () => {
    for (const about of [
      { kind: "suggestion" },
      { kind: "accusation" },
      { kind: "claim", route: "arbitration" }
    ] as const) {
      assert.deepStrictEqual(after(accepted("2026-01-20", about)).duties, [])
    }
  })

  it("waits until it is known what the matter is", () => {
    const { kind: _, ...unclassified } = register("2026-01-20")
    assert.strictEqual(codeOf([unclassified, forward("2026-01-20")], accept("2026-01-20")), "NOT_CLASSIFIED")
  })

  it("is for the body that has it, once", () => {
    assert.strictEqual(
      codeOf(forwarded("2026-01-20"), accept("2026-01-20", { by: "handler@city-labour" })),
      "NOT_RESPONSIBLE"
    )
    assert.strictEqual(codeOf([register("2026-01-20")], accept("2026-01-20")), "NOT_RESPONSIBLE")
    assert.strictEqual(codeOf(inHand, accept("2026-01-06")), "WRONG_MOMENT")
  })
})

describe("refusing", () => {
  it("rests on a ground of the law of that day", () => {
    assert.strictEqual(after([...forwarded("2026-01-20"), refuse("2026-01-21")]).status, "notAccepted")
    assert.strictEqual(
      codeOf(forwarded("2026-01-20"), refuse("2026-01-21", { ground: "REVIEW_LATE" })),
      "GROUND_NOT_IN_LAW"
    )
    assert.strictEqual(
      codeOf(forwarded("2022-04-30"), refuse("2022-05-02", { ground: "DISCIPLINE" })),
      "GROUND_NOT_IN_LAW"
    )
    assert.isNull(refusal(forwarded("2022-05-01"), refuse("2022-05-02", { ground: "DISCIPLINE" })))
  })

  it("closes every clock, and comes before acceptance or not at all", () => {
    assert.deepStrictEqual(after([...forwarded("2026-01-20"), refuse("2026-01-21")]).duties, [])
    assert.strictEqual(codeOf(inHand, refuse("2026-01-06")), "WRONG_MOMENT")
  })

  it("is late from the day after the last day", () => {
    assert.deepStrictEqual(lateness(forwarded("2026-01-05"), refuse("2026-01-20")), [false])
    assert.deepStrictEqual(lateness(forwarded("2026-01-05"), refuse("2026-01-21")), [true])
  })
})

describe("the petition office guides and does not decide", () => {
  for (const asked of [
    accept("2026-01-06"),
    refuse("2026-01-06"),
    extend("2026-01-06"),
    conclude("2026-01-06")
  ]) {
    it(`${asked._tag} by a clerk of the petition office is refused`, () => {
      const found = refusal(inHand, { ...asked, by: CLERK })
      assert.strictEqual(found?.code, "NOT_DECIDER")
      assert.strictEqual(found?.under?.rule, "national/petition/deciders")
    })
  }
})

describe("extending", () => {
  it("moves the last day by the days granted, counted once from the day of acceptance", () => {
    const state = after([...inHand, extend("2026-03-06")])
    assert.deepStrictEqual(limit([...inHand, extend("2026-03-06")]), ["2026-01-05", "2026-04-05", false])
    assert.deepStrictEqual(
      [state.ledger["conclude"]?.extensions, duty(state, "conclude")?.owner],
      [[30], "north-labour"]
    )
  })

  it("by more than thirty days is refused, and so is one day more than the law allows in all", () => {
    assert.strictEqual(codeOf(inHand, extend("2026-03-01", { days: 31 })), "EXT_TOO_LONG")
    const short = (days: number) => refusal(inHand, extend("2026-01-06", { days }), shortBasis)?.code
    assert.deepStrictEqual([short(3), short(4), short(5)], [undefined, "EXT_TOO_LONG", "EXT_TOO_LONG"])
  })

  it("is granted once", () => {
    assert.strictEqual(
      codeOf([...inHand, extend("2026-03-01", { days: 10 })], extend("2026-03-02", { days: 1 })),
      "EXT_ALREADY_USED"
    )
  })

  it("is granted as often as the law of that day says", () => {
    const twice = petitionBasis([[FIRST, { ...longLaw, extension: { days: 30, totalDays: 90, times: 2 } }]])
    const once = [...inHand, extend("2026-03-01", { days: 10 })]
    assert.strictEqual(codeOf(once, extend("2026-03-02", { days: 21 }), twice), "EXT_TOO_LONG")
    const state = after([...once, extend("2026-03-02", { days: 20 })], twice)
    assert.deepStrictEqual(lastDayOf(state), "2026-04-05")
    assert.strictEqual(
      codeOf([...once, extend("2026-03-02", { days: 1 })], extend("2026-03-03", { days: 1 }), twice),
      "EXT_ALREADY_USED"
    )
  })

  it("is bounded twice, by the days of all extensions and by the days in all", () => {
    const law = (days: number, totalDays: number) =>
      petitionBasis([[FIRST, { ...longLaw, extension: { days, totalDays, times: 2 } }]])
    const once = [...inHand, extend("2026-03-01", { days: 10 })]
    const second = (days: number, basis: ReturnType<typeof law>) =>
      codeOf(once, extend("2026-03-02", { days }), basis)
    assert.deepStrictEqual(
      [20, 21].map((days) => second(days, law(30, 200))),
      [undefined, "EXT_TOO_LONG"]
    )
    assert.deepStrictEqual(
      [20, 21].map((days) => second(days, law(90, 90))),
      [undefined, "EXT_TOO_LONG"]
    )
  })

  it("is granted before the time is over: on the last day still, on the day after no more", () => {
    assert.isNull(refusal(inHand, extend("2026-03-06T23:59+08:00")))
    assert.deepInclude(refusal(inHand, extend("2026-03-07T00:00+08:00")), {
      code: "EXT_AFTER_DEADLINE",
      facts: { on: "2026-03-07", until: "2026-03-06" }
    })
  })

  it("is approved by the head of the body that has it, in office on that day", () => {
    for (const approvedBy of [
      HANDLER,
      "deputy-head@north-labour",
      "head@city-labour",
      "retired@north-labour",
      "head@nowhere"
    ]) {
      assert.strictEqual(codeOf(inHand, extend("2026-03-01", { approvedBy })), "EXT_NOT_AUTHORISED")
    }
    const { approvedBy: _, ...unapproved } = extend("2026-03-01")
    assert.strictEqual(codeOf(inHand, unapproved), "EXT_NOT_AUTHORISED")
    assert.deepInclude(eventsOf(inHand, extend("2026-02-20"))[0], { _tag: "Extended", approvedBy: HEAD })
    assert.isNull(
      refusal(accepted("2020-06-01"), extend("2020-06-30", { days: 20, approvedBy: "retired@north-labour" }))
    )
  })

  it("needs the reason told to the petitioner", () => {
    assert.strictEqual(codeOf(inHand, extend("2026-03-01", { reasonTold: false })), "REASON_NOT_NOTIFIED")
  })

  it("has nothing to extend where the law sets no limit, and nothing before acceptance", () => {
    assert.strictEqual(
      codeOf(accepted("2026-01-05", { kind: "suggestion" }), extend("2026-01-06")),
      "NO_LIMIT"
    )
    assert.strictEqual(codeOf(forwarded("2026-01-05"), extend("2026-01-06")), "WRONG_MOMENT")
  })

  it("refused leaves the last day where it was", () => {
    assert.strictEqual(duty(after(inHand), "conclude")?.due.day, "2026-03-06")
  })
})

describe("concluding", () => {
  it("is in time on the last day and late on the day after", () => {
    assert.deepStrictEqual(lateness(inHand, conclude("2026-03-06T23:59+08:00")), [false])
    assert.deepStrictEqual(lateness(inHand, conclude("2026-03-07T00:00+08:00")), [true])
    assert.deepStrictEqual(lateness([...inHand, extend("2026-03-06")], conclude("2026-04-05")), [false])
    assert.deepStrictEqual(lateness([...inHand, extend("2026-03-06")], conclude("2026-04-06")), [true])
  })

  it("is for the body that has it, after acceptance and once", () => {
    assert.strictEqual(codeOf(forwarded("2026-01-05"), conclude("2026-01-06")), "WRONG_MOMENT")
    assert.strictEqual(
      codeOf(inHand, conclude("2026-01-06", { by: "handler@city-labour" })),
      "NOT_RESPONSIBLE"
    )
    assert.strictEqual(codeOf([...inHand, conclude("2026-01-06")], conclude("2026-01-07")), "WRONG_MOMENT")
  })

  it("of a matter without a limit is never late", () => {
    assert.deepStrictEqual(lateness(accepted("2024-01-05", { kind: "suggestion" }), conclude("2026-01-06")), [
      false
    ])
  })
})
