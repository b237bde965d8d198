/**
 * How alike texts are, whatever the texts.
 */
import { assert, describe, it } from "@effect/vitest"
import { COMPARED_SIGNS, similarity } from "@lianxin/duplicates"
import * as fc from "fast-check"

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.constantFrom("拖欠", "工资", "，", " ", "征地", "补偿", "WAGES", "Ａ"), { maxLength: 30 })
    .map((all) => all.join(""))
)
const saying = text.filter((one) => /[\p{L}\p{N}]/u.test(one))

describe("the likeness of two texts", () => {
  it("is between 0 and 1, and the same either way round", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = similarity(a, b)
        return found >= 0 && found <= 1 && found === similarity(b, a)
      })
    )
  })

  it("is 1 for the same text, however it is spaced and punctuated", () => {
    fc.assert(fc.property(saying, (a) => similarity(a, a) === 1))
    assert.strictEqual(similarity("拖欠工资，三个月。", " 拖欠工资\n三个月"), 1)
    assert.strictEqual(similarity("ＡＢＣ公司拖欠１００元", "abc公司拖欠100元"), 1)
  })

  it("is 0 where one of them says nothing, or where nothing is shared", () => {
    fc.assert(fc.property(text, (a) => similarity(a, "。\n…") === 0))
    assert.strictEqual(similarity("拖欠工资", "征地补偿"), 0)
  })

  it("tells a letter written again from a letter about something else", () => {
    const first = "我在城南工地做工，包工头拖欠工资三个月，共一万二千元，多次催要不给，请求帮助讨回工资。"
    const again = "城南工地包工头拖欠我三个月工资一万二千元，多次催要都不给，请求政府帮助讨回。"
    const other = "村里修路占了我家承包地，补偿款一直没有到位，请求查明补偿标准并尽快发放。"
    assert.isAbove(similarity(first, again), 0.6)
    assert.isBelow(similarity(first, other), 0.3)
  })

  it("looks at the beginning of a long text alone", () => {
    const long = Array.from({ length: COMPARED_SIGNS }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("")
    assert.strictEqual(similarity(`${long}甲乙丙`, `${long}丁戊己`), 1)
  })
})
