/**
 * Laws of what lies at rest: cipher text alone, and any change to it is found.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { StoredItem, StoredKey } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { everySample, law, same } from "../Law.ts"
import * as Specimen from "../internal/VaultSpecimen.ts"

const { tagOf, use } = Specimen

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`

/** A text as it could lie in a file. */
const disguises = (text: string): ReadonlyArray<readonly [form: string, bytes: Buffer]> => {
  const utf8 = Buffer.from(text, "utf8")
  const utf16 = Buffer.from(text, "utf16le")
  const plain: ReadonlyArray<readonly [string, Buffer]> = [
    ["UTF-8", utf8],
    ["UTF-16LE", utf16],
    ["UTF-16BE", Buffer.from(utf16).swap16()]
  ]
  return [
    ...plain,
    ["JSON escapes", Buffer.from(text.replaceAll(/./gs, escaped))],
    ["hexadecimal", Buffer.from(utf8.toString("hex"))],
    ...plain.flatMap(([form, bytes]) => inBase64(bytes).map((one) => [`base64 of ${form}`, one] as const))
  ]
}

/** The letters that stand for the middle of a text, wherever in three bytes it begins. */
const inBase64 = (bytes: Buffer): ReadonlyArray<Buffer> =>
  [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64")
    return Buffer.from(whole.slice(4, -8))
  })

/** @since 0.1.0 */
export const cipherTextAlone = law(
  "cipherTextAlone",
  "what lies at rest holds no word of what is kept, in no common form, nor does it after erasing",
  () =>
    Effect.gen(function* () {
      const { rig, vault } = yield* Specimen.opened()
      const mark = `反映人${crypto.randomUUID()}的信`
      yield* vault.put(Specimen.identity("p-1", mark), use())
      yield* vault.put(
        { kind: "contact", personId: "p-1", sensitivity: "normal", content: { phones: [mark] } },
        use()
      )
      yield* vault.put(Specimen.document("p-2", "d-1", mark.repeat(400)), use())
      const looks = Effect.flatMap(rig.bytes, (bytes) => {
        const found = disguises(mark).flatMap(([form, one]) =>
          Buffer.from(bytes).includes(one) ? [form] : []
        )
        return same("no form of it is found", found, [])
      })
      yield* same("the probe sees what is at rest", Buffer.from(yield* rig.bytes).includes("p-1"), true)
      yield* looks
      yield* vault.read("d-1", "text", use())
      yield* vault.put(Specimen.identity("p-1", "B"), use())
      yield* vault.erase("p-2", use())
      yield* looks
    }).pipe(Effect.scoped)
)

const sealedOf = (items: ReadonlyArray<StoredItem>): ReadonlyArray<string> =>
  items.map(({ sealed }) => Buffer.from(sealed ?? []).toString("hex"))

/** @since 0.1.0 */
export const neverAlike = law("neverAlike", "the same text never lies at rest alike twice", () =>
  Effect.gen(function* () {
    const { rig, vault } = yield* Specimen.opened()
    for (const id of ["d-1", "d-2"]) yield* vault.put(Specimen.document("p-1", id, "A"), use())
    const first = sealedOf(yield* rig.intruder.items)
    for (const id of ["d-1", "d-2"]) yield* vault.put(Specimen.document("p-1", id, "A"), use())
    const all = [...first, ...sealedOf(yield* rig.intruder.items)]
    const beginnings = all.map((hex) => hex.slice(0, 24))
    yield* same("four kinds of bytes", new Set(beginnings).size, 4)
  }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const swapped = law("swapped", "cipher texts that changed places do not open", () =>
  Effect.gen(function* () {
    const { rig, vault } = yield* Specimen.opened()
    const all = [
      Specimen.identity("p-1", "A"),
      Specimen.document("p-1", "d-1", "A"),
      Specimen.document("p-1", "d-2", "B"),
      Specimen.document("p-2", "d-3", "C")
    ]
    for (const item of all) yield* vault.put(item, use())
    const items = yield* rig.intruder.items
    for (const one of items)
      for (const other of items.filter((item) => item !== one)) {
        yield* rig.intruder.setItem({ ...one, sealed: other.sealed })
        const found = yield* tagOf(vault.read(one.id, one.kind, use()))
        yield* same(`${other.id} in place of ${one.id}`, found, "Tampered")
        yield* rig.intruder.setItem(one)
      }
    yield* same("put back, it opens", yield* vault.read("d-2", "text", use()), { text: "B" })
    yield* keysSwapped(rig.intruder, vault)
  }).pipe(Effect.scoped)
)

const keysSwapped = Effect.fnUntraced(function* (
  { keys, setKey }: Effect.Success<ReturnType<typeof Specimen.opened>>["rig"]["intruder"],
  vault: Effect.Success<ReturnType<typeof Specimen.opened>>["vault"]
) {
  const [one, other] = yield* keys
  if (one === undefined || other === undefined) return
  yield* setKey({ ...one, wrapped: other.wrapped })
  const id = one.personId === "p-1" ? "d-1" : "d-3"
  yield* same("another's key", yield* tagOf(vault.read(id, "text", use())), "Tampered")
  yield* setKey(one)
})

/** @since 0.1.0 */
export const flipped = (runs: number) =>
  law("flipped", "a single bit changed anywhere at rest is found, and said to be tampering", () =>
    Effect.gen(function* () {
      const { rig, vault } = yield* Specimen.opened()
      const { keys, items, setItem, setKey } = rig.intruder
      yield* vault.put(Specimen.document("p-1", "d-1", "the water has not come since Tuesday"), use())
      const [[key], [item]] = [yield* keys, yield* items]
      if (key === undefined || item === undefined) return yield* same("a key and an item", 0, 1)
      const read = tagOf(vault.read("d-1", "text", use()))
      yield* everySample(fc.record({ at: fc.nat(), ofKey: fc.boolean() }), runs, ({ at, ofKey }) =>
        Effect.gen(function* () {
          yield* ofKey
            ? setKey({ ...key, wrapped: flip(key.wrapped, at) })
            : setItem({ ...item, sealed: flip(item.sealed, at) })
          yield* same("tampered", yield* read, "Tampered")
          yield* ofKey ? setKey(key) : setItem(item)
        })
      )
      yield* setItem({ ...item, sealed: (item.sealed ?? new Uint8Array()).slice(0, 5) })
      yield* same("cut short", yield* read, "Tampered")
      yield* setItem(item)
      yield* same("put back, it opens", yield* read, "done")
    }).pipe(Effect.scoped)
  )

const flip = (bytes: Uint8Array | null, at: number): Uint8Array => {
  const copy = new Uint8Array(bytes ?? [0])
  const bit = at % (copy.length * 8)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

const ITEM_EDITS: ReadonlyArray<Partial<StoredItem>> = [
  { personId: "p-2" },
  { sensitivity: "normal" },
  { sensitivity: "nonsense" },
  { keyVersion: 2 }
]
const KEY_EDITS: ReadonlyArray<Partial<StoredKey>> = [{ version: 2 }, { cipher: "none" }]

/** @since 0.1.0 */
export const edited = law(
  "edited",
  "a row whose person, sensitivity, key version or cipher was edited does not open",
  () =>
    Effect.gen(function* () {
      const { rig, vault } = yield* Specimen.opened()
      const { intruder } = rig
      yield* vault.put({ ...Specimen.document("p-1", "d-1", "A"), sensitivity: "sealed" }, use())
      yield* vault.put(Specimen.identity("p-2", "B"), use())
      const item = (yield* intruder.items).find(({ id }) => id === "d-1")
      const key = (yield* intruder.keys).find(({ personId }) => personId === "p-1")
      if (item === undefined || key === undefined) return yield* same("a key and an item", 0, 1)
      const reads = ["statutoryDuty", "sealedRecordQuery"].map((legalBasis) =>
        tagOf(vault.read("d-1", "text", use({ legalBasis })))
      )
      const opens = Effect.map(Effect.all(reads), (found) => found.includes("done"))
      for (const edit of ITEM_EDITS) {
        yield* intruder.setItem({ ...item, ...edit })
        yield* same(`${JSON.stringify(edit)} does not open`, yield* opens, false)
        yield* intruder.setItem(item)
      }
      for (const edit of KEY_EDITS) {
        yield* intruder.setKey({ ...key, ...edit })
        yield* same(`${JSON.stringify(edit)} does not open`, yield* opens, false)
        yield* intruder.setKey(key)
      }
      yield* same("put back, it opens", yield* opens, true)
    }).pipe(Effect.scoped)
)
