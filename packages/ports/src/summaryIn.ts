/**
 * The summary in a text a store kept, where it still is one.
 *
 * A summary follows from the entries beside it. So one that somebody has damaged keeps nobody from the case, and the next
 * commit, or a repair, writes it anew; a row of a worklist needs one, and a store says there that it cannot be read.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Summary } from "./Commit.ts"

const parsed = (text: string): Summary => JSON.parse(text)

/** Null where the text is no JSON object. @since 0.1.0 */
export const summaryIn = (text: string): Summary | null => {
  try {
    const found = parsed(text)
    return typeof found === "object" && !Array.isArray(found) ? found : null
  } catch {
    return null
  }
}
