/** Refusals beside the main road, word for word. */
import { assert, describe, it } from "@effect/vitest"
import { LOCALES, namesOf, render } from "../src/index.ts"
import { AGAIN, REACHED } from "./besideRefused.ts"
import { directory } from "./offices.ts"

const names = namesOf(directory)

type Reached = typeof REACHED
const said = (code: keyof Reached) =>
  LOCALES.map((locale) => {
    const refusal = REACHED[code]
    return refusal === null ? null : render.refusal(refusal, locale, names).text
  })

describe("refusals beside the main road", () => {
  it("a matter that a recheck has ended is not registered again on the same facts", () => {
    assert.deepStrictEqual(said("FINAL_RECHECK"), [
      "不能办理：该事项已经复核意见终结，以同一事实和理由提出的不再受理。请告知信访人；有新的事实的，作为新事项登记并注明。",
      "Refused: a recheck opinion has ended this matter, and the same facts and reasons are not taken up again. " +
        "Tell the petitioner so; where there are new facts, register them as a new matter and say that they are new."
    ])
  })

  it("a review asked for too late names both days and the way back", () => {
    assert.deepStrictEqual(said("REVIEW_LATE"), [
      "不予受理请求：请求日期为2026年5月6日(星期三)，已过最后一日2026年4月27日(星期一)，且没有说明正当理由。" +
        "原意见有效；有正当理由的，请附上材料后重新请求。",
      "Request refused: it came on Wed 2026-05-06, after its last day, Mon 2026-04-27, and no good cause was given. " +
        "The opinion stands; where there was a good cause, attach its document and ask again."
    ])
  })

  it("a visit by too many says how many came and how many may", () => {
    assert.deepStrictEqual(said("TOO_MANY_REPS"), [
      "走访不予登记：来访6人，多人走访推选的代表不得超过5人。请其推选代表，并按代表人数登记。",
      "Visit not taken in: 6 persons came, and a group is heard through at most 5 representatives. " +
        "Have them choose representatives, and register the visit with their number."
    ])
  })

  it("the office complained of is named and never receives the complaint", () => {
    assert.deepStrictEqual(said("ACCUSED_RECIPIENT"), [
      "不能办理：咸安区人力资源和社会保障局是该事项的被检举、控告单位，不得接收该事项，也不得参与办理。请选择其他单位。",
      "Refused: Xian'an District Human resources and social security bureau is complained of in this matter; it " +
        "never receives it and takes no part in it. Choose an office that is not complained of."
    ])
  })

  it("the simple procedure says what bars it", () => {
    assert.deepStrictEqual(said("SIMPLE_NOT_APPLICABLE"), [
      "不能适用简易办理：该事项属于多人共同提出的事项。请按普通程序办理。",
      "The simple procedure does not fit this matter: several persons bring it together. Use the ordinary procedure."
    ])
  })

  it("the same code at another place is read in full as well", () => {
    const texts = [AGAIN.NOT_PROVIDED, AGAIN.WRONG_MOMENT].map((refusal) =>
      refusal === null ? null : render.refusal(refusal, "zh-CN", names).text
    )
    assert.deepStrictEqual(texts, [
      "不能适用简易办理：登记之日的规定对此没有安排。案件继续办理。",
      "现在不能分类：案件状态为“简易办理”，此时不能办理这一步。请查看案件的待办事项。"
    ])
  })
})
