/**
 * The Xianning layers keep the laws of a rule layer, over national law and over each other.
 */
import { Care, Indicators, Petition } from "@lianxin/core"
import * as RuleBookSuite from "@lianxin/conformance/RuleBookSuite"
import { calendar, FROM, national } from "@lianxin/rules-national"
import { xianning, xianningAdvance } from "@lianxin/rules-xianning"

const readers = [
  { needs: Petition.petition.needs, from: FROM.xf2005 },
  { needs: Care.Psychiatric.psychiatric.needs, from: FROM.smd2018 },
  { needs: { smallCells: Indicators.Published.smallCells }, from: FROM.xf2005 }
]

RuleBookSuite.suite("xianning", { layer: xianning, below: [national], readers, calendar })
RuleBookSuite.suite("xianning-advance", {
  layer: xianningAdvance,
  below: [national, xianning],
  readers,
  calendar
})
