/**
 * Hearings. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { beside, CLERK, HANDLER } from "../../petitions.ts"
import { answer, CITY, HALL, inHand, inRecheck, inReview, sent, stopped, why } from "../moments.ts"

describe("a hearing", () => {
  it("waits until it is handled", () => {
    assert.strictEqual(
      answer(
        sent,
        beside("Hear", "2026-03-02", {
          by: HANDLER,
          from: day("2026-03-02"),
          until: day("2026-03-02"),
          record: why
        })
      ),
      "WRONG_MOMENT: asked Hear, found forwarded"
    )
  })

  it("waits for a clock that stands still", () => {
    assert.strictEqual(
      answer(
        stopped("conclude", inHand),
        beside("Hear", "2026-03-02", {
          by: HANDLER,
          from: day("2026-03-02"),
          until: day("2026-03-02"),
          record: why
        })
      ),
      "PAUSED: asked Hear, duty conclude"
    )
  })

  it("is not held by a petition office", () => {
    assert.strictEqual(
      answer(
        inHand,
        beside("Hear", "2026-03-02", {
          by: CLERK,
          from: day("2026-03-02"),
          until: day("2026-03-02"),
          record: why
        })
      ),
      "NOT_DECIDER under deciders: office north-petitions, asked Hear"
    )
  })

  it("is held by the body that decides", () => {
    assert.strictEqual(
      answer(
        inHand,
        beside("Hear", "2026-03-02", {
          by: CITY,
          from: day("2026-03-02"),
          until: day("2026-03-02"),
          record: why
        })
      ),
      "NOT_RESPONSIBLE: office city-labour, responsible north-labour"
    )
  })

  it("is not held before acceptance", () => {
    assert.strictEqual(
      answer(
        inHand,
        beside("Hear", "2026-03-02", {
          by: HANDLER,
          from: day("2026-01-04"),
          until: day("2026-03-02"),
          record: why
        })
      ),
      "DAY_WRONG under hearing: day 2026-01-04, notBefore 2026-01-05, notAfter 2026-03-02"
    )
  })

  it("may be held on the day of acceptance", () => {
    assert.strictEqual(
      answer(
        inHand,
        beside("Hear", "2026-03-02", {
          by: HANDLER,
          from: day("2026-01-05"),
          until: day("2026-03-02"),
          record: why
        })
      ),
      "allowed"
    )
  })

  it("is recorded when it is over", () => {
    assert.strictEqual(
      answer(
        inHand,
        beside("Hear", "2026-03-02", {
          by: HANDLER,
          from: day("2026-03-02"),
          until: day("2026-03-03"),
          record: why
        })
      ),
      "DAY_WRONG under hearing: day 2026-03-03, notBefore 2026-03-02, notAfter 2026-03-02"
    )
  })

  it("ends after it begins", () => {
    assert.strictEqual(
      answer(
        inHand,
        beside("Hear", "2026-03-02", {
          by: HANDLER,
          from: day("2026-03-02"),
          until: day("2026-03-01"),
          record: why
        })
      ),
      "DAY_WRONG under hearing: day 2026-03-01, notBefore 2026-03-02, notAfter 2026-03-02"
    )
  })

  it("shares no day with the last one", () => {
    assert.strictEqual(
      answer(
        [
          ...inHand,
          beside("Hear", "2026-02-03", {
            by: HANDLER,
            from: day("2026-02-02"),
            until: day("2026-02-03"),
            record: why
          })
        ],
        beside("Hear", "2026-03-02", {
          by: HANDLER,
          from: day("2026-02-03"),
          until: day("2026-02-04"),
          record: why
        })
      ),
      "DAY_WRONG under hearing: day 2026-02-03, notBefore 2026-02-04, notAfter 2026-03-02"
    )
  })

  it("may follow on the next day", () => {
    assert.strictEqual(
      answer(
        [
          ...inHand,
          beside("Hear", "2026-02-03", {
            by: HANDLER,
            from: day("2026-02-02"),
            until: day("2026-02-03"),
            record: why
          })
        ],
        beside("Hear", "2026-03-02", {
          by: HANDLER,
          from: day("2026-02-04"),
          until: day("2026-02-04"),
          record: why
        })
      ),
      "allowed"
    )
  })

  it("is not held before the review was asked for", () => {
    assert.strictEqual(
      answer(
        inReview,
        beside("Hear", "2026-03-02", {
          by: CITY,
          from: day("2026-02-03"),
          until: day("2026-02-05"),
          record: why
        })
      ),
      "DAY_WRONG under hearing: day 2026-02-03, notBefore 2026-02-04, notAfter 2026-03-02"
    )
  })

  it("is not held before the recheck was asked for", () => {
    assert.strictEqual(
      answer(
        inRecheck,
        beside("Hear", "2026-03-02", {
          by: HALL,
          from: day("2026-02-11"),
          until: day("2026-02-13"),
          record: why
        })
      ),
      "DAY_WRONG under hearing: day 2026-02-11, notBefore 2026-02-12, notAfter 2026-03-02"
    )
  })
})
