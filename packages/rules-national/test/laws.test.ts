/**
 * National law and every provincial layer keep the laws of a rule layer.
 */
import { Care, Indicators, Petition } from "@lianxin/core"
import * as RuleBookSuite from "@lianxin/conformance/RuleBookSuite"
import { bj2006, calendar, FROM, national, sd2015, zj2016 } from "@lianxin/rules-national"

const readers = [
  { needs: Petition.petition.needs, from: FROM.xf2005 },
  { needs: Care.Psychiatric.psychiatric.needs, from: FROM.smd2018 },
  { needs: { smallCells: Indicators.Published.smallCells }, from: FROM.xf2005 }
]

RuleBookSuite.suite("national", { layer: national, readers, calendar })
for (const layer of [zj2016, bj2006, sd2015])
  RuleBookSuite.suite(layer.id, { layer, below: [national], readers, calendar })
