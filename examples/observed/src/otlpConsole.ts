/**
 * A console for OTLP over HTTP, in JSON: it takes what a county sends and prints it. It keeps nothing.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { once } from "node:events"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { metrics, traces } from "./otlp.ts"

type Reads = Readonly<Record<string, (message: never) => ReadonlyArray<string>>>

const linesOf = async (reads: Reads, request: IncomingMessage): Promise<ReadonlyArray<string> | null> => {
  const read = reads[request.url ?? ""]
  const body = await text(request)
  try {
    return read === undefined ? [] : read(JSON.parse(body) as never)
  } catch {
    return null
  }
}

/** Listens while its scope is open, and answers where. Port 0 takes any that is free. @since 0.1.0 */
export const open = Effect.fnUntraced(function* (port: number, print: (line: string) => void) {
  const reads: Reads = { "/v1/traces": traces(), "/v1/metrics": metrics() }
  const server = createServer((request, response) => {
    void linesOf(reads, request).then((lines) => {
      for (const line of lines ?? []) print(line)
      response.writeHead(lines === null ? 400 : 200, { "content-type": "application/json" }).end("{}")
    })
  })
  const listening = Effect.tryPromise(async () => {
    server.listen(port, "127.0.0.1")
    await once(server, "listening")
  })
  yield* Effect.acquireRelease(listening, () => Effect.sync(() => server.close()))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
