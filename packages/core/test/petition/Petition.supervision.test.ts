/**
 * The calls of the ladder, rating and taking back, as the handbook would tell it.
 */
import { assert, describe, it } from "@effect/vitest"
import { Petition } from "@lianxin/core"
import { FIRST, petitionBasis, shortBasis, shortLaw } from "../basis.ts"
import {
  accept,
  after,
  CLERK,
  classify,
  conclude,
  evaluate,
  eventsOf,
  extend,
  forward,
  HANDLER,
  HEAD,
  refusal,
  register,
  urge,
  wake,
  withdraw
} from "../petitions.ts"

const codeOf = (...asked: Parameters<typeof refusal>) => refusal(...asked)?.code
/** The time for handling ends on 6 March 2026. */
const inHand = [register("2026-01-05"), forward("2026-01-05"), accept("2026-01-05")]
const concluded = [...inHand, conclude("2026-02-27")]
const rungs = (...commands: Parameters<typeof after>[0]) => after(commands).rungs
const calls = (on: string) =>
  eventsOf(inHand, wake(on)).flatMap((event) =>
    event._tag === "Reminded" ? [[event.rung, event.on, event.caller, event.callee]] : []
  )

describe("the ladder", () => {
  it("calls at nine, six and three days, each time with higher ranks", () => {
    assert.deepStrictEqual(calls("2026-03-06"), [
      ["L9", "2026-02-25", CLERK, HANDLER],
      ["L6", "2026-02-28", "deputy-head@north-petitions", "deputy-head@north-labour"],
      ["L3", "2026-03-03", "head@north-petitions", HEAD]
    ])
  })

  it("calls on the day itself and not on the day before", () => {
    assert.deepStrictEqual(calls("2026-02-24"), [])
    assert.deepStrictEqual(
      calls("2026-02-25T00:00+08:00").map(([rung]) => rung),
      ["L9"]
    )
  })

  it("ends in formal supervision on the day after the last day, and only then", () => {
    const [onTheDay, dayAfter] = ["2026-03-06", "2026-03-07"].map((on) => after([...inHand, wake(on)]))
    assert.deepStrictEqual([onTheDay?.supervised, dayAfter?.supervised], [false, true])
    assert.strictEqual(dayAfter?.rungs.at(-1), "conclude/overdue")
    assert.deepStrictEqual(eventsOf([...inHand, wake("2026-03-07")], wake("2026-12-31")), [])
  })

  it("is cancelled by the opinion: only what had fired by then has fired", () => {
    assert.deepStrictEqual(rungs(...concluded, wake("2026-12-31")), ["conclude/L9"])
  })

  it("is cancelled by a withdrawal", () => {
    assert.deepStrictEqual(
      rungs(...inHand, withdraw("2026-02-24", { record: "record-1" }), wake("2026-12-31")),
      []
    )
  })

  it("is hung anew by an extension, every rung on its new day", () => {
    const extended = [...inHand, extend("2026-03-01")]
    assert.deepStrictEqual(rungs(...extended), ["conclude/L9", "conclude/L6"])
    const days = eventsOf(extended, wake("2026-04-06")).flatMap((event) =>
      event._tag === "Reminded" ? [event.on] : []
    )
    assert.deepStrictEqual(days, ["2026-03-27", "2026-03-30", "2026-04-02", "2026-04-06"])
  })

  it("hung anew on the day a rung fired does not fire that rung a second time that day", () => {
    const friday = [register("2026-01-09"), forward("2026-01-09"), accept("2026-01-09"), wake("2026-01-09")]
    const last = [extend("2026-01-09", { days: 1 }), wake("2026-01-09")]
    const fired = after([...friday, ...last], shortBasis).rungs
    assert.deepStrictEqual(
      fired.filter((rung) => rung === "conclude/S6"),
      ["conclude/S6"]
    )
  })

  it("hung anew twice on that day does not either: every rung of the long holiday falls on 14 February", () => {
    const twice = petitionBasis([[FIRST, { ...shortLaw, extension: { days: 4, totalDays: 11, times: 2 } }]])
    const on = "2026-02-14"
    const once = [register(on), forward(on), accept(on), wake(on), extend(on, { days: 1 }), wake(on)]
    const fired = after([...once, extend(on, { days: 1 }), wake(on)], twice).rungs
    assert.deepStrictEqual(
      fired.filter((rung) => rung.startsWith("conclude")),
      ["conclude/S0"]
    )
  })

  it("is told to the new body from the day the matter is forwarded again", () => {
    const moved = [...inHand, forward("2026-02-28", { to: "city-labour" })]
    assert.deepInclude(eventsOf(moved, wake("2026-03-03"))[0], { rung: "L3", callee: "head@city-labour" })
  })

  it("shows a vacancy where an office has nobody to call", () => {
    const water = [
      register("2026-01-05"),
      forward("2026-01-05", { to: "north-forestry" }),
      accept("2026-01-05", { by: "handler@north-forestry" }),
      forward("2026-01-06", { to: "north-water" })
    ]
    assert.deepInclude(eventsOf(water, wake("2026-02-25"))[0], { rung: "L9", callee: null })
  })
})

describe("who is told of a call", () => {
  const told = (event: Petition.Event.EventOf<"Reminded">) => {
    const notices = Petition.petition.notices(event, after(inHand))
    return notices.map(({ template, to }) => [template, ...Object.values(to)].join(" "))
  }
  it("of a vacancy, with the duty and the rung nobody can call", () => {
    const call = eventsOf(inHand, wake("2026-02-25")).find((event) => event._tag === "Reminded")
    if (call === undefined) return assert.fail("the ladder calls")
    for (const vacant of [{ callee: null }, { caller: null }])
      assert.deepStrictEqual(
        Petition.petition.notices({ ...call, ...vacant }, after(inHand)).map(({ params }) => params),
        [{ duty: "conclude", rung: "L9" }]
      )
  })

  it("nobody in an office complained of, of whatever act", () => {
    const call = eventsOf(inHand, wake("2026-02-25")).find((event) => event._tag === "Reminded")
    if (call === undefined) return assert.fail("the ladder calls")
    const { intake } = after([register("2026-01-05", { accused: ["north-labour"] })])
    const told = (event: typeof call) =>
      Petition.petition
        .notices(event, { ...after(inHand), intake })
        .map(({ to }) => Object.values(to).join(""))
    assert.deepStrictEqual(told(call), [CLERK])
    assert.deepStrictEqual(told({ ...call, act: "formalSupervision" }), ["north-petitions"])
    assert.deepStrictEqual(told({ ...call, callee: null }), ["north-petitions"])
  })

  it("the caller and the called; of a vacancy, the office that has it; of formal supervision, the body at once", () => {
    const call = eventsOf(inHand, wake("2026-02-25")).find((event) => event._tag === "Reminded")
    if (call === undefined) return assert.fail("the ladder calls")
    assert.deepStrictEqual(told(call), [`petition.callDue ${CLERK}`, `petition.urged ${HANDLER}`])
    assert.deepStrictEqual(told({ ...call, callee: null }), ["petition.vacancy north-labour"])
    assert.deepStrictEqual(told({ ...call, caller: null }), ["petition.vacancy north-petitions"])
    assert.deepStrictEqual(told({ ...call, act: "formalSupervision" }), ["petition.supervised north-labour"])
  })
})

describe("urging", () => {
  const atThree = [...inHand, wake("2026-03-03")]

  it("on a rung needs its rank on both sides", () => {
    const asked = (by: string, to: string) => refusal(atThree, urge("2026-03-03", { rung: "L3", by, to }))
    assert.deepInclude(asked(CLERK, HEAD)?.facts, { side: "caller", rank: "clerk", needed: "head" })
    assert.deepInclude(asked("head@north-petitions", HANDLER)?.facts, {
      side: "callee",
      rank: "handler",
      needed: "head"
    })
    assert.strictEqual(asked(CLERK, HEAD)?.code, "RANK_TOO_LOW")
    assert.isNull(asked("head@north-petitions", HEAD))
  })

  it("on a rung waits for its day", () => {
    assert.strictEqual(codeOf(inHand, urge("2026-02-24", { rung: "L9" })), "RUNG_NOT_DUE")
    assert.isNull(refusal(inHand, urge("2026-02-25", { rung: "L9" })))
    assert.strictEqual(codeOf(atThree, urge("2026-03-03", { rung: "L99" })), "RUNG_NOT_DUE")
  })

  it("of its own accord is the petition office's, at any time while the matter is open", () => {
    assert.strictEqual(after([...inHand, urge("2026-01-06")]).calls, 1)
    assert.strictEqual(codeOf(inHand, urge("2026-01-06", { by: HANDLER })), "NOT_PETITION_OFFICE")
    assert.strictEqual(codeOf(concluded, urge("2026-02-28")), "WRONG_MOMENT")
  })

  it("calls a post that exists on that day", () => {
    assert.strictEqual(codeOf(inHand, urge("2026-01-06", { to: "nobody@north-labour" })), "UNKNOWN_POST")
    assert.strictEqual(codeOf(inHand, urge("2026-01-06", { to: "retired@north-labour" })), "UNKNOWN_POST")
  })

  it("moves no last day", () => {
    assert.deepStrictEqual(after([...inHand, urge("2026-01-06")]).duties, after(inHand).duties)
  })
})

describe("rating", () => {
  it("is open for thirty days after the opinion, the last one included", () => {
    assert.isNull(refusal(concluded, evaluate("2026-03-29")))
    assert.strictEqual(codeOf(concluded, evaluate("2026-03-30")), "EVALUATION_LATE")
    assert.strictEqual(codeOf(inHand, evaluate("2026-02-27")), "WRONG_MOMENT")
  })

  it("rates the petition office and the competent body apart, each once", () => {
    const body = { rated: "competentBody", grade: "dissatisfied" } as const
    const once = [...concluded, evaluate("2026-03-01")]
    assert.strictEqual(codeOf(once, evaluate("2026-03-02", { grade: "dissatisfied" })), "ALREADY_RATED")
    const { duties, ratings } = after([...once, evaluate("2026-03-02", body)])
    assert.deepStrictEqual(
      [ratings.petitionOffice?.grade, ratings.competentBody?.grade, duties],
      ["satisfied", "dissatisfied", []]
    )
  })

  it("is the petitioner's alone, and was unknown to the former law", () => {
    assert.strictEqual(codeOf(concluded, evaluate("2026-03-01", { by: CLERK })), "NOT_PETITIONER")
    const old = [register("2022-04-30"), forward("2022-04-30"), accept("2022-04-30"), conclude("2022-05-06")]
    assert.strictEqual(codeOf(old, evaluate("2022-05-07")), "NOT_PROVIDED")
  })
})

describe("taking a petition back", () => {
  const record = "record-1"

  it("is possible until the opinion, on a signed record, for the petitioner alone", () => {
    assert.strictEqual(after([...inHand, withdraw("2026-02-26", { record })]).status, "withdrawn")
    assert.strictEqual(codeOf(inHand, withdraw("2026-02-26")), "RECORD_MISSING")
    assert.strictEqual(codeOf(inHand, withdraw("2026-02-26", { record, by: CLERK })), "NOT_PETITIONER")
    assert.strictEqual(codeOf(concluded, withdraw("2026-02-28", { record })), "WRONG_MOMENT")
  })

  it("does not end what must be investigated", () => {
    const accusation = [register("2026-01-05"), classify("2026-01-05", { kind: "accusation" })]
    assert.strictEqual(codeOf(accusation, withdraw("2026-01-06", { record })), "ACCUSATION_STANDS")
  })
})
