/**
 * Laws of what a vault keeps: it comes back as it went in, and only what can be kept goes in.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Vault, vaultIdOf, type VaultItem } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { everySample, law, same } from "../Law.ts"
import * as Specimen from "../internal/VaultSpecimen.ts"

const { use } = Specimen

/** @since 0.1.0 */
export const unknownId = law(
  "unknownId",
  "an id nobody has put anything under is not found, whatever else is kept of the person",
  () =>
    Effect.gen(function* () {
      const { vault } = yield* Specimen.opened()
      yield* same("nothing yet", yield* Specimen.tagOf(vault.read("p-1", "identity", use())), "NotFound")
      yield* same("nobody to erase", yield* Specimen.tagOf(vault.erase("p-1", use())), "NotFound")
      yield* vault.put(Specimen.identity("p-1", "A"), use())
      yield* same("no contact", yield* Specimen.tagOf(vault.read("p-1", "contact", use())), "NotFound")
      yield* same("nobody else", yield* Specimen.tagOf(vault.read("p-2", "identity", use())), "NotFound")
    }).pipe(Effect.scoped)
)

/** Text as people send it, and as they do not. */
const ODD = [
  "",
  " ",
  "信访人 🏮👩‍👩‍👧 \u{2070e} שלום \u202e",
  "nul \0 and half a pair \ud83d",
  "e\u0301 and \u00e9",
  "\r\n\t\u2028\ufeff",
  "信".repeat(100_000)
]
const odd = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...ODD))

const items = fc.oneof(
  fc.record({ name: odd, number: odd }).map(({ name, number }): VaultItem => ({
    ...Specimen.identity("p-1", name),
    content: { name, idDocument: { type: "id-card", number } }
  })),
  fc
    .record({ phones: fc.array(odd, { maxLength: 3 }), address: odd })
    .map((content): VaultItem => ({ kind: "contact", personId: "p-1", sensitivity: "normal", content })),
  odd.map((text): VaultItem => Specimen.document("p-1", "d-1", text)),
  odd.map((text): VaultItem => ({
    kind: "accusation",
    personId: "p-1",
    documentId: "d-1",
    sensitivity: "accusationSource",
    content: { text, against: text }
  }))
)

/** Reads an item back by whatever basis opens it. */
const back = (vault: Vault["Service"], item: VaultItem) =>
  vault.read(
    vaultIdOf(item),
    item.kind,
    use({ legalBasis: item.kind === "accusation" ? "accusationHandling" : "statutoryDuty" })
  )

/** @since 0.1.0 */
export const readBack = (runs: number) =>
  law("readBack", "what is put is read back to the letter, now and after reopening", () =>
    Effect.gen(function* () {
      const { keys, rig, vault } = yield* Specimen.opened()
      const again = yield* rig.open(keys)
      const comesBack = Effect.fnUntraced(function* (item: VaultItem) {
        yield* vault.put(item, use())
        for (const one of [vault, again])
          yield* same("to the letter", units(yield* back(one, item)), units(item.content))
      })
      for (const text of ODD) yield* comesBack(Specimen.document("p-1", "d-1", text))
      yield* everySample(items, runs, comesBack)
    }).pipe(Effect.scoped)
  )

/** Half a surrogate pair must not be mended by the comparison either. */
const units = (value: unknown): string => JSON.stringify(value)

/** @since 0.1.0 */
export const replaced = law("replaced", "an item that is put again is replaced, and only that one", () =>
  Effect.gen(function* () {
    const { vault } = yield* Specimen.opened()
    yield* vault.put(Specimen.document("p-1", "d-1", "first"), use())
    yield* vault.put(Specimen.document("p-1", "d-2", "other"), use())
    yield* vault.put(Specimen.document("p-1", "d-1", "second"), use({ legalBasis: "correction" }))
    yield* same("the new one", yield* vault.read("d-1", "text", use()), { text: "second" })
    yield* same("the other", yield* vault.read("d-2", "text", use()), { text: "other" })
  }).pipe(Effect.scoped)
)

/** What a door without types could send. */
const BAD: ReadonlyArray<readonly [at: string, item: object]> = [
  ["personId", { ...Specimen.identity("p-1", "A"), personId: "张三" }],
  ["documentId", { ...Specimen.document("p-1", "d-1", "A"), documentId: "a letter" }],
  ["sensitivity", { ...Specimen.identity("p-1", "A"), sensitivity: "open" }],
  [
    "sensitivity",
    { kind: "accusation", personId: "p-1", documentId: "d-1", sensitivity: "normal", content: { text: "A" } }
  ],
  ["kind", { ...Specimen.identity("p-1", "A"), kind: "photograph" }],
  ["content.name", { ...Specimen.identity("p-1", "A"), content: { name: 1 } }],
  ["content.nickname", { ...Specimen.identity("p-1", "A"), content: { name: "A", nickname: "B" } }]
]

/** @since 0.1.0 */
export const badItem = law(
  "badItem",
  "an item that cannot be kept whole is refused with its place, and nothing of it is kept",
  () =>
    Effect.gen(function* () {
      const { rig, vault } = yield* Specimen.opened()
      for (const [at, item] of BAD) {
        const error = yield* Effect.flip(vault.put(item as VaultItem, use()))
        yield* same("the place", error._tag === "BadItem" ? error.at : error._tag, at)
      }
      yield* same(
        "nothing is kept",
        [(yield* rig.intruder.items).length, (yield* rig.intruder.keys).length],
        [0, 0]
      )
      yield* vault.put(Specimen.document("p-1", "d-1", "A"), use())
      const theft = vault.put(Specimen.document("p-2", "d-1", "B"), use())
      yield* same("another's document", yield* Specimen.tagOf(theft), "BadItem")
      yield* same("stays", yield* vault.read("d-1", "text", use()), { text: "A" })
    }).pipe(Effect.scoped)
)
