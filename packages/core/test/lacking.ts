/**
 * What may be left out of a value: each of its parts, however deep, is tried in turn.
 */
import * as Schema from "effect/Schema"

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The value without each of its parts, by the path of the part. */
const without = (value: unknown): ReadonlyArray<readonly [path: string, rest: unknown]> => {
  if (Array.isArray(value))
    return value.flatMap((one, i) =>
      without(one).map(([path, rest]) => [`${i}.${path}`, value.with(i, rest)] as const)
    )
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, part]) => [
    [name, { ...value, [name]: undefined }] as const,
    ...without(part).map(([path, rest]) => [`${name}.${path}`, { ...value, [name]: rest }] as const)
  ])
}

/** The parts without which the value is still taken; a value that is not taken whole is missing altogether. */
export const optional = <A>(schema: Schema.Codec<A, unknown>, whole: unknown): ReadonlyArray<string> => {
  const takes = Schema.is(schema)
  if (!takes(whole)) return ["not even whole"]
  return without(whole).flatMap(([path, rest]) => (takes(rest) ? [path] : []))
}
