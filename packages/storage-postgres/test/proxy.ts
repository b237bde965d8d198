/**
 * A wire between a client and a server that counts how often an answer is waited for, and can be cut.
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { once } from "node:events"
import { connect, createServer, type Socket } from "node:net"
import { at } from "./stores.ts"

/** Where the wire is cut: before the server has heard the next question, or before the client has heard the answer. */
export type Cut = "before" | "after"

export interface Proxy {
  readonly url: string
  /** How many answers have been waited for so far. */
  readonly rounds: () => number
  /** Cuts the wire at the next question that begins a commit; null mends it. */
  readonly cut: (where: Cut | null) => void
}

const SYNC = "S".charCodeAt(0)
const BIND = "B".charCodeAt(0)

/** Calls `hear` with the type and the bytes of each message of a client; the first message of all has no type. */
const reader = (hear: (type: number, bytes: Buffer) => void) => {
  let rest = Buffer.alloc(0)
  let started = false
  return (chunk: Buffer): void => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = started ? 1 : 0
      if (rest.length < head + 4) return
      const length = head + rest.readUInt32BE(head)
      if (rest.length < length) return
      if (started) hear(rest[0] ?? 0, rest.subarray(0, length))
      started = true
      rest = rest.subarray(length)
    }
  }
}

/** A commit carries its summaries, or its audit line, as JSON. */
const isCommit = (type: number, bytes: Buffer): boolean =>
  type === BIND && (bytes.includes(`"nextDue"`) || bytes.includes(`"previous"`))

export const proxyTo = (url: string): Effect.Effect<Proxy, never, Scope.Scope> =>
  Effect.gen(function* () {
    let rounds = 0
    let cut: Cut | null = null
    const sockets = new Set<Socket>()
    const server = createServer((client) => {
      const upstream = connect(Number(new URL(url).port), new URL(url).hostname)
      const both = [client, upstream]
      const end = () => both.forEach((socket) => socket.destroy())
      for (const socket of both) sockets.add(socket.on("error", end).on("close", end))
      let committing = false
      const read = reader((type, bytes) => {
        if (type === SYNC) rounds++
        committing ||= isCommit(type, bytes)
      })
      client.on("data", (chunk: Buffer) => {
        committing = false
        read(chunk)
        if (committing && cut === "before") end()
        else upstream.write(chunk)
      })
      upstream.on("data", (chunk: Buffer) => {
        if (committing && cut === "after") end()
        else client.write(chunk)
      })
    })
    yield* Effect.addFinalizer(() =>
      Effect.sync(() => {
        for (const socket of sockets) socket.destroy()
        server.close()
      })
    )
    server.listen(0, "127.0.0.1")
    yield* Effect.promise(() => once(server, "listening"))
    const address = server.address()
    const port = typeof address === "object" ? `${address?.port}` : ""
    return {
      url: at(url, (changed) => void (changed.port = port)),
      rounds: () => rounds,
      cut: (where) => void (cut = where)
    }
  })
