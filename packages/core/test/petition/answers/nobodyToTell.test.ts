/**
 * Where nobody can be told, and where nobody can be sent. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, CLERK, extend, forward, HANDLER, HEAD, moment, refuse, register } from "../../petitions.ts"
import { answer, handled, inHand, sent, why } from "../moments.ts"

const untold = (on: string) => extend(on, { days: 3, approvedBy: HEAD, reasonTold: false })
const nameless = handled("2026-01-05", { anonymous: true })

describe("the reason of an extension", () => {
  it("is told to a petitioner there is", () => {
    assert.strictEqual(answer(inHand, untold("2026-02-02")), "REASON_NOT_NOTIFIED under extension")
  })

  it("need not be told where nobody knows whom to tell, or nobody is left", () => {
    assert.strictEqual(answer(nameless, untold("2026-02-02")), "allowed")
    const died = beside("RecordDeath", "2020-02-02", { by: CLERK })
    const former = [...handled("2020-01-06", { kind: "accusation" }), died]
    assert.strictEqual(answer(former, untold("2020-02-03")), "allowed")
  })
})

describe("an agreement", () => {
  it("needs two sides", () => {
    assert.strictEqual(
      answer(nameless, beside("Settle", "2026-02-02", { by: HANDLER, agreement: why })),
      "ANONYMOUS"
    )
  })
})

describe("turning away", () => {
  it("as outside its powers is for what came to the body directly: what was forwarded goes back by an objection", () => {
    const outside = refuse("2026-01-08", { ground: "NOT_COMPETENT" })
    assert.strictEqual(answer(sent, outside), "MUST_OBJECT under objection: office north-labour")
    assert.strictEqual(answer([register("2026-01-05", { by: HANDLER })], outside), "allowed")
    const former = [register("2020-01-06"), forward("2020-01-06")]
    assert.strictEqual(answer(former, { ...outside, at: moment("2020-01-08") }), "allowed")
  })

  it("sends nobody to an office there is not", () => {
    assert.strictEqual(
      answer(sent, refuse("2026-01-08", { ground: "LITIGATION", goTo: "nowhere" })),
      "UNKNOWN_OFFICE: office nowhere"
    )
  })
})

describe("a matter in hand below", () => {
  const above = (on: string) =>
    register(on, {
      by: "clerk@city-petitions",
      earlier: {
        caseId: "case-1",
        standing: "inHand",
        newFacts: false,
        body: "north-labour",
        until: day("2026-03-06")
      }
    })

  it("is taken in above from the day after its last day there", () => {
    assert.strictEqual(
      answer([], above("2026-03-06")),
      "DUP_SUPERIOR under refusal-grounds: earlier case-1, office city-petitions, body north-labour"
    )
    assert.strictEqual(answer([], above("2026-03-07")), "allowed")
  })
})
