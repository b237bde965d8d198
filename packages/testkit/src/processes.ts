/**
 * Running programs as the user a test server runs as.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import type { Readable } from "node:stream"

/** `nobody` when we are root, else ourselves. No account is created. @since 0.1.0 */
export const owner: { readonly uid: number; readonly gid: number } | undefined =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined

/** Runs a program to its end; what it wrote to its standard error stands in the error. @since 0.1.0 */
export const run = async (file: string, args: ReadonlyArray<string>): Promise<void> => {
  const child = spawn(file, args, { ...owner, stdio: ["ignore", "ignore", "pipe"] })
  let log = ""
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (log += chunk))
  const [code] = await once(child, "close")
  if (code !== 0) throw new Error(`${file} ended with ${code}\n${log}`)
}

/** What a stream says up to the first `mark`, or to its end; the rest is read and dropped. @since 0.1.0 */
export const textUntil = (stream: Readable, mark: string): Promise<string> =>
  new Promise((resolve) => {
    let text = ""
    const hear = (chunk: string) => {
      text += chunk
      if (text.includes(mark)) done()
    }
    const done = () => {
      stream.off("data", hear).off("end", done).resume()
      resolve(text)
    }
    stream.setEncoding("utf8").on("data", hear).on("end", done)
  })
