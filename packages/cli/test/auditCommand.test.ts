/**
 * `lianxin audit verify`: what it says of an audit that stands, of one that was changed, and of a file that is none.
 *
 * @since 0.1.0
 */
import { SqliteVaultStore } from "@lianxin/storage-sqlite"
import { AesGcm, KeySources, SealedVault } from "@lianxin/vault"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { emptyFolder, lianxin, written } from "./commandLine.ts"

const VARIABLE = "LIANXIN_TEST_AUDIT_MASTER"
process.env[VARIABLE] = Buffer.alloc(32, 3).toString("base64")

/** A vault that was used six times, closed. */
const used = Effect.gen(function* () {
  const path = join(yield* emptyFolder, "vault.db")
  const use = { actor: "clerk@office", purpose: "law", legalBasis: "statutoryDuty" }
  yield* Effect.scoped(
    Effect.gen(function* () {
      const store = yield* SqliteVaultStore.make({ path })
      const keys = KeySources.environment({ variable: VARIABLE })
      const vault = SealedVault.make({ store, keys, cipher: AesGcm.cipher })
      for (const personId of ["p-1", "p-2", "p-3"]) {
        yield* vault.put({ kind: "identity", personId, sensitivity: "normal", content: { name: "A" } }, use)
        yield* vault.read(personId, "identity", use)
      }
    })
  )
  return path
})

const tamper = (path: string, sql: string) => {
  const db = new DatabaseSync(path)
  db.exec(`DROP TRIGGER audit_is_not_altered; DROP TRIGGER audit_is_not_cut; ${sql}`)
  db.close()
}

const headIn = (out: string): string => /\d+:[0-9a-f]{64}/.exec(out)?.[0] ?? ""

describe("lianxin audit verify", () => {
  it.effect("says that an audit is whole, gives its head, and holds it against one kept elsewhere", () =>
    Effect.gen(function* () {
      const path = yield* used
      const { exit, out } = yield* lianxin("audit", "verify", path, "--lang", "en")
      assert.strictEqual(exit, 0)
      assert.include(out, "the audit is whole: 6 lines, from 1")
      assert.match(headIn(out), /^6:/)
      const pinned = yield* lianxin("audit", "verify", path, "--head", headIn(out), "--json")
      assert.strictEqual(pinned.exit, 0)
      assert.deepInclude(JSON.parse(pinned.out), { whole: true, lines: 6, first: 1, unheld: [] })
    }).pipe(Effect.scoped)
  )

  it.effect.each([
    ["UPDATE audit SET text = replace(text, 'clerk', 'other') WHERE sequence = 4", 4, "altered"],
    ["DELETE FROM audit WHERE sequence = 3", 3, "removed"],
    [
      "UPDATE audit SET sequence = 99 WHERE sequence = 2; UPDATE audit SET sequence = 2 WHERE sequence = 3; UPDATE audit SET sequence = 3 WHERE sequence = 99",
      2,
      "reordered"
    ]
  ] as const)("names the line that was changed and ends with 1: %s", ([sql, sequence, problem]) =>
    Effect.gen(function* () {
      const path = yield* used
      tamper(path, sql)
      const { exit, out } = yield* lianxin("audit", "verify", path, "--json")
      assert.strictEqual(exit, 1)
      assert.deepStrictEqual(JSON.parse(out), { whole: false, sequence, problem })
      const told = yield* lianxin("audit", "verify", path, "--lang", "zh-CN")
      assert.include(told.out, `第 ${sequence} 条`)
    }).pipe(Effect.scoped)
  )

  it.effect("finds an end that was cut off by a head kept elsewhere, and only by it", () =>
    Effect.gen(function* () {
      const path = yield* used
      const head = headIn((yield* lianxin("audit", "verify", path)).out)
      tamper(path, "DELETE FROM audit WHERE sequence > 4")
      assert.strictEqual((yield* lianxin("audit", "verify", path)).exit, 0)
      const { exit, out } = yield* lianxin("audit", "verify", path, "--head", head, "--lang", "en")
      assert.strictEqual(exit, 1)
      assert.include(out, "BROKEN at line 5")
    }).pipe(Effect.scoped)
  )

  it.effect("ends with 2 for a file that is no vault, for none, and for a head that is none", () =>
    Effect.gen(function* () {
      const folder = yield* emptyFolder
      const letter = written(join(folder, "letter.txt"), "Dear office\n".repeat(20))
      const path = yield* used
      for (const [args, said] of [
        [[letter], "is not a Lianxin store"],
        [[join(folder, "none.db")], "there is no such file"],
        [[path, "--head", "6:abc"], "--head 6:abc: a head is"]
      ] as const) {
        const { errors, exit } = yield* lianxin("audit", "verify", ...args)
        assert.strictEqual(exit, 2)
        assert.include(errors, said)
      }
    }).pipe(Effect.scoped)
  )
})
