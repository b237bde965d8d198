/**
 * Forwarding and objecting, as the handbook would tell it. The invented law has the limits of a real one.
 */
import { assert, describe, it } from "@effect/vitest"
import type { Petition } from "@lianxin/core"
import {
  accept,
  after,
  answerObjection,
  eventsOf,
  forward,
  HANDLER,
  object,
  refusal,
  register
} from "../petitions.ts"

const duty = (state: Petition.State, id: string) => state.duties.find((one) => one.id === id)
const lastDay = (state: Petition.State, id: string): string | undefined => duty(state, id)?.due.day
const codeOf = (...asked: Parameters<typeof refusal>) => refusal(...asked)?.code
const forwarded = [register("2026-02-05"), forward("2026-02-12")]

describe("forwarding", () => {
  it("goes to the office in charge of the matter where it lies", () => {
    assert.strictEqual(after(forwarded).body, "north-labour")
  })

  it("is in time on the last day and late on the day after", () => {
    const late = (on: string) =>
      eventsOf([register("2026-01-20")], forward(on)).find(({ _tag }) => _tag === "Forwarded")
    assert.deepInclude(late("2026-02-04"), { late: false })
    assert.deepInclude(late("2026-02-05"), { late: true })
  })

  it("to another petition office passes the same clock on", () => {
    const state = after([
      register("2026-01-20", { by: "clerk@city-petitions" }),
      forward("2026-01-22", { by: "clerk@city-petitions", to: "north-petitions" })
    ])
    assert.deepStrictEqual([state.holder, state.body], ["north-petitions", null])
    assert.deepInclude(duty(state, "forward"), { owner: "north-petitions" })
    assert.strictEqual(lastDay(state, "forward"), "2026-02-04")
  })

  it("again, in mid-case, moves the duty and never its last day", () => {
    const by = "handler@city-labour"
    const before = [
      register("2026-01-05"),
      forward("2026-01-05", { to: "city-labour" }),
      accept("2026-01-05", { by })
    ]
    const [was, is] = [after(before), after([...before, forward("2026-02-28", { to: "north-labour" })])]
    assert.deepStrictEqual(
      [duty(was, "conclude")?.owner, duty(is, "conclude")?.owner],
      ["city-labour", "north-labour"]
    )
    assert.deepStrictEqual(duty(is, "conclude")?.due, duty(was, "conclude")?.due)
    assert.deepStrictEqual([is.status, is.body, is.forwards], ["accepted", "north-labour", 2])
  })

  it("is for the office that holds it or the body that has it, and not to where it is already", () => {
    assert.strictEqual(
      codeOf([register("2026-01-20")], forward("2026-01-20", { by: "clerk@city-petitions" })),
      "NOT_RESPONSIBLE"
    )
    assert.strictEqual(codeOf(forwarded, forward("2026-02-13")), "SAME_OFFICE")
    assert.strictEqual(codeOf(forwarded, forward("2026-02-13", { to: "nowhere" })), "UNKNOWN_OFFICE")
  })

  it("stops where nobody, or more than one, is in charge", () => {
    const asked = (subject: string, on = "2026-01-20") => refusal([register(on, { subject })], forward(on))
    assert.strictEqual(asked("unheard-of")?.code, "NOBODY_IN_CHARGE")
    assert.deepInclude(asked("land")?.facts, {
      offices: "north-land, north-forestry",
      settledBy: "north-hall"
    })
    assert.deepInclude(asked("rivers")?.facts, {
      offices: "north-water, river-bureau",
      settledBy: "jointConference"
    })
  })

  it("passes over an office that has been dissolved", () => {
    const grain = { subject: "grain" }
    assert.isNull(refusal([register("2018-12-31", grain)], forward("2018-12-31")))
    assert.strictEqual(codeOf([register("2018-12-31", grain)], forward("2019-01-01")), "NOBODY_IN_CHARGE")
    assert.strictEqual(
      codeOf([register("2019-01-01")], forward("2019-01-01", { to: "north-grain" })),
      "UNKNOWN_OFFICE"
    )
  })
})

describe("objecting", () => {
  const objected = [...forwarded, object("2026-02-26", { reasons: "reasons-1" })]

  it("is for five working days after the day it came: 13, 14, 24, 25 and 26 February", () => {
    assert.strictEqual(lastDay(after(forwarded), "objection"), "2026-02-26")
    assert.strictEqual(after(objected).objection, "raised")
    assert.strictEqual(codeOf(forwarded, object("2026-02-27", { reasons: "reasons-1" })), "OBJECTION_LATE")
  })

  it("counts the days made up for a holiday, and none of the holiday: from 13 September 2024 until the 23rd", () => {
    assert.strictEqual(
      lastDay(after([register("2024-09-13"), forward("2024-09-13")]), "objection"),
      "2024-09-23"
    )
  })

  it("too late leaves the body responsible", () => {
    assert.deepInclude(refusal(forwarded, object("2026-02-27"))?.facts, {
      on: "2026-02-27",
      until: "2026-02-26"
    })
    assert.strictEqual(after(forwarded).body, "north-labour")
  })

  it("needs reasons, comes from the body that has it, and comes once", () => {
    assert.strictEqual(codeOf(forwarded, object("2026-02-26")), "REASONS_MISSING")
    assert.strictEqual(
      codeOf(forwarded, object("2026-02-26", { by: "handler@city-labour" })),
      "NOT_RESPONSIBLE"
    )
    assert.strictEqual(codeOf(objected, object("2026-02-26", { reasons: "reasons-2" })), "WRONG_MOMENT")
  })

  it("stops no clock: until the sender agrees the papers stay where they are", () => {
    const [was, is] = [after(forwarded), after(objected)]
    assert.deepStrictEqual([is.body, lastDay(is, "acceptance")], ["north-labour", lastDay(was, "acceptance")])
    const declined = after([...objected, answerObjection("2026-02-27", false)])
    assert.deepStrictEqual(
      [declined.body, lastDay(declined, "acceptance")],
      ["north-labour", lastDay(was, "acceptance")]
    )
  })

  it("once the sender agrees, the papers come back and must be forwarded anew", () => {
    const state = after([...objected, answerObjection("2026-02-27", true)])
    assert.deepStrictEqual(
      [state.status, state.body, state.duties.map(({ id }) => id)],
      ["registered", null, ["forward"]]
    )
    assert.deepStrictEqual(
      [duty(state, "forward")?.owner, lastDay(state, "forward")],
      ["north-petitions", "2026-03-14"]
    )
  })

  it("is answered by the office that sent it, and by no other", () => {
    assert.strictEqual(
      codeOf(objected, answerObjection("2026-02-27", true, { by: "clerk@city-petitions" })),
      "NOT_SENDER"
    )
    assert.strictEqual(
      codeOf(objected, answerObjection("2026-02-27", true, { by: HANDLER })),
      "NOT_PETITION_OFFICE"
    )
    assert.strictEqual(codeOf(forwarded, answerObjection("2026-02-27", true)), "WRONG_MOMENT")
  })

  it("ends with acceptance, with refusal and with withdrawal: a late answer to it brings nothing back", () => {
    const settled = [...objected, accept("2026-02-26")]
    assert.strictEqual(codeOf(settled, answerObjection("2026-02-27", true)), "WRONG_MOMENT")
  })

  it("is the body's that raised it: forwarding again settles it", () => {
    const moved = [...objected, forward("2026-02-27", { to: "city-labour" })]
    assert.strictEqual(codeOf(moved, answerObjection("2026-02-28", true)), "WRONG_MOMENT")
  })

  it("was not provided for by the former law", () => {
    const old = [register("2022-04-30"), forward("2022-05-04")]
    assert.strictEqual(codeOf(old, object("2022-05-05", { reasons: "reasons-1" })), "NOT_PROVIDED")
  })
})
