/**
 * The stores, each beside what a county would take instead: `npm run bench -- storage`, or a part of it, such as
 * `storage postgres` or `storage postgres commits`.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  commits as postgresCommits,
  importing as postgresImport,
  questions as postgresQuestions,
  withServer
} from "./storage-postgres.ts"
import {
  commits as sqliteCommits,
  importing as sqliteImport,
  questions as sqliteQuestions
} from "./storage-sqlite.ts"

const STORES = ["sqlite", "postgres"]
const PARTS = ["commits", "questions", "import"]

export const run = async (args: ReadonlyArray<string>): Promise<void> => {
  const unknown = args.find((arg) => ![...STORES, ...PARTS].includes(arg))
  if (unknown !== undefined) {
    console.error(`no part "${unknown}"; there is: ${[...STORES, ...PARTS].join(", ")}`)
    process.exit(2)
  }
  const wants = (all: ReadonlyArray<string>, one: string) =>
    args.includes(one) || !all.some((name) => args.includes(name))
  if (wants(STORES, "postgres")) {
    await withServer(async (server) => {
      if (wants(PARTS, "commits")) await postgresCommits(server)
      if (wants(PARTS, "questions")) await postgresQuestions(server)
      if (wants(PARTS, "import")) await postgresImport(server)
    })
  }
  if (wants(STORES, "sqlite")) {
    await inFolder(async (folder) => {
      if (wants(PARTS, "commits")) await sqliteCommits(folder)
      if (wants(PARTS, "questions")) await sqliteQuestions(folder)
      if (wants(PARTS, "import")) sqliteImport(folder)
    })
  }
}

const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "lianxin-bench-"))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
