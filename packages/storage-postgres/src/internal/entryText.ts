/**
 * Entries as the text of a row, and back: a JSON list.
 *
 * An event says its own tag, moment and actor. Where the body of an entry says the same as the entry, the body is all
 * that is written; every other entry is written as a list of its four parts. Before the third step of the schema each was
 * an object of these parts, and is read as it was.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Entry } from "@lianxin/ports"
import type * as Schema from "effect/Schema"

/** @since 0.1.0 */
export const write = (entries: ReadonlyArray<Entry>): string => JSON.stringify(entries.map(short))

const short = ({ at, body, by, tag }: Entry): Schema.Json =>
  isObject(body) && body["_tag"] === tag && body["at"] === at && body["by"] === by
    ? body
    : [tag, at, by, body]

/** Throws where the text is no list of so many entries. @since 0.1.0 */
export const read = (text: string, count: number): ReadonlyArray<Entry> => {
  const entries: Schema.Json = JSON.parse(text)
  if (!isList(entries) || entries.length !== count)
    throw new Error(`a row of ${count} entries holds something else`)
  return entries.map(long)
}

const long = (entry: Schema.Json): Entry => {
  const [tag, at, by, body] = isList(entry) ? entry : own(entry)
  if (typeof tag !== "string" || typeof at !== "string" || typeof by !== "string" || body === undefined)
    throw new Error("a row holds an entry without its tag, its moment or its actor")
  return { tag, at, by, body }
}

/** The parts of a body alone, or of an entry of old, which has no `_tag` of its own. */
const own = (entry: Schema.Json): ReadonlyArray<Schema.Json | undefined> => {
  if (!isObject(entry)) return []
  return entry["_tag"] === undefined
    ? [entry["tag"], entry["at"], entry["by"], entry["body"]]
    : [entry["_tag"], entry["at"], entry["by"], entry]
}

const isList = (value: Schema.Json): value is ReadonlyArray<Schema.Json> => Array.isArray(value)

const isObject = (value: Schema.Json): value is { readonly [key: string]: Schema.Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value)
