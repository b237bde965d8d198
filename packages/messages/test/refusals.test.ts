/** Refusals as they come out of the core, in both languages. */
import { assert, describe, it } from "@effect/vitest"
import type { Refusal } from "@lianxin/core"
import { LOCALES, namesOf, render } from "../src/index.ts"
import { TEXTS } from "../src/texts/texts.ts"
import * as Beside from "./besideRefused.ts"
import * as CarePlans from "./carePlans.ts"
import { directory } from "./offices.ts"
import * as Petitions from "./petitions.ts"
import { assertGiven, assertReadable } from "./said.ts"

const names = namesOf(directory)
const reached = (table: Readonly<Record<string, Refusal.Refusal | null>>) => Object.entries(table)
const ALL = [...reached(Petitions.REACHED), ...reached(CarePlans.REACHED), ...reached(Beside.AGAIN)]

describe("refusals", () => {
  it.each(ALL)("%s is reached by real commands and says its reason in both languages", (code, refusal) => {
    assert.strictEqual(refusal?.code, code)
    if (refusal === null) return
    for (const locale of LOCALES) {
      const { clause, text } = render.refusal(refusal, locale, names)
      assertReadable(text, code, locale)
      assert.strictEqual(clause === null, refusal.cite === null)
    }
  })

  it.each(ALL)("%s asks for no fact the core does not give", (code, refusal) => {
    const sentences: Readonly<Record<string, string>> = TEXTS.en.refusals
    assertGiven(sentences[code] ?? "", refusal?.facts ?? {}, code)
  })

  it("a late objection names the office, both days and the clause", () => {
    const { OBJECTION_LATE: refusal } = Petitions.REACHED
    assert.deepStrictEqual(refusal && render.refusal(refusal, "en", names), {
      text:
        "Objection refused: Xian'an District Human resources and social security bureau objected on Fri 2026-02-27, " +
        "after its last day, Thu 2026-02-26. The matter stays with it: accept it, or turn it away on a ground of the law.",
      clause:
        "信访工作条例 (2022), art. 23(3): a body outside whose powers it lies objects within five working days with " +
        "detailed reasons, and returns the papers only after the sender has checked and agreed"
    })
    assert.deepStrictEqual(refusal && render.refusal(refusal, "zh-CN", names), {
      text:
        "异议不予采纳：咸安区人力资源和社会保障局于2026年2月27日(星期五)提出，已过最后一日2026年2月26日(星期四)。" +
        "事项仍由该单位承办，请予受理，或者依法定情形不予受理。",
      clause:
        "信访工作条例 (2022)第23条(3)：不属于职权范围的，五个工作日内提出异议并详细说明理由，" +
        "经转送、交办单位核实同意后退还材料"
    })
  })

  it("a matter sent to an office that does not decide says so of the receiver, not of the sender", () => {
    const refusal = Petitions.SENT_TO_A_GUIDE
    assert.strictEqual(
      refusal && render.refusal(refusal, "en", names).text,
      "Cannot forward to Xian'an District petition office: it does not decide, and the matter must go to a body " +
        "that does. Name a competent body."
    )
    assert.strictEqual(
      refusal && render.refusal(refusal, "zh-CN", names).text,
      "不能转送咸安区信访局：该单位不作处理决定，事项应当转送有权处理的机关、单位。请另行指定。"
    )
  })

  it("an extension that is too long names what was asked for and what the rule allows", () => {
    const { EXT_TOO_LONG: refusal } = Petitions.REACHED
    assert.strictEqual(
      refusal && render.refusal(refusal, "en").text,
      "Extension refused: 31 days were asked for, and the rule allows at most 30 days and 90 days in all. Ask for a shorter extension."
    )
    assert.strictEqual(
      refusal && render.refusal(refusal, "zh-CN").text,
      "不能延期：申请延长31日，规定最多延长30日、合计不超过90日。请缩短延长天数。"
    )
  })

  it("a call by too low a rank names the side, the rank and the rank it needs", () => {
    const { RANK_TOO_LOW: refusal } = Petitions.REACHED
    assert.strictEqual(
      refusal && render.refusal(refusal, "en").text,
      "Call refused under rung L3: the caller has the rank “clerk”, and the rung needs at least “head”. " +
        "Have a post of that rank call, or record the call without the rung."
    )
    assert.strictEqual(
      refusal && render.refusal(refusal, "zh-CN").text,
      "不能计入督办节点L3：督办人为“工作人员”，该节点要求至少为“主要负责人”。请由相应层级的岗位督办，或者不计入节点另行录入。"
    )
  })

  it("a clause nobody has read says that it is unconfirmed", () => {
    const { ALREADY_RATED: refusal } = Petitions.REACHED
    assert.include(refusal && render.refusal(refusal, "en").clause, "unconfirmed")
    assert.include(refusal && render.refusal(refusal, "zh-CN").clause, "未经核实")
  })

  it("where the law is silent the clause says that the design is ours", () => {
    const { RECORD_MISSING: refusal } = Petitions.REACHED
    assert.include(refusal && render.refusal(refusal, "en").clause, "the law is silent")
    assert.include(refusal && render.refusal(refusal, "zh-CN").clause, "法律未作规定")
  })

  it("a code of a county's own case type is shown with its facts", () => {
    const refusal = {
      code: "NO_INTERPRETER",
      facts: { on: "2026-03-06", language: "yi" },
      under: null,
      cite: null
    }
    assert.deepStrictEqual(render.refusal(refusal, "zh-CN"), {
      text: "NO_INTERPRETER (on: 2026年3月6日(星期五), language: yi)",
      clause: null
    })
  })

  it("a known code with facts of another shape is shown with its facts", () => {
    const refusal = { code: "EXT_TOO_LONG", facts: { days: "many", most: 30 }, under: null, cite: null }
    assert.strictEqual(render.refusal(refusal, "en").text, "EXT_TOO_LONG (days: many, most: 30)")
  })
})
