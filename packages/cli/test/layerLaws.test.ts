/**
 * The layer file of the example keeps the laws of a rule layer, as the guide says a county's own should.
 */
import { readLayer } from "@lianxin/cli"
import * as RuleBookSuite from "@lianxin/conformance/RuleBookSuite"
import { CalendarDate, Petition } from "@lianxin/core"
import { calendar, national } from "@lianxin/rules-national"
import * as Result from "effect/Result"
import { readFileSync } from "node:fs"

const text = readFileSync(new URL("../../../examples/own-rulebook/my-county.yaml", import.meta.url), "utf8")
const below = [national]
const { layer } = Result.getOrThrow(readLayer(text, "my-county.yaml", { below, calendar }))
const readers = [{ needs: Petition.petition.needs, from: CalendarDate.CalendarDate.make("2005-05-01") }]

RuleBookSuite.suite("my county", { layer, below, readers, calendar })
