/**
 * Who calls and who is called where a post stands aside or an office is complained of; and what is written down of it.
 */
import { assert, describe, it } from "@effect/vitest"
import {
  accept,
  after,
  beside,
  CLERK,
  conclude,
  eventsOf,
  forward,
  HANDLER,
  HEAD,
  register,
  wake
} from "../petitions.ts"
import { answer, CITY, handled, inHand, inReview, registered, row, story, why } from "./moments.ts"

type Commands = Parameters<typeof after>[0]

const recused = (post: string, by: string) => beside("Recuse", "2026-01-06", { by, post, why })
const accused = (...offices: ReadonlyArray<string>) =>
  beside("Correct", "2026-01-07", { by: CLERK, accused: offices, why })

/** Who calls whom under a rung, and whom it passed over. */
const call = (commands: Commands, rung: string, on = "2026-03-07") =>
  eventsOf(commands, wake(on)).flatMap((event) =>
    event._tag === "Reminded" && event.rung === rung
      ? [[event.caller, event.callee, ...(event.recused ?? []), ...(event.accused ?? [])].join(" ")]
      : []
  )

describe("where a post stands aside", () => {
  it("the next rank of the body is called, and it says who was passed over", () => {
    assert.deepStrictEqual(call([...inHand, recused(HANDLER, HEAD)], "L9"), [
      `${CLERK} deputy-head@north-labour ${HANDLER}`
    ])
  })

  it("the head of the body above is called where the body has no other head", () => {
    assert.deepStrictEqual(call([...inHand, recused(HEAD, "head@city-labour")], "L3"), [
      `head@north-petitions head@city-labour ${HEAD}`
    ])
  })

  it("the petition office above calls where the one that holds the file has no other head", () => {
    const head = "head@north-petitions"
    assert.deepStrictEqual(call([...inHand, recused(head, "head@city-petitions")], "L3"), [
      `head@city-petitions ${HEAD} ${head}`
    ])
  })

  it("calls that want another rank are as they were", () => {
    assert.deepStrictEqual(call([...inHand, recused(HANDLER, HEAD)], "L3"), [`head@north-petitions ${HEAD}`])
  })
})

describe("where a body turns out to be complained of", () => {
  const withAccused = [...inHand, accused("north-labour")]

  it("the correction tells the office with the file to send it elsewhere, and the worklist shows it there", () => {
    assert.deepStrictEqual(story(inHand, accused("north-labour")), [
      "Corrected: kind claim, route petition, subject wages, place brook, channel online, handling unmoved, accused [north-labour], why document-1",
      "intake = {visitors null, signers null, anonymous false, nameWithheld false, accused [north-labour], urgent false, earlier null, repeat false}",
      "tells north-petitions petition.withAccused: office north-labour"
    ])
    assert.strictEqual(
      row(withAccused),
      "petition accepted, open, north-petitions, brook since 2026-01-05, of null, next 2026-03-06, withAccused"
    )
  })

  it("the body above is called in its stead, and put under formal supervision", () => {
    assert.deepStrictEqual(
      ["L9", "L6", "L3"].flatMap((rung) => call(withAccused, rung)),
      [
        `${CLERK} ${CITY} north-labour`,
        "deputy-head@north-petitions deputy-head@city-labour north-labour",
        "head@north-petitions head@city-labour north-labour"
      ]
    )
    assert.strictEqual(
      story(withAccused, wake("2026-03-07")).findLast((line) => line.startsWith("tells")),
      "tells city-labour petition.supervised: duty conclude, by north-petitions"
    )
  })

  it("where the one above is complained of too, the next above it", () => {
    assert.deepStrictEqual(call([...inHand, accused("north-labour", "city-labour")], "L3"), [
      "head@north-petitions head@city-hall north-labour city-labour"
    ])
  })

  it("with nobody above it the office with the file is told of the vacancy", () => {
    const river = [
      register("2026-01-05"),
      forward("2026-01-05", { to: "river-bureau" }),
      accept("2026-01-05", { by: "handler@river-bureau" }),
      accused("river-bureau")
    ]
    assert.deepStrictEqual(call(river, "L3"), ["head@north-petitions  river-bureau"])
    assert.strictEqual(
      story(river, wake("2026-02-25")).at(-1),
      "tells north-petitions petition.vacancy: duty conclude, rung L9"
    )
  })

  it("that body does nothing more in the matter, whatever is asked", () => {
    assert.strictEqual(answer(withAccused, conclude("2026-01-08")), "ACCUSED_RECIPIENT: office north-labour")
    const pause = beside("Pause", "2026-01-08", { by: HANDLER, duty: "conclude", why })
    assert.strictEqual(answer(withAccused, pause), "ACCUSED_RECIPIENT: office north-labour")
    assert.strictEqual(answer(withAccused, forward("2026-01-08", { to: "city-labour" })), "allowed")
  })

  it("that body may say so itself", () => {
    assert.strictEqual(
      answer(inHand, beside("Correct", "2026-01-07", { by: HANDLER, accused: ["north-labour"], why })),
      "allowed"
    )
  })

  it("after its opinion the body above reviews, and the complaint opens no other way", () => {
    const reviewed = [...handled("2026-01-05"), conclude("2026-01-06"), accused("north-labour")]
    assert.strictEqual(after(reviewed).duties.length, 1)
    const asks = [
      ...reviewed,
      beside("Deliver", "2026-01-08", { by: CLERK }),
      beside("AskReview", "2026-01-09", { by: "petitioner" })
    ]
    assert.strictEqual(after(asks).review?.review?.office, "city-labour")
  })
})

describe("an office is entered as complained of", () => {
  it("if the directory has it", () => {
    assert.strictEqual(answer(registered, accused("nowhere")), "UNKNOWN_OFFICE: office nowhere")
    assert.strictEqual(
      answer([], register("2026-01-05", { accused: ["nowhere"] })),
      "UNKNOWN_OFFICE: office nowhere"
    )
  })

  it("if somebody who is not is left to act", () => {
    assert.strictEqual(
      answer(registered, accused("north-petitions")),
      "ACCUSED_HAS_IT: office north-petitions"
    )
    assert.strictEqual(
      answer(inHand, accused("north-petitions", "north-labour")),
      "ACCUSED_HAS_IT: office north-labour"
    )
    assert.strictEqual(answer(inHand, accused("north-petitions")), "allowed")
  })

  it("if it does not look at the opinion", () => {
    const late = beside("Correct", "2026-02-05", { by: CLERK, accused: ["city-labour"], why })
    assert.strictEqual(answer(inReview, late), "ACCUSED_HAS_IT: office city-labour")
  })

  it("if it was not", () => {
    const twice = beside("Correct", "2026-01-08", { by: CLERK, accused: ["north-hall"], why })
    assert.strictEqual(answer([...registered, accused("north-hall")], twice), "NOTHING_CORRECTED")
    assert.strictEqual(answer([...registered, accused("north-hall")], { ...twice, accused: [] }), "allowed")
  })
})

describe("what was entered is put right, and tied to other matters", () => {
  const others = ["Link", "Unlink", "Correct"] as const
  const ask = (tag: (typeof others)[number], by: string) => {
    if (tag === "Correct") return beside(tag, "2026-02-05", { by, channel: "letter", why })
    return beside(tag, "2026-02-05", { by, to: "case-2", as: "related" })
  }
  const tied = [...inReview, beside("Link", "2026-02-05", { by: CLERK, to: "case-2", as: "related" })]

  it("by no body that looks at the opinion", () => {
    for (const tag of others)
      assert.strictEqual(
        answer(tag === "Unlink" ? tied : inReview, ask(tag, CITY)),
        "NOT_RESPONSIBLE: office city-labour, responsible north-labour"
      )
  })

  it("by the office with the file and by the body, also during a review", () => {
    for (const by of [CLERK, HANDLER])
      for (const tag of others)
        assert.strictEqual(answer(tag === "Unlink" ? tied : inReview, ask(tag, by)), "allowed")
  })

  it("but a death is recorded by the reviewing body too", () => {
    assert.strictEqual(answer(inReview, beside("RecordDeath", "2026-02-05", { by: CITY })), "allowed")
  })
})
