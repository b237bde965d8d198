/**
 * Registering and classifying, as the handbook would tell it. The invented law has the limits of a real one.
 */
import { assert, describe, it } from "@effect/vitest"
import type { Petition } from "@lianxin/core"
import { accept, after, classify, eventsOf, forward, HANDLER, refusal, register } from "../petitions.ts"

const duty = (state: Petition.State, id: string) => state.duties.find((one) => one.id === id)
const lastDay = (state: Petition.State, id: string): string | undefined => duty(state, id)?.due.day
const codeOf = (...asked: Parameters<typeof refusal>) => refusal(...asked)?.code
const forwarded = [register("2026-02-05"), forward("2026-02-12")]

describe("registering", () => {
  for (const [on, until] of [
    ["2026-01-20", "2026-02-04"],
    ["2026-02-05", "2026-02-20"],
    ["2025-10-03", "2025-10-18"],
    ["2025-09-13", "2025-09-28"],
    ["2026-03-01T16:30Z", "2026-03-17"] // already 2 March in Shanghai
  ] as const) {
    it(`a petition registered on ${on} must be forwarded by ${until}`, () => {
      assert.strictEqual(lastDay(after([register(on)]), "forward"), until)
    })
  }

  it("what comes straight to a body is answered by that body, and the petition office of the place looks on", () => {
    const state = after([register("2026-01-20", { by: HANDLER })])
    assert.deepInclude(duty(state, "directReply"), { owner: "north-labour", supervisor: "north-petitions" })
    assert.deepStrictEqual(
      [state.body, state.holder, lastDay(state, "directReply")],
      ["north-labour", "north-petitions", "2026-02-04"]
    )
    assert.deepStrictEqual(
      after([register("2026-01-20", { by: HANDLER }), accept("2026-02-04")]).duties.map(({ id }) => id),
      ["conclude"]
    )
  })

  it("a petition registered the day before the law changed keeps the former law to its end", () => {
    const old = after([register("2022-04-30", { kind: "suggestion" })])
    assert.deepStrictEqual(
      [lastDay(old, "forward"), duty(old, "forward")?.due.under.version],
      ["2022-05-10", "2005-05-01"]
    )
    const handled = after([
      register("2022-04-30", { kind: "suggestion" }),
      forward("2022-05-02"),
      accept("2022-05-03")
    ])
    assert.strictEqual(lastDay(handled, "conclude"), "2022-06-12")
    assert.strictEqual(lastDay(after([register("2022-05-01")]), "forward"), "2022-05-16")
  })

  it("before the first day of the book there is no law to answer with", () => {
    assert.deepInclude(refusal([], register("2005-04-30")), {
      code: "NO_RULES_YET",
      facts: { on: "2005-04-30", from: "2005-05-01" }
    })
    assert.isNull(refusal([], register("2005-05-01")))
  })

  it("an office, a post and a place must stand in the directory", () => {
    assert.strictEqual(codeOf([], register("2026-01-20", { by: "clerk@nowhere" })), "UNKNOWN_OFFICE")
    assert.strictEqual(codeOf([], register("2026-01-20", { by: "petitioner" })), "UNKNOWN_OFFICE")
    assert.strictEqual(codeOf([], register("2026-01-20", { by: "nobody@north-petitions" })), "UNKNOWN_POST")
    assert.strictEqual(codeOf([], register("2020-07-01", { by: "retired@north-labour" })), "UNKNOWN_POST")
    assert.isNull(refusal([], register("2020-06-30", { by: "retired@north-labour" })))
    assert.strictEqual(codeOf([], register("2026-01-20", { place: "atlantis" })), "UNKNOWN_PLACE")
  })

  it("a petition is registered once, and nothing is asked of one that is not registered", () => {
    assert.strictEqual(codeOf([register("2026-01-20")], register("2026-01-21")), "WRONG_MOMENT")
    assert.strictEqual(codeOf([], forward("2026-01-20")), "WRONG_MOMENT")
  })
})

describe("classifying", () => {
  it("is for the office that holds it or the body that has it, until it is accepted", () => {
    assert.strictEqual(
      after([register("2026-01-20"), classify("2026-01-21", { kind: "suggestion" })]).kind,
      "suggestion"
    )
    assert.strictEqual(
      codeOf([register("2026-01-20")], classify("2026-01-21", { by: "clerk@city-petitions" })),
      "NOT_RESPONSIBLE"
    )
    assert.strictEqual(codeOf([...forwarded, accept("2026-02-12")], classify("2026-02-13")), "WRONG_MOMENT")
  })

  it("a claim that no other procedure is named for takes the petition route", () => {
    const [event] = eventsOf([register("2026-01-20")], classify("2026-01-20", { kind: "claim" }))
    assert.deepInclude(event, { kind: "claim", route: "petition" })
  })
})
