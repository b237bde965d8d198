/** Vocabularies whose words the core keeps as plain text or as lists. */
import { assert, describe, it } from "@effect/vitest"
import { Care, Indicators, Petition } from "@lianxin/core"
import { LOCALES, render } from "../src/index.ts"
import { TEXTS } from "../src/texts/texts.ts"
import { LIVES as CARE_PLANS } from "./carePlans.ts"
import { LIVES } from "./petitions.ts"

const marks = [
  ...LIVES.flatMap(({ happened }) => happened.flatMap(([, state]) => Petition.petition.summary(state).marks)),
  ...CARE_PLANS.flatMap(({ happened }) =>
    happened.flatMap(([, state]) => Care.Psychiatric.psychiatric.summary(state).marks)
  )
]
const duties = [...LIVES, ...CARE_PLANS].flatMap(({ happened }) =>
  happened.flatMap(([event]) => ("opens" in event ? event.opens.map(({ id }) => id) : []))
)

describe("words", () => {
  const indicators: ReadonlyArray<Indicators.Indicator.Indicator<never>> = [
    ...Indicators.petitionIndicators,
    Indicators.enoughContacts(2026, { contacts: 4 })
  ]

  it.each(LOCALES)("every indicator has its title in %s, and no title is without an indicator", (locale) => {
    const { labels } = TEXTS[locale]
    const all = (ids: ReadonlyArray<string>) => [...new Set(ids)]
    assert.sameMembers(
      Object.keys(labels.indicator),
      indicators.map(({ id }) => id)
    )
    assert.sameMembers(
      Object.keys(labels.indicatorPart),
      all(indicators.flatMap(({ parts }) => parts.map(({ id }) => id)))
    )
    assert.sameMembers(
      Object.keys(labels.indicatorAside),
      all(indicators.flatMap(({ exclusions }) => exclusions.map(({ id }) => id)))
    )
    assert.sameMembers(Object.keys(labels.indicatorDay), all(indicators.map(({ cohort }) => cohort)))
    assert.sameMembers(Object.keys(labels.evaluationState), [...Petition.EVALUATION_STATES])
  })

  it("every mark and every duty of the lives played here has a word", () => {
    const { duty, mark } = TEXTS.en.labels
    assert.deepStrictEqual(
      marks.filter((one) => !Object.hasOwn(mark, one)),
      []
    )
    assert.deepStrictEqual(
      duties.filter((one) => !Object.hasOwn(duty, one)),
      []
    )
  })

  it("every level of government has a word, the highest first", () => {
    assert.deepStrictEqual(
      ["nation", "province"].map((level) => render.label("level", level, "zh-CN")),
      ["国家", "省(自治区、直辖市)"]
    )
  })
})
