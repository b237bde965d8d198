/**
 * A county with its cases in one SQLite file and its vault in another.
 */
import { Casework, FixedOffices, kind } from "@lianxin/casework"
import { Command, type Needs, petition } from "@lianxin/core/petition"
import { Directory } from "@lianxin/core/directory"
import { RuleBook } from "@lianxin/core/rule"
import { CalendarDate } from "@lianxin/core/time"
import { KeySource, Vault, VaultCipher } from "@lianxin/ports"
import { calendar, FROM, national } from "@lianxin/rules-national"
import { directoryData } from "@lianxin/rules-xianning"
import { SqliteCaseStore, SqliteVaultStore } from "@lianxin/storage-sqlite"
import { AesGcm, KeySources, SealedVault } from "@lianxin/vault"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const book = Result.getOrThrow(
  RuleBook.build({ layers: [national], needs: petition.needs, from: FROM.xf2005, calendar })
)
const offices = Result.getOrThrow(Directory.make(directoryData))

export const day = (text: string) => CalendarDate.CalendarDate.make(text)

/** The rules of a day. */
export const rulesOn = (on: string): Needs.Rules => {
  const rules = RuleBook.rulesOn(book, day(on))
  if (rules === null) throw new Error(`no rules on ${on}`)
  return rules
}

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "lianxin-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

/** Casework, case store and vault, on files that are gone after the test. */
export const county = Layer.unwrap(
  Effect.map(folder, (path) => {
    const master = join(path, "master.key")
    writeFileSync(master, randomBytes(32).toString("base64"), { mode: 0o600 })
    const vault = SealedVault.layer.pipe(
      Layer.provide([
        SqliteVaultStore.layer({ path: join(path, "vault.db") }),
        Layer.succeed(KeySource, KeySources.file({ path: master })),
        Layer.succeed(VaultCipher, AesGcm.cipher)
      ])
    )
    const store = SqliteCaseStore.layer({ path: join(path, "cases.db") })
    const casework = Casework.layer({ kinds: [kind(petition, book)] }).pipe(
      Layer.provide(FixedOffices.layer(offices))
    )
    return Layer.merge(vault, casework.pipe(Layer.provideMerge(store)))
  })
)

const command = Schema.decodeUnknownSync(Command.Command)
const CLERK = "clerk@xianning-petition-office"

/** A petition that has come in on a day. */
export const registered = Effect.fnUntraced(function* (caseId: string, on: string, about: object = {}) {
  const casework = yield* Casework.Casework
  const act = { _tag: "Register", at: `${on}T09:00+08:00`, by: CLERK, channel: "online", kind: "claim" }
  yield* casework.handle(
    caseId,
    petition,
    command({ ...act, place: "421202", subject: "unpaid-wages", ...about })
  )
})

/** A wrong entry put right on a day. */
export const corrected = Effect.fnUntraced(function* (caseId: string, on: string, about: object) {
  const casework = yield* Casework.Casework
  const act = { _tag: "Correct", at: `${on}T09:00+08:00`, by: CLERK, why: "document-why" }
  yield* casework.handle(caseId, petition, command({ ...act, ...about }))
})

/** Taken back by the petitioner. */
export const withdrawn = Effect.fnUntraced(function* (caseId: string, on: string) {
  const casework = yield* Casework.Casework
  const act = { _tag: "Withdraw", at: `${on}T09:00+08:00`, by: "petitioner", record: "document-w" }
  yield* casework.handle(caseId, petition, command(act))
})

export const USE = { actor: CLERK, purpose: "find-duplicates", legalBasis: "statutoryDuty" }

/** A letter in the vault. */
export const letter = Effect.fnUntraced(function* (documentId: string, text: string, personId = "person-1") {
  const { put } = yield* Vault
  yield* put({ kind: "text", documentId, personId, sensitivity: "sensitive", content: { text } }, USE)
})
