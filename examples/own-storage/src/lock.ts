/**
 * One process at a time: a file that names the process holding the folder.
 *
 * A process that was killed leaves its lock behind. The next one sees that nobody of that number lives and takes the
 * lock over; a second file keeps two from doing so at once.
 *
 * @since 0.1.0
 */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"

/** Somebody else has the folder. @since 0.1.0 */
export class Taken extends Error {}

/** Takes the folder; answers how to give it back. @since 0.1.0 */
export const takeFolder = (folder: string): (() => void) => {
  const [lock, takeover] = [join(folder, "lock"), join(folder, "lock.takeover")]
  if (!created(lock)) {
    if (!created(takeover))
      throw new Taken(`${folder} is being taken over; remove ${takeover} if that is long ago`)
    try {
      const holder = Number(readFileSync(lock, "utf8"))
      if (holder === process.pid || lives(holder)) throw new Taken(`${folder} is in use by process ${holder}`)
      rmSync(lock)
      if (!created(lock)) throw new Taken(`${folder} was taken by another process a moment ago`)
    } finally {
      rmSync(takeover, { force: true })
    }
  }
  return () => rmSync(lock, { force: true })
}

/** Makes a file that must not be there yet, with the number of this process in it. */
const created = (path: string): boolean => {
  try {
    const file = openSync(path, "wx")
    writeSync(file, `${process.pid}`)
    closeSync(file)
    return true
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false
    throw cause
  }
}

const lives = (pid: number): boolean => {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    // A process of another user lives, although it may not be spoken to.
    return codeOf(cause) === "EPERM"
  }
}

/** The system's own word for what went wrong. @since 0.1.0 */
export const codeOf = (cause: unknown): unknown =>
  cause instanceof Error && "code" in cause ? cause.code : undefined
