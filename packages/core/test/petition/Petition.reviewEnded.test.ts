/**
 * Reviews that end without an opinion: taken back by the petitioner, or by a death without a successor.
 */
import { assert, describe, it } from "@effect/vitest"
import { Petition } from "@lianxin/core"
import {
  accept,
  after,
  beside,
  CLERK,
  conclude,
  evaluate,
  eventsOf,
  forward,
  HANDLER,
  refusal,
  register,
  withdraw
} from "../petitions.ts"

const why = "document-1"
const [CITY, HALL] = ["handler@city-labour", "handler@city-hall"] as const
const delivered = [
  register("2026-01-05"),
  forward("2026-01-05"),
  accept("2026-01-05"),
  conclude("2026-02-02"),
  beside("Deliver", "2026-02-03", { by: HANDLER })
]
const inReview = [...delivered, beside("AskReview", "2026-02-04", { by: "petitioner" })]
const inRecheck = [
  ...inReview,
  beside("ReviewOpinion", "2026-02-10", { by: CITY, outcome: "uphold" }),
  beside("Deliver", "2026-02-11", { by: CITY }),
  beside("AskRecheck", "2026-02-12", { by: "petitioner" })
]
const death = (on: string, about: { by?: string; successor?: string } = {}) =>
  beside("RecordDeath", on, { by: CLERK, ...about })
const codeOf = (...asked: Parameters<typeof refusal>) => refusal(...asked)?.code
/** What is open beside the right to rate, which no review touches. */
const open = (state: Petition.State) =>
  state.duties.flatMap(({ id }) => (id === "evaluate" ? [] : [id])).toSorted()

describe("a request for review taken back", () => {
  it("leaves the opinion below as it is, and the review with nothing to do", () => {
    const state = after([...inReview, withdraw("2026-02-06", { record: why })])
    assert.deepStrictEqual([state.status, open(state)], ["concluded", []])
    assert.deepStrictEqual(state.concluded, after(delivered).concluded)
    assert.strictEqual(Petition.responsible(state), "north-labour")
  })

  it("of a recheck, leaves the opinion on review", () => {
    const state = after([...inRecheck, withdraw("2026-02-16", { record: why })])
    assert.deepStrictEqual([state.status, open(state)], ["reviewed", []])
    assert.strictEqual(state.review?.review?.opinion?.outcome, "uphold")
  })

  it("is asked for once", () => {
    const again = beside("AskReview", "2026-02-07", { by: "petitioner" })
    assert.strictEqual(codeOf([...inReview, withdraw("2026-02-06", { record: why })], again), "REVIEW_USED")
    const third = beside("AskRecheck", "2026-02-17", { by: "petitioner" })
    assert.strictEqual(codeOf([...inRecheck, withdraw("2026-02-16", { record: why })], third), "REVIEW_USED")
  })

  it("needs a signed record, comes from the petitioner, and before the opinion", () => {
    const { record: _, ...unsigned } = withdraw("2026-02-06", { record: why })
    assert.strictEqual(codeOf(inReview, unsigned), "RECORD_MISSING")
    assert.strictEqual(codeOf(inReview, withdraw("2026-02-06", { by: CLERK, record: why })), "NOT_PETITIONER")
    const given = [...inReview, beside("ReviewOpinion", "2026-02-10", { by: CITY, outcome: "uphold" })]
    assert.strictEqual(codeOf(given, withdraw("2026-02-11", { record: why })), "WRONG_MOMENT")
    assert.strictEqual(codeOf(delivered, withdraw("2026-02-06", { record: why })), "WRONG_MOMENT")
  })

  it("is told to the body that was asked and to the one whose opinion stands", () => {
    const commands = [...inReview, withdraw("2026-02-06", { record: why })]
    const told = eventsOf(inReview, withdraw("2026-02-06", { record: why })).flatMap((event) =>
      Petition.petition.notices(event, after(commands))
    )
    assert.deepStrictEqual(
      told,
      ["city-labour", "north-labour"].map((office) => ({
        template: "petition.reviewEnded",
        to: { office },
        params: { stage: "review", end: "withdrawn" }
      }))
    )
  })

  it("may end while its clock stands still, and nothing stands still any longer", () => {
    const stopped = [
      ...inRecheck,
      beside("Pause", "2026-02-13", { by: HALL, duty: "recheckOpinion", why }),
      withdraw("2026-02-16", { record: why })
    ]
    assert.deepStrictEqual(after(stopped).ledger, {})
  })
})

describe("a death after the opinion", () => {
  it("without a successor ends a review, and the opinion below stands", () => {
    const state = after([...inReview, death("2026-02-06")])
    assert.deepStrictEqual([state.status, state.course.died, open(state)], ["concluded", true, []])
    assert.strictEqual(after([...inRecheck, death("2026-02-16")]).status, "reviewed")
  })

  it("with a successor changes nothing but who asks, rates and is told", () => {
    const state = after([...inReview, death("2026-02-06", { successor: "person-2" })])
    assert.deepStrictEqual([state.status, open(state)], ["inReview", ["reviewOpinion"]])
    assert.strictEqual(Petition.petition.summary(state).person, "person-2")
    const gone = [...inReview, death("2026-02-06", { successor: "person-2" })]
    assert.isNull(refusal(gone, withdraw("2026-02-07", { record: why })))
    const opinion = beside("ReviewOpinion", "2026-02-10", { by: CITY, outcome: "uphold" })
    const told = eventsOf(gone, opinion).flatMap((event) =>
      Petition.petition.notices(event, after([...gone, opinion]))
    )
    assert.deepInclude(
      told.map(({ to }) => to),
      { party: "petitioner" }
    )
  })

  it("may be recorded by the body that looks at the opinion", () => {
    assert.isNull(refusal(inReview, death("2026-02-06", { by: CITY })))
    assert.strictEqual(codeOf(inReview, death("2026-02-06", { by: HALL })), "NOT_RESPONSIBLE")
  })

  it("leaves the rights to whoever is found to go on", () => {
    const died = [...delivered, death("2026-02-04")]
    const asked = beside("AskReview", "2026-02-06", { by: "petitioner" })
    assert.deepStrictEqual(open(after(died)), open(after(delivered)))
    assert.strictEqual(codeOf(died, asked), "NO_PETITIONER")
    assert.strictEqual(codeOf(died, { ...asked, by: CITY }), "NO_PETITIONER")
    assert.strictEqual(codeOf(died, evaluate("2026-02-06")), "NO_PETITIONER")
    assert.isNull(refusal([...died, death("2026-02-05", { successor: "person-2" })], asked))
  })

  it("leaves nobody to deliver a reply to", () => {
    const concluded = delivered.slice(0, -1)
    const reply = beside("Deliver", "2026-02-05", { by: HANDLER })
    assert.strictEqual(codeOf([...concluded, death("2026-02-04")], reply), "NO_PETITIONER")
  })
})
