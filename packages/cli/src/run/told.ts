/**
 * Who was told what in a part of a life: the templates of the notices owed, by the party, office or post they go to.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import type { Passed } from "./walk.ts"

/** The templates by whom they go to, in the order in which they were owed. What cases tell each other is left out. @since 0.1.0 */
export const toldIn = (
  type: CaseType.AnyCaseType,
  passed: ReadonlyArray<Passed>
): ReadonlyMap<string, ReadonlyArray<string>> => {
  const told = new Map<string, Array<string>>()
  for (const { after, event } of passed) {
    for (const { template, to } of type.notices(event, after)) {
      const name = audience(to)
      if (name !== null) told.set(name, [...(told.get(name) ?? []), template])
    }
  }
  return told
}

const audience = (to: CaseType.Audience): string | null => {
  if ("case" in to) return null
  if ("party" in to) return to.party
  return "office" in to ? to.office : to.post
}
