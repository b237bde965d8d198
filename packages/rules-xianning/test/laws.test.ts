/**
 * The Xianning layers keep the laws of a rule layer, over national law and over each other.
 */
import { Care, Petition } from "@lianxin/core"
import * as RuleBookSuite from "@lianxin/conformance/RuleBookSuite"
import { calendar, FROM, national } from "@lianxin/rules-national"
import { xianning, xianningAdvance } from "@lianxin/rules-xianning"

const readers = [
  { type: Petition.petition, from: FROM.xf2005 },
  { type: Care.Psychiatric.psychiatric, from: FROM.smd2018 }
]

RuleBookSuite.suite("xianning", { layer: xianning, below: [national], readers, calendar })
RuleBookSuite.suite("xianning-advance", {
  layer: xianningAdvance,
  below: [national, xianning],
  readers,
  calendar
})
