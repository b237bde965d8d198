/**
 * `lianxin similar`: what a clerk is shown, from facts alone and with texts, and what is said of bad input.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import { KeySource, Vault, VaultCipher } from "@lianxin/ports"
import { SqliteVaultStore } from "@lianxin/storage-sqlite"
import { AesGcm, KeySources, SealedVault } from "@lianxin/vault"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { randomBytes } from "node:crypto"
import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { enter, taken } from "./petitionStore.ts"
import { byHand } from "./storeFiles.ts"

const CLERK = "clerk@xianning-petition-office"
const FACTS = ["--person", "person-1", "--subject", "unpaid-wages", "--place", "421202", "--on", "2026-03-02"]
const LETTERS = {
  "document-new": "城南工地包工头拖欠我三个月工资一万二千元，多次催要都不给，请求帮助讨回。",
  "document-1": "城南工地包工头拖欠工资三个月，共一万二千元，多次催要不给，请求帮助讨回。"
}

/** A store with two petitions, and a vault with the letter of one of them and of the new one. */
const county = Effect.gen(function* () {
  const folder = yield* emptyFolder
  const [cases, vault, master] = ["cases.db", "vault.db", "master.key"].map((name) => join(folder, name))
  if (cases === undefined || vault === undefined || master === undefined) return assert.fail()
  writeFileSync(master, randomBytes(32).toString("base64"), { mode: 0o600 })
  yield* enter(cases, [
    ...taken("case-1", "2026-01-05", { petitioner: "person-1", text: "document-1" }),
    ...taken("case-2", "2026-02-02", { petitioner: "person-2" })
  ])
  yield* Effect.gen(function* () {
    const { put } = yield* Vault
    for (const [documentId, text] of Object.entries(LETTERS))
      yield* put(
        { kind: "text", documentId, personId: "person-1", sensitivity: "sensitive", content: { text } },
        { actor: CLERK, purpose: "register", legalBasis: "statutoryDuty" }
      )
  }).pipe(
    Effect.provide(
      SealedVault.layer.pipe(
        Layer.provide([
          SqliteVaultStore.layer({ path: vault }),
          Layer.succeed(KeySource, KeySources.file({ path: master })),
          Layer.succeed(VaultCipher, AesGcm.cipher)
        ])
      )
    )
  )
  const texts = ["--text", "document-new", "--vault", vault, "--master", master]
  return { folder, cases, store: `sqlite:${cases}`, texts }
})
const READER = ["--actor", CLERK, "--purpose", "find-duplicates", "--basis", "statutoryDuty"]

describe("lianxin similar", () => {
  it.effect(
    "lays a petition that is in the store already beside the earlier ones, and not beside itself",
    () =>
      Effect.gen(function* () {
        const { cases, store, texts } = yield* county
        yield* enter(cases, taken("case-3", "2026-03-02", { petitioner: "person-1", text: "document-new" }))
        const told = yield* lianxin("similar", store, ...FACTS, "--json")
        const { exit, out } = yield* lianxin("similar", store, "--case", "case-3", "--json")
        assert.strictEqual(exit, 0)
        const { caseId, ...found } = JSON.parse(out)
        assert.strictEqual(caseId, "case-3")
        const ids = (read: { readonly suggestions: ReadonlyArray<{ readonly caseId: string }> }) =>
          read.suggestions.map((one) => one.caseId)
        assert.deepStrictEqual(ids(found), ["case-1", "case-2"])
        assert.deepStrictEqual(found.matter, JSON.parse(told.out).matter)
        const vault = texts.slice(2)
        const read = yield* lianxin("similar", store, "--case", "case-3", ...vault, ...READER, "--json")
        assert.strictEqual(JSON.parse(read.out).compared, 1)
        const first = yield* lianxin("similar", store, "--case", "case-1", "--lang", "en")
        assert.include(first.out, "No earlier matter")
      }).pipe(Effect.scoped)
  )

  it.effect("takes no case that is not there, and nothing beside a case that the case says itself", () =>
    Effect.gen(function* () {
      const { store, texts } = yield* county
      const no = Effect.fnUntraced(function* (says: string, ...args: ReadonlyArray<string>) {
        const { errors, exit, out } = yield* lianxin("similar", store, ...args)
        assert.deepStrictEqual([exit, out], [2, ""], says)
        assert.include(errors, says)
      })
      yield* no('--case case-11: there is no such case; the nearest id is "case-1"', "--case", "case-11")
      yield* no("--subject, --place, --on: missing; tell the petition with")
      yield* no("--on: missing", ...FACTS.slice(0, -2))
      yield* no(
        "--subject, --on: the petition named with --case says that itself",
        "--case",
        "case-1",
        "--subject",
        "housing",
        "--on",
        "2026-03-02"
      )
      yield* no("--text: the petition named with --case says that itself", "--case", "case-1", ...texts)
      yield* no(
        "--master: missing; texts are compared with --vault and --master together",
        "--case",
        "case-1",
        "--vault",
        "vault.db"
      )
      yield* no(
        "--case case-2: names no text; leave out --vault to compare facts alone",
        "--case",
        "case-2",
        ...texts.slice(2),
        ...READER
      )
    }).pipe(Effect.scoped)
  )

  it.effect("works on facts alone, says so, and says that a person decides, in both languages", () =>
    Effect.gen(function* () {
      const { store } = yield* county
      const { exit, out } = yield* lianxin("similar", store, ...FACTS, "--lang", "en")
      assert.strictEqual(exit, 0)
      assert.deepStrictEqual(out.split("\n"), [
        "2 earlier matters may be the same, of 2 laid beside it (rule national/petition/duplicates, Sun 2005-05-01, layer national)",
        "case-1, registered Mon 2026-01-05, in hand",
        "  the same person, the same subject, the same place, or one inside the other, texts not compared, 56 days earlier",
        "case-2, registered Mon 2026-02-02, in hand",
        "  another person, the same subject, the same place, or one inside the other, texts not compared, 28 days earlier",
        "No texts were compared: the facts are all this rests on.",
        "Whether it is the same matter is for a person to decide; nothing was written down in any case."
      ])
      const chinese = yield* lianxin("similar", store, ...FACTS, "--lang", "zh-CN")
      assert.include(chinese.out, "疑似重复2件")
      assert.include(chinese.out, "未比对文本，仅依据登记事实。")
    }).pipe(Effect.scoped)
  )

  it.effect("compares texts in a vault, and shows their likeness and not a sign of them", () =>
    Effect.gen(function* () {
      const { store, texts } = yield* county
      const { exit, out } = yield* lianxin("similar", store, ...FACTS, ...texts, ...READER, "--json")
      assert.strictEqual(exit, 0)
      const { compared, suggestions } = JSON.parse(out)
      assert.strictEqual(compared, 1)
      const text = suggestions[0].reasons.find(({ fact }: { fact: string }) => fact === "text")
      assert.isTrue(text.agrees)
      assert.notMatch(out, /\p{Script=Han}/u)
    }).pipe(Effect.scoped)
  )

  it.effect("ends with 1 where the vault refuses, and where a case cannot be read", () =>
    Effect.gen(function* () {
      const { cases, store, texts } = yield* county
      const refused = yield* lianxin("similar", store, ...FACTS, ...texts, "--actor", CLERK)
      assert.deepStrictEqual([refused.exit, refused.out], [1, ""])
      assert.include(refused.errors, "actor, purpose and legal basis must be named")
      byHand(
        cases,
        "UPDATE entries SET body = '{}' WHERE position = 1 AND case_key = (SELECT case_key FROM cases WHERE case_id = 'case-1')"
      )
      const unread = yield* lianxin("similar", store, ...FACTS, "--lang", "en")
      assert.strictEqual(unread.exit, 1)
      assert.include(unread.errors, "case case-1: cannot be read; it was left out")
      assert.include(unread.out, "1 earlier matter may be the same")
    }).pipe(Effect.scoped)
  )

  it.effect("takes no bad input, and makes neither store nor vault", () =>
    Effect.gen(function* () {
      const { folder, store, texts } = yield* county
      const no = Effect.fnUntraced(function* (says: string, ...args: ReadonlyArray<string>) {
        const { errors, exit, out } = yield* lianxin("similar", ...args)
        assert.deepStrictEqual([exit, out], [2, ""], says)
        assert.include(errors, says)
      })
      const but = (flag: string, value: string) =>
        FACTS.map((one, i) => (FACTS[i - 1] === flag ? value : one))
      yield* no(
        '--place 421203: unknown place; the nearest valid word is "',
        store,
        ...but("--place", "421203")
      )
      yield* no("--on 2026-02-30: the calendar has no such day", store, ...but("--on", "2026-02-30"))
      yield* no("--on 2001-01-01: the rules begin on", store, ...but("--on", "2001-01-01"))
      yield* no("--person: is no id", store, ...but("--person", "张三"))
      yield* no("--vault, --master: missing", store, ...FACTS, "--text", "document-new")
      yield* no(
        "--text, --vault, --master: missing; texts are compared with --text, --vault and --master",
        store,
        ...FACTS,
        ...READER
      )
      const [missing, noVault] = [join(folder, "none.db"), join(folder, "no-vault.db")]
      yield* no("there is no such store", `sqlite:${missing}`, ...FACTS)
      const elsewhere = texts.map((one, i) => (texts[i - 1] === "--vault" ? noVault : one))
      yield* no(noVault, store, ...FACTS, ...elsewhere, ...READER)
      assert.deepStrictEqual([existsSync(missing), existsSync(noVault)], [false, false])
      const unknown = texts.map((one) => (one === "document-new" ? "document-9" : one))
      yield* no("The vault has nothing under document-9", store, ...FACTS, ...unknown, ...READER)
      const malformed = written(join(folder, "other.key"), "no key")
      const locked = texts.map((one, i) => (texts[i - 1] === "--master" ? malformed : one))
      yield* no("No master key could be had from", store, ...FACTS, ...locked, ...READER)
    }).pipe(Effect.scoped)
  )
})
