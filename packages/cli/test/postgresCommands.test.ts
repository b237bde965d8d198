/**
 * What works on a whole county, on one in a database: rates, reproject, and similar with its vault beside it.
 *
 * @since 0.1.0
 */
import { KeySource, Vault, VaultCipher } from "@lianxin/ports"
import { PostgresCaseStore, PostgresVaultStore } from "@lianxin/storage-postgres"
import { onEveryServer, type Server } from "@lianxin/testkit"
import { AesGcm, KeySources, SealedVault } from "@lianxin/vault"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { TestClock } from "effect/testing"
import { randomBytes } from "node:crypto"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { byHand, freshCounty } from "./databases.ts"
import { concluded, enterIn, type Entered, taken } from "./petitionStore.ts"

const CLERK = "clerk@xianning-petition-office"
const READER = ["--actor", CLERK, "--purpose", "find-duplicates", "--basis", "statutoryDuty"]
const OWED = "三个月工资一万二千元，多次催要都不给，请求帮助讨回。"

const masterKey = Effect.map(emptyFolder, (folder) => {
  const path = join(folder, "master.key")
  writeFileSync(path, randomBytes(32).toString("base64"), { mode: 0o600 })
  return path
})

type County = Effect.Success<ReturnType<typeof freshCounty>>

/** A county in a new database, with petitions. */
const holding = Effect.fnUntraced(function* (server: Server, acts: ReadonlyArray<Entered>) {
  const county = yield* freshCounty(server)
  yield* enterIn(PostgresCaseStore.layerUrl({ ...county, url: Redacted.make(county.url) }), acts)
  return county
})

/** Letters in the vault of the same county; the file with its master key. */
const withLetters = Effect.fnUntraced(function* (
  { county, url }: County,
  texts: Readonly<Record<string, string>>
) {
  const path = yield* masterKey
  yield* Effect.gen(function* () {
    const { put } = yield* Vault
    const use = { actor: CLERK, purpose: "register", legalBasis: "statutoryDuty" }
    for (const [documentId, text] of Object.entries(texts))
      yield* put(
        { kind: "text", documentId, personId: "person-1", sensitivity: "sensitive", content: { text } },
        use
      )
  }).pipe(
    Effect.provide(
      SealedVault.layer.pipe(
        Layer.provide([
          PostgresVaultStore.layerUrl({ county, url: Redacted.make(url) }),
          Layer.succeed(KeySource, KeySources.file({ path })),
          Layer.succeed(VaultCipher, AesGcm.cipher)
        ])
      )
    )
  )
  return path
})

onEveryServer("a county in a database", (server) => {
  it.effect("is counted, as of a day and as known on a day", () =>
    Effect.gen(function* () {
      const { name } = yield* holding(server, [
        ...taken("in-time", "2026-01-05"),
        concluded("in-time", "2026-02-10"),
        ...taken("late-entry", "2026-01-05"),
        concluded("late-entry", "2026-03-03", "2026-05-04T09:00+08:00")
      ])
      const parts = Effect.fnUntraced(function* (...more: ReadonlyArray<string>) {
        const asked = ["--from", "2026-03-01", "--until", "2026-03-31", "--indicator", "concluded-in-time"]
        const { exit, out } = yield* lianxin("rates", name, ...asked, ...more, "--json")
        assert.strictEqual(exit, 0)
        return JSON.parse(out).tables[0].whole.parts
      })
      assert.deepStrictEqual(yield* parts(), { inTime: 2 })
      assert.deepStrictEqual(yield* parts("--known-at", "2026-05-03"), { inTime: 1, overdueOpen: 1 })
    }).pipe(Effect.scoped)
  )

  it.effect("is counted again with a notice, once", () =>
    Effect.gen(function* () {
      const begun = taken("one", "2026-02-12").slice(0, 2)
      const { name } = yield* holding(server, begun)
      yield* TestClock.setTime(Date.parse("2026-02-13T09:00+08:00"))
      const notice = written(
        join(yield* emptyFolder, "notice.yaml"),
        "extends: CN\nsource: a late notice\nannouncedUntil: 2026-12-31\nholidays: { 2026-02-25: a feast }\n"
      )
      const moved = Effect.fnUntraced(function* (...more: ReadonlyArray<string>) {
        const { errors, exit, out } = yield* lianxin(
          "reproject",
          name,
          "--calendar",
          notice,
          "--json",
          ...more
        )
        assert.deepStrictEqual([exit, errors], [0, ""])
        return JSON.parse(out).moved.length
      })
      const would = yield* moved("--dry-run")
      assert.isAbove(would, 0)
      assert.strictEqual(yield* moved(), would)
      assert.strictEqual(yield* moved(), 0)
      assert.strictEqual((yield* lianxin("store", "check", name)).exit, 0)
    }).pipe(Effect.scoped)
  )

  it.effect("shows what may be the same, with the texts of its vault, and writes nothing into a case", () =>
    Effect.gen(function* () {
      const county = yield* holding(server, [
        ...taken("case-1", "2026-01-05", { petitioner: "person-1", text: "document-1" }),
        ...taken("case-2", "2026-03-02", { petitioner: "person-1", text: "document-2" })
      ])
      const { name } = county
      const master = yield* withLetters(county, {
        "document-1": `城南工地包工头拖欠${OWED}`,
        "document-2": `包工头在城南工地拖欠${OWED}`
      })
      const asked = ["similar", name, "--case", "case-2", "--vault", name, "--master", master]
      const { errors, exit, out } = yield* lianxin(...asked, ...READER, "--json")
      assert.deepStrictEqual([exit, errors], [0, ""])
      const { compared, suggestions } = JSON.parse(out)
      assert.deepStrictEqual([compared, suggestions.length, suggestions[0].caseId], [1, 1, "case-1"])
      assert.notMatch(out, /\p{Script=Han}/u)
      const refused = yield* lianxin(...asked)
      assert.deepStrictEqual([refused.exit, refused.out], [1, ""])
      assert.strictEqual((yield* lianxin("audit", "verify", name)).exit, 0)
      const unread = `UPDATE lianxin.entries SET entries = (entries::jsonb #- '{0,channel}')::text
        WHERE case_id = 'case-1' AND position = 1`
      yield* byHand(county.url, unread)
      const left = yield* lianxin("similar", name, "--case", "case-2")
      assert.strictEqual(left.exit, 1)
      assert.include(left.errors, "case case-1: cannot be read; it was left out")
    }).pipe(Effect.scoped)
  )

  it.effect("is counted, moved and laid side by side without a case of which entries are missing", () =>
    Effect.gen(function* () {
      const county = yield* holding(server, [
        ...taken("whole", "2026-01-05", { petitioner: "person-1" }),
        ...taken("torn", "2026-01-05", { petitioner: "person-1" })
      ])
      const { name } = county
      yield* byHand(county.url, "DELETE FROM lianxin.entries WHERE case_id = 'torn' AND position = 2")
      const january = ["--from", "2026-01-01", "--until", "2026-01-31", "--indicator", "timely-acceptance"]
      const counted = yield* lianxin("rates", name, ...january, "--json")
      assert.strictEqual(counted.exit, 1)
      assert.include(counted.errors, "case torn: the store could not load; the figures are without it")
      assert.strictEqual(JSON.parse(counted.out).petitions, 1)
      const moved = yield* lianxin("reproject", name, "--dry-run", "--json")
      assert.strictEqual(moved.exit, 1)
      assert.include(moved.errors, "torn: ")
      const about = ["--subject", "unpaid-wages", "--place", "421202", "--on", "2026-02-02"]
      const laid = yield* lianxin("similar", name, "--person", "person-1", ...about, "--json")
      assert.strictEqual(laid.exit, 1)
      assert.include(laid.errors, "case torn: cannot be read; it was left out")
      assert.strictEqual(JSON.parse(laid.out).suggestions[0].caseId, "whole")
    }).pipe(Effect.scoped)
  )

  it.effect("without a vault says so, and makes none", () =>
    Effect.gen(function* () {
      const { name } = yield* holding(server, taken("case-1", "2026-01-05", { text: "document-1" }))
      const master = yield* masterKey
      const asked = ["similar", name, "--case", "case-1", "--vault", name, "--master", master]
      const { errors, exit, out } = yield* lianxin(...asked, ...READER)
      assert.deepStrictEqual([exit, out], [2, ""])
      assert.notInclude(errors, "Error:")
      const audit = yield* lianxin("audit", "verify", name)
      assert.strictEqual(audit.exit, 2)
    }).pipe(Effect.scoped)
  )
})
