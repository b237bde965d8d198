/**
 * A changeset 变更说明 says what kind of change it is, and a change of law says which days and rules it touches.
 *
 * The tool that collects changesets reads only the front matter; the words below it are for the people whose due days move.
 *
 * @stability experimental
 * @since 0.1.0
 */
const KINDS = ["Law", "Behaviour", "Adapter", "Technical"]

const lacks = (text: string, field: string) => !new RegExp(`^${field}:[ \\t]*\\S`, "m").test(text)

/** What a changeset's words leave out; empty when they say enough. @since 0.1.0 */
export const changesetFaults = (path: string, text: string): ReadonlyArray<string> => {
  const words = text.replace(/^---\n[^]*?\n---\n/, "").trim()
  const kind = /^(\w+): \S/.exec(words)?.[1] ?? ""
  if (!KINDS.includes(kind))
    return [`${path}: its words begin with one of ${KINDS.map((_) => `${_}:`).join(" ")}`]
  if (kind !== "Law") return []
  return ["Days affected", "Rules affected"]
    .filter((field) => lacks(words, field))
    .map((field) => `${path}: a change of law has a line "${field}:"`)
}
