/**
 * `lianxin audit verify` on a vault in a database.
 *
 * @since 0.1.0
 */
import { VaultStore } from "@lianxin/ports"
import { PostgresVaultStore } from "@lianxin/storage-postgres"
import { AesGcm, KeySources, SealedVault } from "@lianxin/vault"
import { onEveryServer } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { lianxin } from "./commandLine.ts"
import { byHand, freshCounty, nameOf } from "./databases.ts"

const VARIABLE = "LIANXIN_TEST_PG_AUDIT_MASTER"
process.env[VARIABLE] = Buffer.alloc(32, 3).toString("base64")
const use = { actor: "clerk@office", purpose: "law", legalBasis: "statutoryDuty" }

/** A vault that was used three times, closed. */
const used = ({ county, url }: { readonly county: string; readonly url: string }) =>
  Effect.scoped(
    Effect.gen(function* () {
      const built = yield* Layer.build(PostgresVaultStore.layerUrl({ county, url: Redacted.make(url) }))
      const store = Context.get(built, VaultStore)
      const keys = KeySources.environment({ variable: VARIABLE })
      const vault = SealedVault.make({ store, keys, cipher: AesGcm.cipher })
      for (const personId of ["p-1", "p-2", "p-3"])
        yield* vault.put({ kind: "identity", personId, sensitivity: "normal", content: { name: "A" } }, use)
    })
  )

onEveryServer("the audit of a vault in a database", (server) => {
  it.effect("is whole as it was written, and names the line that somebody changed", () =>
    Effect.gen(function* () {
      const county = yield* freshCounty(server)
      yield* used(county)
      const whole = yield* lianxin("audit", "verify", county.name, "--lang", "en")
      assert.strictEqual(whole.exit, 0)
      assert.include(whole.out, "the audit is whole: 3 lines, from 1")
      yield* byHand(
        county.url,
        "ALTER TABLE lianxin_vault.audit DISABLE TRIGGER ALL",
        "UPDATE lianxin_vault.audit SET text = replace(text, 'clerk', 'other') WHERE sequence = 2"
      )
      const { exit, out } = yield* lianxin("audit", "verify", county.name, "--json")
      assert.strictEqual(exit, 1)
      assert.deepStrictEqual(JSON.parse(out), { whole: false, sequence: 2, problem: "altered" })
    }).pipe(Effect.scoped)
  )

  it.effect(
    "ends with 2 for a county that has none, a database without one, and an address that lacks something",
    () =>
      Effect.gen(function* () {
        const county = yield* freshCounty(server)
        const empty = yield* lianxin("audit", "verify", county.name)
        yield* used(county)
        const other = yield* lianxin("audit", "verify", nameOf(county.url, "other"))
        for (const { errors, exit } of [empty, other]) {
          assert.strictEqual(exit, 2)
          assert.match(errors, /^could not find a vault of county \w+ in [^@]+$/)
        }
        const { errors, exit } = yield* lianxin("audit", "verify", county.url)
        assert.strictEqual(exit, 2)
        assert.include(errors, "names no county")
      }).pipe(Effect.scoped)
  )
})
