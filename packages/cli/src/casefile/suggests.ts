/**
 * What a rule case lays its petition beside, and what it says must be shown of that for a person to decide.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Earlier, SuggestExpected, Setting } from "./CaseFile.ts"
import { readHistory } from "./history.ts"
import type { Reader } from "./Reader.ts"
import type { CaseShape } from "./shapes.ts"
import type { Path } from "./Source.ts"

/** The earlier cases of a case, by their ids. @since 0.1.0 */
export const readEarlier = (
  reader: Reader,
  setting: Setting,
  { earlier = {} }: CaseShape,
  path: Path
): ReadonlyArray<Earlier> =>
  Object.entries(earlier).map(([caseId, rows]) => ({
    caseId,
    history: readHistory(reader, setting, rows, [...path, "earlier", caseId])
  }))

/** A text no history names would be compared with nothing. @since 0.1.0 */
export const readTexts = (
  reader: Reader,
  { earlier = {}, history = [], texts = {} }: CaseShape,
  path: Path
): ReadonlyMap<string, string> => {
  const named = [...Object.values(earlier).flat(), ...history].flatMap(documentIn)
  for (const document of Object.keys(texts)) {
    if (!named.includes(document))
      reader.fault(
        [...path, "texts", document],
        `no history here has the text "${document}"`,
        document,
        named
      )
  }
  return new Map(Object.entries(texts))
}

const documentIn = (row: unknown): ReadonlyArray<string> => {
  const details = typeof row === "object" && row !== null && "with" in row ? row.with : null
  const text = typeof details === "object" && details !== null && "text" in details ? details.text : null
  return typeof text === "string" ? [text] : []
}

/** Each thing shown is either a route or an earlier case of the file, and is told in the words of its sort. @since 0.1.0 */
export const checkSuggests = (
  reader: Reader,
  { kind }: Setting,
  suggests: ReadonlyArray<SuggestExpected> | undefined,
  { earlier, texts }: CaseShape,
  path: Path
): void => {
  const at = [...path, "expect", "suggests"]
  if (suggests === undefined) {
    for (const [key, given] of Object.entries({ earlier, texts })) {
      if (given !== undefined) reader.fault([...path, key], `"${key}" goes with suggests under expect`)
    }
    return
  }
  if (kind.suggesting === null) reader.fault(at, `nothing is suggested in a case of type ${kind.name}`)
  const known = Object.keys(earlier ?? {})
  for (const [i, one] of suggests.entries()) checkOne(reader, one, known, [...at, i])
}

const OF_ROUTE = new Set(["route", "clause"])

const checkOne = (reader: Reader, one: SuggestExpected, known: ReadonlyArray<string>, at: Path): void => {
  const { case: caseId, route } = one
  if ((caseId === undefined) === (route === undefined))
    return reader.fault(at, "what is shown is either a route or an earlier case; write one of the two")
  if (caseId !== undefined && !known.includes(caseId))
    reader.fault([...at, "case"], `no earlier case here is called "${caseId}"`, caseId, known)
  for (const key of Object.keys(one)) {
    if (OF_ROUTE.has(key) !== (route !== undefined))
      reader.fault(
        [...at, key],
        `"${key}" is not said of ${route === undefined ? "an earlier case" : "a route"}`
      )
  }
}
