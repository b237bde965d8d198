/** Notices and events as they come out of the core, in both languages. */
import { assert, describe, it } from "@effect/vitest"
import { type CaseType, Petition } from "@lianxin/core"
import { Psychiatric } from "@lianxin/core/care"
import { LOCALES, namesOf, render } from "../src/index.ts"
import { SELDOM } from "../src/render/event.ts"
import { TEXTS } from "../src/texts/texts.ts"
import * as CarePlans from "./carePlans.ts"
import { directory } from "./offices.ts"
import * as Petitions from "./petitions.ts"
import { assertGiven, assertReadable } from "./said.ts"

const names = namesOf(directory)
const petitions = Petitions.LIVES.flatMap((life) => life.happened)
const carePlans = CarePlans.LIVES.flatMap((life) => life.happened)

const NOTICES: ReadonlyArray<CaseType.Notice> = [
  ...petitions.flatMap(([event, state]) => Petition.petition.notices(event, state)),
  ...carePlans.flatMap(([event, state]) => Psychiatric.psychiatric.notices(event, state))
].filter(({ to }) => !("case" in to))
const EVENTS = [...petitions, ...carePlans].map(([event]) => event)

describe("the lives played here", () => {
  it("no command in them was refused", () => {
    const lives = [...Petitions.LIVES, ...CarePlans.LIVES]
    assert.deepStrictEqual(
      lives.flatMap(({ happened, refusal }) => (refusal === null ? [] : [[happened.at(-1)?.[0], refusal]])),
      []
    )
  })

  it("between them they have every notice", () => {
    assert.sameMembers([...new Set(NOTICES.map(({ template }) => template))], Object.keys(TEXTS.en.notices))
  })

  it("between them they have every event", () => {
    assert.sameMembers([...new Set(EVENTS.map(({ _tag }) => _tag))], Object.keys(TEXTS.en.events))
  })
})

describe("notices", () => {
  it("every notice can be read in both languages", () => {
    for (const notice of NOTICES) {
      for (const locale of LOCALES)
        assertReadable(render.notice(notice, locale, names), notice.template, locale)
    }
  })

  it("no notice asks for a parameter the core does not give", () => {
    const sentences: Readonly<Record<string, string>> = TEXTS.en.notices
    for (const { params, template } of NOTICES) assertGiven(sentences[template] ?? "", params, template)
  })

  it("an office is named by the directory and a post by its rank and office", () => {
    const notice = {
      template: "petition.callDue",
      params: { duty: "conclude", rung: "L3", act: "phone", callee: "head@xianning-petition-office" }
    }
    assert.strictEqual(
      render.notice(notice, "zh-CN", names),
      "“办结”的督办节点L3已到：电话催办。请联系咸宁市信访局主要负责人并录入答复。"
    )
    assert.strictEqual(
      render.notice(notice, "en", names),
      "Rung L3 of the duty “conclude” has come: call by phone. Please call head of Xianning petition office and record the answer."
    )
  })

  it("without a directory the id stands where the name would", () => {
    const notice = { template: "petition.objected", params: { office: "xianning-housing" } }
    assert.include(render.notice(notice, "zh-CN"), "xianning-housing对你单位转送的信访事项提出异议")
  })

  it("a template nobody knows is shown with its parameters", () => {
    assert.strictEqual(
      render.notice({ template: "county.own", params: { n: 2, gone: null } }, "en"),
      "county.own (n: 2)"
    )
  })
})

describe("events", () => {
  it("every event can be read in both languages", () => {
    for (const event of EVENTS) {
      for (const locale of LOCALES) assertReadable(render.event(event, locale, names), event._tag, locale)
    }
  })

  it("no event's line asks for a field the event does not have", () => {
    const sentences: Readonly<Record<string, string>> = TEXTS.en.events
    for (const event of EVENTS) assertGiven(sentences[event._tag] ?? "", { ...SELDOM, ...event }, event._tag)
  })

  it("an assignment says who helps and by which day its result is reported", () => {
    const event = { _tag: "Forwarded", from: "xianning-petition-office", to: "xianan-human-resources" }
    const assigned = {
      ...event,
      again: false,
      late: false,
      reportBy: "2026-04-30",
      assisting: ["xianan-housing"]
    }
    const alone = { ...assigned, assisting: [] }
    assert.strictEqual(
      render.event(assigned, "zh-CN", names),
      "咸宁市信访局交办咸安区人力资源和社会保障局，咸安区住房和城乡建设局协办，请于2026年4月30日(星期四)前(含当日)报告结果"
    )
    assert.strictEqual(
      render.event(alone, "en"),
      "forwarded from xianning-petition-office to xianan-human-resources, assigned: result to be reported by Thu 2026-04-30"
    )
  })

  it("a tag is a word of its own", () => {
    assert.strictEqual(render.label("event", "Registered", "zh-CN"), "登记")
    assert.strictEqual(render.label("event", "Registered", "en"), "registered")
  })
})
