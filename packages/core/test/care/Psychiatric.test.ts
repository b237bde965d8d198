/**
 * Psychiatric follow-up as the handbook would tell it: consent, the first visit, missed visits, loss and the end.
 */
import { assert, describe, it } from "@effect/vitest"
import { Care } from "@lianxin/core"
import { everyLife } from "../case/play.ts"
import { specimen } from "./lives.ts"
import {
  after,
  assess,
  close,
  type Command,
  consent,
  dueOf,
  enrol,
  enrolled,
  eventsOf,
  miss,
  refer,
  refusal,
  reportLoss,
  UNWELL,
  visit,
  wake,
  WELL
} from "./plans.ts"

const { contactsIn } = Care.Psychiatric
const seen = [...enrolled("2026-01-05"), visit("2026-01-12")]
const lost = (...commands: ReadonlyArray<Command>) => after(commands).status === "lost"

describe("consent comes first", () => {
  it("nothing is entered without it, nor before the plan is taken up", () => {
    assert.strictEqual(refusal([], enrol("2026-01-05")), "CONSENT_MISSING")
    assert.strictEqual(refusal([], visit("2026-01-05")), "CONSENT_MISSING")
    assert.strictEqual(refusal([consent("2026-01-05")], assess("2026-01-05", WELL)), "WRONG_MOMENT")
  })

  it("is given by the patient or the guardian, once, for a place that is known", () => {
    assert.isNull(refusal([], consent("2026-01-05", { by: "patient" })))
    assert.strictEqual(
      refusal([], consent("2026-01-05", { by: "handler@north-clinic" })),
      "NOT_PATIENT_OR_GUARDIAN"
    )
    assert.strictEqual(refusal([], consent("2026-01-05", { place: "atlantis" })), "UNKNOWN_PLACE")
    assert.strictEqual(refusal([consent("2026-01-05")], consent("2026-01-06")), "WRONG_MOMENT")
    assert.strictEqual(refusal([], consent("2005-04-30")), "NO_RULES_YET")
  })

  it("picks the law that holds to the end of the plan", () => {
    const old = after([consent("2022-04-30"), enrol("2022-06-01"), visit("2022-06-02")])
    assert.strictEqual(dueOf(old, "nextContact"), "2022-07-02")
    assert.strictEqual(
      dueOf(after([consent("2022-05-01"), enrol("2022-06-01"), visit("2022-06-02")]), "nextContact"),
      "2022-09-02"
    )
  })
})

describe("a qualified person assesses", () => {
  it("no other office may, and neither may the clock or a model behind it", () => {
    const begun = enrolled("2026-01-05")
    assert.strictEqual(refusal(begun, assess("2026-01-06", WELL, "clerk@north-petitions")), "NOT_QUALIFIED")
    assert.strictEqual(refusal(begun, assess("2026-01-06", WELL, "handler@hill-office")), "NOT_QUALIFIED")
    assert.strictEqual(refusal(begun, assess("2026-01-06", WELL, "clock")), "HUMAN_DECISION_REQUIRED")
    assert.strictEqual(refusal(begun, assess("2026-01-06", WELL, "guardian")), "UNKNOWN_OFFICE")
  })

  it("the health body that keeps the plan goes on keeping it", () => {
    assert.strictEqual(
      refusal(seen, visit("2026-02-01", WELL, { by: "handler@hill-clinic" })),
      "NOT_RESPONSIBLE"
    )
  })
})

describe("the first visit", () => {
  it("is due ten working days after enrolment, make-up days counted", () => {
    assert.strictEqual(dueOf(after(enrolled("2026-01-05")), "firstVisit"), "2026-01-19")
    assert.strictEqual(dueOf(after(enrolled("2026-02-12")), "firstVisit"), "2026-03-04")
  })

  it("is face to face; later ones may be by phone", () => {
    assert.strictEqual(
      refusal(enrolled("2026-01-05"), visit("2026-01-06", WELL, { form: "phone" })),
      "FACE_VISIT_NEEDED"
    )
    assert.isNull(refusal(seen, visit("2026-02-01", WELL, { form: "phone" })))
  })

  it("is late from the day after its last day", () => {
    const late = (on: string) =>
      eventsOf(enrolled("2026-01-05"), visit(on)).find((event) => event._tag === "Visited")
    assert.deepInclude(late("2026-01-19"), { late: false })
    assert.deepInclude(late("2026-01-20"), { late: true })
  })

  it("still owed after an assessment without one", () => {
    const assessed = [...enrolled("2026-01-05"), assess("2026-01-06", UNWELL)]
    assert.strictEqual(dueOf(after(assessed), "firstVisit"), "2026-01-19")
    assert.strictEqual(refusal(assessed, visit("2026-01-07", WELL, { form: "phone" })), "FACE_VISIT_NEEDED")
  })
})

describe("reminders", () => {
  it("come three days before a contact, on a working day, and the day after a missed one", () => {
    const told = eventsOf(seen, wake("2026-12-31")).flatMap((event) =>
      event._tag === "Reminded" ? [`${event.rung} ${event.on}`] : []
    )
    assert.deepStrictEqual(told, ["soon 2026-04-09", "missed 2026-04-13"])
  })
})

describe("a miss", () => {
  it("is tried again within two weeks", () => {
    assert.strictEqual(dueOf(after([...seen, miss("2026-04-10")]), "nextContact"), "2026-04-24")
  })

  it("is a loss at the third in a row when they span more than a month, not on the corresponding day itself", () => {
    const two = [...seen, miss("2026-04-10"), miss("2026-04-24")]
    assert.isFalse(lost(...two, miss("2026-05-10")))
    assert.isTrue(lost(...two, miss("2026-05-11")))
    assert.isFalse(lost(...seen, miss("2026-04-10"), miss("2026-05-11")))
  })

  it("is a loss at once when the person is missing", () => {
    const state = after([...seen, miss("2026-04-10", { reason: "missing" })])
    assert.deepStrictEqual([state.status, dueOf(state, "reportLoss")], ["lost", "2026-04-10"])
  })

  it("counts from the last contact: a visit begins a new row", () => {
    const row = [
      ...seen,
      miss("2026-04-10"),
      miss("2026-04-24"),
      visit("2026-05-01"),
      miss("2026-05-11"),
      miss("2026-06-30")
    ]
    assert.isFalse(lost(...row))
  })
})

describe("a lost person", () => {
  const gone = [...seen, miss("2026-04-10", { reason: "missing" })]

  it("is reported the same day, once", () => {
    const reported = after([...gone, reportLoss("2026-04-10")])
    assert.strictEqual(dueOf(reported, "reportLoss"), null)
    assert.strictEqual(refusal([...gone, reportLoss("2026-04-10")], reportLoss("2026-04-11")), "WRONG_MOMENT")
    assert.strictEqual(refusal(seen, reportLoss("2026-04-10")), "WRONG_MOMENT")
  })

  it("is brought back by a visit, and the report is owed no more", () => {
    const back = after([...gone, visit("2026-04-20")])
    assert.deepStrictEqual(
      [back.status, dueOf(back, "reportLoss"), back.misses.length],
      ["enrolled", null, 0]
    )
  })
})

describe("a referral", () => {
  const unwell = [...seen, visit("2026-03-02", UNWELL)]

  it("goes to an office that stands, where one is owed", () => {
    assert.strictEqual(dueOf(after([...unwell, refer("2026-03-02")]), "refer"), null)
    assert.strictEqual(refusal(unwell, refer("2026-03-02", { to: "nowhere" })), "UNKNOWN_OFFICE")
    assert.strictEqual(refusal(seen, refer("2026-03-02")), "WRONG_MOMENT")
  })

  it("is late from the day after", () => {
    const late = (on: string) => eventsOf(unwell, refer(on)).find((event) => event._tag === "Referred")
    assert.deepInclude(late("2026-03-02"), { late: false })
    assert.deepInclude(late("2026-03-03"), { late: true })
  })
})

describe("the end of a plan", () => {
  it("ends every duty, and nothing more is entered", () => {
    const closed = [...seen, close("2026-02-01")]
    assert.deepStrictEqual([after(closed).duties, after(closed).status], [[], "closed"])
    assert.strictEqual(refusal(closed, visit("2026-02-02")), "WRONG_MOMENT")
    assert.deepStrictEqual(eventsOf(closed, wake("2027-01-01")), [])
  })

  it("for another reason needs a record", () => {
    assert.strictEqual(refusal(seen, close("2026-02-01", { reason: "other" })), "REASONS_MISSING")
    assert.isNull(refusal(seen, close("2026-02-01", { reason: "other", document: "record-1" })))
  })
})

describe("any plan", () => {
  it("under care always has a next contact or a first visit planned", () => {
    everyLife(
      specimen,
      (moments) => {
        for (const { after } of moments) {
          const planned = after.duties.some(({ id }) => id === "firstVisit" || id === "nextContact")
          assert.strictEqual(planned, after.status === "enrolled" || after.status === "lost")
        }
      },
      200
    )
  })

  it("counts each contact in the year it took place, and no other", () => {
    const state = after([
      ...enrolled("2025-12-01"),
      visit("2025-12-31"),
      visit("2026-01-01"),
      miss("2026-03-01"),
      visit("2026-12-31")
    ])
    assert.deepStrictEqual(
      [2024, 2025, 2026, 2027].map((year) => contactsIn(state, year)),
      [0, 1, 2, 0]
    )
  })
})
