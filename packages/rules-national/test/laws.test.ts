/**
 * National law and every provincial layer keep the laws of a rule layer.
 */
import { Care, Petition } from "@lianxin/core"
import * as RuleBookSuite from "@lianxin/conformance/RuleBookSuite"
import { bj2006, calendar, FROM, national, sd2015, zj2016 } from "@lianxin/rules-national"

const readers = [
  { type: Petition.petition, from: FROM.xf2005 },
  { type: Care.Psychiatric.psychiatric, from: FROM.smd2018 }
]

RuleBookSuite.suite("national", { layer: national, readers, calendar })
for (const layer of [zj2016, bj2006, sd2015])
  RuleBookSuite.suite(layer.id, { layer, below: [national], readers, calendar })
