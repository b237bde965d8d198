/**
 * Matters handled together, as the handbook would tell it: within one another and apart again, answered by one opinion, and
 * divided.
 */
import { assert, describe, it } from "@effect/vitest"
import { Petition } from "@lianxin/core"
import { day } from "../days.ts"
import {
  accept,
  after,
  beside,
  CLERK,
  evaluate,
  eventsOf,
  extend,
  forward,
  HANDLER,
  refusal,
  register,
  wake,
  withdraw
} from "../petitions.ts"

const why = "document-1"
const into = "case-9"
const merge = (on: string) => beside("Merge", on, { by: CLERK, into })
const unmerge = (on: string) => beside("Unmerge", on, { by: CLERK, why })
type About = Omit<Petition.Command.Follow, "_tag" | "at" | "by" | "into">
const follow = (on: string, about: About) => beside("Follow", on, { by: "clock", into, ...about })
const accepted = (on: string, since = on) =>
  follow(on, { did: "accepted", on: day(since), office: "north-labour", kind: "claim", route: "petition" })
const concluded = (on: string) =>
  follow(on, {
    did: "concluded",
    on: day(on),
    acceptedOn: day("2026-01-08"),
    office: "north-labour",
    decidedBy: HANDLER,
    result: "support",
    opinion: "opinion-1"
  })
const codeOf = (...args: Parameters<typeof refusal>) => refusal(...args)?.code ?? null
const lastDay = ({ duties }: Petition.State, id: string) => duties.find((duty) => duty.id === id)?.due.day
const told = (commands: Parameters<typeof after>[0], asked: Parameters<typeof eventsOf>[1]) =>
  eventsOf(commands, asked).flatMap((event) =>
    Petition.petition
      .notices(event, after([...commands, asked]))
      .map(({ template, to }) => [template, to] as const)
  )
const waiting = [register("2026-01-05"), merge("2026-01-06")]
const inHand = [register("2026-01-05"), forward("2026-01-05"), accept("2026-01-05")]

describe("a matter handled within another", () => {
  it("keeps its clocks, and a last day that passes is called", () => {
    const state = after(waiting)
    assert.strictEqual(lastDay(state, "forward"), "2026-01-20")
    assert.deepStrictEqual(
      eventsOf(waiting, wake("2026-01-21")).map(({ _tag }) => _tag),
      ["Reminded"]
    )
    assert.isTrue(Petition.petition.summary(state).open)
  })

  it("is as if nothing had been once it is taken out again", () => {
    const { lastAt: _, ...before } = after(inHand)
    const { lastAt: __, ...again } = after([...inHand, merge("2026-01-06"), unmerge("2026-01-30")])
    assert.deepStrictEqual(again, before)
  })

  it("is accepted with the other, and has sixty days of its own from then", () => {
    const state = after([...waiting, accepted("2026-01-08")])
    assert.deepStrictEqual(
      [state.status, state.body, lastDay(state, "forward"), lastDay(state, "conclude")],
      ["merged", "north-labour", undefined, "2026-03-09"]
    )
    const later = after([register("2026-02-01"), merge("2026-02-02"), accepted("2026-02-02", "2026-01-08")])
    assert.strictEqual(lastDay(later, "conclude"), "2026-04-03")
    const alone = after([...waiting, accepted("2026-01-08"), unmerge("2026-01-09")])
    assert.deepStrictEqual([alone.status, alone.body], ["accepted", "north-labour"])
  })

  it("is answered by the opinion of the other, once, and may be rated and reviewed by itself", () => {
    const answered = [...waiting, accepted("2026-01-08"), concluded("2026-03-02")]
    const state = after(answered)
    assert.deepInclude(state.concluded, {
      result: "support",
      by: HANDLER,
      lastDay: day("2026-03-09")
    })
    assert.strictEqual(lastDay(state, "evaluate"), "2026-04-01")
    assert.strictEqual(codeOf(answered, concluded("2026-03-03")), "NOT_MERGED")
    assert.isNull(codeOf(answered, evaluate("2026-03-03")))
    const delivered = beside("Deliver", "2026-03-04", { by: CLERK })
    const asked = beside("AskReview", "2026-03-05", { by: "petitioner" })
    assert.isNull(codeOf([...answered, delivered], asked))
    assert.deepStrictEqual(told(answered.slice(0, -1), concluded("2026-03-02")).slice(-1), [
      ["petition.answered", { party: "petitioner" }]
    ])
  })

  it("is answered late where its own last day has passed", () => {
    const [event] = eventsOf([...waiting, accepted("2026-01-08")], concluded("2026-03-10")).slice(-1)
    assert.deepInclude(event, { _tag: "Followed", late: true })
  })

  it("may be extended by the head for its own petitioner, and taken back by that one", () => {
    const taken = [...waiting, accepted("2026-01-08")]
    assert.isNull(codeOf(taken, extend("2026-02-01", { days: 10 })))
    const back = withdraw("2026-01-07", { record: why })
    assert.isNull(codeOf(waiting, back))
    assert.strictEqual(codeOf([...waiting, back], concluded("2026-03-02")), "NOT_MERGED")
  })

  it("goes on by itself when the other ends in a way that binds nobody else", () => {
    const released = follow("2026-01-09", { did: "released", on: day("2026-01-08") })
    const state = after([...waiting, released])
    assert.deepStrictEqual(
      [state.status, lastDay(state, "forward"), state.links.merged],
      ["registered", "2026-01-20", null]
    )
    assert.deepStrictEqual(
      told(waiting, released).map(([template]) => template),
      ["petition.onItsOwn", "petition.onItsOwn"]
    )
  })

  it("is not answered by a body complained of in it", () => {
    const accusing = [
      register("2026-01-05", { kind: "accusation", accused: ["north-labour"] }),
      merge("2026-01-06")
    ]
    assert.strictEqual(codeOf(accusing, accepted("2026-01-08")), "ACCUSED_RECIPIENT")
  })
})

describe("the matter that leads", () => {
  const leads = beside("Link", "2026-01-06", { by: "clock", to: "case-2", as: "leads" })
  const follows = [...inHand, leads]
  const toCase = (notices: ReturnType<typeof told>) => notices.filter(([, to]) => "case" in to)
  it("tells those within it what it has done, also those that come later", () => {
    assert.deepStrictEqual(toCase(told(inHand, leads)), [["petition.follow", { case: "case-2" }]])
    const end = beside("Settle", "2026-01-08", { by: HANDLER, agreement: why })
    assert.deepStrictEqual(toCase(told(follows, end)), [["petition.follow", { case: "case-2" }]])
  })

  it("is tied by merging alone, and does not go on within one it leads", () => {
    const byHand = beside("Link", "2026-01-06", { by: CLERK, to: "case-2", as: "leads" })
    assert.strictEqual(codeOf(inHand, byHand), "TIE_BY_MERGING")
    const unlink = beside("Unlink", "2026-01-07", { by: CLERK, to: "case-2", as: "leads" })
    assert.strictEqual(codeOf(follows, unlink), "TIE_BY_MERGING")
    const circle = beside("Merge", "2026-01-07", { by: CLERK, into: "case-2" })
    assert.strictEqual(codeOf(follows, circle), "MERGED_ITSELF")
  })

  it("hears nothing twice", () => {
    const said = { from: "case-2", template: "petition.tie", params: { as: "leads" }, at: leads.at }
    const hear = Petition.petition.hear
    assert.deepInclude(hear?.(said, after(inHand)), { _tag: "Link", to: "case-2", as: "leads" })
    assert.isNull(hear?.(said, after(follows)) ?? null)
  })
})

describe("dividing", () => {
  it("gives no office more time: the part counts from the day the whole came in", () => {
    const part = register("2026-01-12", { splitFrom: { caseId: "case-1", registeredOn: day("2026-01-05") } })
    const state = after([part])
    assert.strictEqual(lastDay(state, "forward"), "2026-01-20")
    assert.deepStrictEqual(state.links.ties, [{ to: "case-1", as: "splitFrom" }])
    assert.deepInclude(told([], part), ["petition.tie", { case: "case-1" }])
    const early = register("2026-01-04", { splitFrom: { caseId: "case-1", registeredOn: day("2026-01-05") } })
    assert.strictEqual(codeOf([], early), "DAY_WRONG")
  })
})
