/**
 * The shapes of a rule layer written as a file, one row at a time.
 *
 * Every key of a row is read by itself, so that a slip in one hides none of the slips beside it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Rule } from "@lianxin/core/rule"
import * as Schema from "effect/Schema"

const row = <K extends string>(...keys: ReadonlyArray<K>) =>
  Schema.Struct(
    Object.fromEntries(keys.map((key) => [key, Schema.optionalKey(Schema.Unknown)])) as Readonly<
      Record<K, Schema.optionalKey<Schema.Unknown>>
    >
  )

/** The top of the file. @since 0.1.0 */
export const LayerRow = row("layer", "title", "rules")
/** One rule. @since 0.1.0 */
export const RuleRow = row("id", "unit", "title", "lastChecked", "overlay", "versions")
/** One version. @since 0.1.0 */
export const VersionRow = row("from", "value", "cite")

/** It stands in every stamp, and in the id of a book between plus signs. @since 0.1.0 */
export const LayerId = Schema.String.check(
  Schema.makeFilter(
    (id: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || "a name of small letters, digits and hyphens"
  )
)

/** A list that is not empty. @since 0.1.0 */
export const List = Schema.Array(Schema.Unknown).check(
  Schema.makeFilter((all: ReadonlyArray<unknown>) => all.length > 0 || "at least one entry")
)

/** An authority of blank words is none. */
const Cited = Schema.String.check(
  Schema.makeFilter((text: string) => text.trim() !== "" || "an authority, and none is cited")
)

/** The clause a version rests on. @since 0.1.0 */
export const Cite = Schema.Struct({
  instrument: Cited,
  article: Cited,
  says: Schema.Struct({ en: Cited, zh: Cited }),
  confidence: Rule.Confidence
})
