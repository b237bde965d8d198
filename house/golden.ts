/**
 * The golden cases 黄金案例: the ids that must stand in a rule case, and those that do.
 *
 * They are the one list that is written by hand; everything else that must be covered is read off the code.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { parse } from "yaml"
import { filesIn, textOf } from "./tree.ts"

/** Every id a rule case must carry: time limits, calls, metrics, and psychiatric follow-up. @since 0.1.0 */
export const GOLDEN: ReadonlyArray<string> = [
  "G01 G02 G03 G05 G07 G09 G10 G11 G12 G13 G15 G17 G18 G19 G20 G21 G22 G23",
  "G25 G26 G27 G30 G31 G32 G33 G34 G35 G38 G39 G40 G41 G42 G44 G45 G46 G48",
  "G49 G50 G51 G52 G53 G57 G60 G61 G64 G69 G70 G71 G72 G73 G74 G77 G79"
].flatMap((row) => row.split(" "))

/** The files of rule cases; rule layers lie in a folder of their own beside them. */
const caseFiles: ReadonlyArray<string> = filesIn("packages").filter((path) =>
  /^packages\/rules-[^/]+\/cases\/[^/]+\.yaml$/.test(path)
)

const idsOf = (file: unknown): ReadonlyArray<string> => {
  const cases = typeof file === "object" && file !== null && "cases" in file ? file.cases : []
  return (Array.isArray(cases) ? cases : []).flatMap((one: unknown) =>
    typeof one === "object" && one !== null && "id" in one && typeof one.id === "string" ? [one.id] : []
  )
}

/** How many cases carry each id. @since 0.1.0 */
export const casesById = (): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const id of caseFiles.flatMap((path) => idsOf(parse(textOf(path)))))
    found.set(id, (found.get(id) ?? 0) + 1)
  return found
}
