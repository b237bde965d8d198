/**
 * Several processes on one vault, and processes that die while they write.
 */
import { SqliteVaultStore } from "@lianxin/storage-sqlite"
import { AesGcm, KeySources, SealedVault } from "@lianxin/vault"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { freshFile } from "./files.ts"

const USER = fileURLToPath(new URL("fixtures/vaultUser.ts", import.meta.url))
const VARIABLE = "LIANXIN_TEST_MASTER"
process.env[VARIABLE] = Buffer.alloc(32, 5).toString("base64")
const use = { actor: "auditor@office", purpose: "law", legalBasis: "statutoryDuty" }

const user = (path: string, name: string, persons: number) => {
  const child = spawn(process.execPath, ["--conditions=@lianxin/source", USER, path, name, `${persons}`])
  let [out, errors] = ["", ""]
  child.stdout.on("data", (data) => (out += data))
  child.stderr.on("data", (data) => (errors += data))
  const told = () => out.split("\n").slice(0, -1)
  return { child, told, errors: () => errors, ended: once(child, "close") }
}

const opened = (path: string) =>
  Effect.map(SqliteVaultStore.make({ path }), (store) =>
    SealedVault.make({ store, keys: KeySources.environment({ variable: VARIABLE }), cipher: AesGcm.cipher })
  )

/** No key without its audit line, no item without its key. */
const orphans = (path: string) => {
  const db = new DatabaseSync(path)
  const keyless = db.prepare("SELECT id FROM items WHERE person_id NOT IN (SELECT person_id FROM keys)").all()
  const itemless = db
    .prepare("SELECT person_id FROM keys WHERE person_id NOT IN (SELECT person_id FROM items)")
    .all()
  const integrity = db.prepare("PRAGMA integrity_check").get()
  db.close()
  return { keyless: keyless.length, itemless: itemless.length, ...integrity }
}
const SOUND = { keyless: 0, itemless: 0, integrity_check: "ok" }

describe("several processes", () => {
  it.live("three processes that create and use one vault lose nothing and keep one chain", () =>
    Effect.gen(function* () {
      const path = freshFile()
      const users = ["a", "b", "c"].map((name) => user(path, name, 25))
      yield* Effect.promise(() => Promise.all(users.map(({ ended }) => ended)))
      for (const { child, errors } of users) assert.deepStrictEqual([child.exitCode, errors()], [0, ""])
      const vault = yield* opened(path)
      const { lines } = yield* vault.verify()
      assert.strictEqual(lines, 3 * 25 * 2)
      for (const { told } of users)
        for (const id of told()) assert.deepStrictEqual(yield* vault.read(id, "identity", use), { name: id })
      assert.match((yield* vault.read("shared", "text", use)).text, /^[abc]-24$/)
      assert.deepStrictEqual(orphans(path), SOUND)
    })
  )

  it.live("a process killed while it writes leaves nothing half, and every person it was told is kept", () =>
    Effect.gen(function* () {
      const path = freshFile()
      for (let round = 0; round < 5; round++) {
        const { child, ended, told } = user(path, `k${round}`, 100_000)
        while (told().length < 3) yield* Effect.sleep(Duration.millis(2))
        yield* Effect.sleep(Duration.micros(BigInt(round * 900)))
        child.kill("SIGKILL")
        yield* Effect.promise(() => ended)
        yield* Effect.scoped(
          Effect.gen(function* () {
            const vault = yield* opened(path)
            yield* vault.verify()
            for (const id of told())
              assert.deepStrictEqual(yield* vault.read(id, "identity", use), { name: id })
          })
        )
        assert.deepStrictEqual(orphans(path), SOUND)
      }
    })
  )
})
