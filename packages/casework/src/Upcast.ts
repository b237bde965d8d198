/**
 * Reading entries that an older version wrote: each kind of event keeps the steps that lead from how it was once written
 * to how it is written now.
 *
 * The entry in the store is never rewritten. The version stands behind the tag: `Registered` is the first,
 * `Registered@2` the second. An event that was given a new name becomes an event of the new name's first version.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Entry } from "@lianxin/ports"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"

/** Makes a body of one version into one of the next. Pure; what it cannot make sense of it may throw at. @since 0.1.0 */
export type Step = (body: Schema.Json) => Schema.Json

/** By tag: step `n` leads from version `n + 1` to `n + 2`. A released step is never edited. @since 0.1.0 */
export type Upcasts = Readonly<Record<string, ReadonlyArray<Step>>>

/** The version an event of this tag is written in now. @since 0.1.0 */
export const newest = (upcasts: Upcasts, tag: string): number => stepsOf(upcasts, tag).length + 1

/** The tag an entry gets when an event is written now. @since 0.1.0 */
export const written = (upcasts: Upcasts, tag: string): string => {
  const version = newest(upcasts, tag)
  return version === 1 ? tag : `${tag}@${version}`
}

/** The body as it would be written now, or a sentence saying why it cannot be made so. @since 0.1.0 */
export const upcast = (
  upcasts: Upcasts,
  { body, tag: found }: Pick<Entry, "tag" | "body">
): Result.Result<Schema.Json, string> => {
  let { tag, version } = parted(found)
  let now = body
  const seen = new Set<string>()
  for (;;) {
    const known = newest(upcasts, tag)
    if (version > known)
      return Result.fail(
        `${tag} is of version ${version}, written by a newer program; this one knows up to ${known}`
      )
    for (const step of stepsOf(upcasts, tag).slice(version - 1)) {
      const stepped = take(step, now)
      if (Result.isFailure(stepped))
        return Result.fail(`a step onwards from ${found} failed: ${stepped.failure}`)
      now = stepped.success
    }
    const renamed = tagIn(now) ?? tag
    if (renamed === tag || seen.has(renamed)) return Result.succeed(now)
    seen.add(tag)
    ;[tag, version] = [renamed, 1]
  }
}

const stepsOf = (upcasts: Upcasts, tag: string): ReadonlyArray<Step> =>
  Object.hasOwn(upcasts, tag) ? (upcasts[tag] ?? []) : []

const VERSIONED = /^(.+)@([2-9]|[1-9]\d{1,5})$/

const parted = (found: string): { tag: string; version: number } => {
  const [, tag = found, version = "1"] = VERSIONED.exec(found) ?? []
  return { tag, version: Number(version) }
}

const tagIn = (body: Schema.Json): string | null =>
  typeof body === "object" && body !== null && "_tag" in body && typeof body["_tag"] === "string"
    ? body["_tag"]
    : null

const take = (step: Step, body: Schema.Json): Result.Result<Schema.Json, string> =>
  Result.try({
    try: () => step(body),
    catch: (cause) => (cause instanceof Error ? cause.message : String(cause))
  })
