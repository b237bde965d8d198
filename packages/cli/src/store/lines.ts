/**
 * A file of lines, read from any byte on. A last line without its end is no line: whoever wrote it was stopped.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { closeSync, openSync, readSync } from "node:fs"

/** A line, and the byte after its end. @since 0.1.0 */
export interface Line {
  readonly text: string
  readonly end: number
}

const CHUNK = 1 << 18
const NEWLINE = 10

/** The whole lines from a byte on; the file is closed when the reader has seen enough. @since 0.1.0 */
export function* linesFrom(path: string, from: number): Generator<Line> {
  const file = openSync(path, "r")
  try {
    let rest: Buffer = Buffer.alloc(0)
    let [at, read] = [from, from]
    for (;;) {
      const chunk = Buffer.alloc(CHUNK)
      const got = readSync(file, chunk, 0, CHUNK, read)
      if (got === 0) return
      read += got
      rest = Buffer.concat([rest, chunk.subarray(0, got)])
      let start = 0
      for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE, start)) {
        at += end + 1 - start
        yield { text: rest.toString("utf8", start, end), end: at }
        start = end + 1
      }
      rest = rest.subarray(start)
    }
  } finally {
    closeSync(file)
  }
}

/** The number of the line that begins at a byte, from 1: for a person who opens the file. @since 0.1.0 */
export const lineNumber = (path: string, at: number): number => {
  let number = 1
  for (const { end } of linesFrom(path, 0)) {
    if (end > at) break
    number++
  }
  return number
}
