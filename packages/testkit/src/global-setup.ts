/**
 * What a test run does first: one PostgreSQL for all files of all projects that ask for it, gone when the run is over.
 *
 * Where no server can be had, the reason is handed on instead: a file then skips its tests and says why.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { TestProject } from "vitest/node"
import { type Server, startServer } from "./postgres.ts"

/** A server tests may create databases on, or why there is none. @since 0.1.0 */
export type Found =
  | { readonly name: string; readonly url: string }
  | { readonly name: string; readonly missing: string }

declare module "vitest" {
  export interface ProvidedContext {
    readonly postgres: ReadonlyArray<Found>
  }
}

const OWN = "PostgreSQL of the test run"
const OTHER = "LIANXIN_PG_URL"

// vitest loads this module once for each project, so what they share is kept where all of them look.
declare global {
  var lianxinPostgres: { readonly server: Promise<Server | Error>; users: number } | undefined
}

/** vitest's `globalSetup`. @since 0.1.0 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const entry = (globalThis.lianxinPostgres ??= { server: startServer().catch(asError), users: 0 })
  entry.users++
  const server = await entry.server
  const url = process.env[OTHER]
  const found: ReadonlyArray<Found> = [
    server instanceof Error ? { name: OWN, missing: server.message } : { name: OWN, url: server.url },
    url === undefined ? { name: OTHER, missing: `${OTHER} is not set` } : { name: OTHER, url }
  ]
  for (const one of found) if ("missing" in one) console.log(`${project.name}, skipped: ${one.missing}`)
  project.provide("postgres", found)
  return async () => {
    entry.users--
    if (entry.users > 0) return
    globalThis.lianxinPostgres = undefined
    if (!(server instanceof Error)) await server.stop()
  }
}

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)))
