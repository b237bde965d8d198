/**
 * What may be left out of a value: whole, each of its parts is tried in turn.
 */
import * as Schema from "effect/Schema"

/** The parts without which the value is still taken; a value that is not taken whole is missing altogether. */
export const optional = <A>(schema: Schema.Codec<A, unknown>, whole: object): ReadonlyArray<string> => {
  const takes = Schema.is(schema)
  if (!takes(whole)) return ["not even whole"]
  return Object.keys(whole).filter((name) => takes({ ...whole, [name]: undefined }))
}
