/**
 * Putting, reading and erasing 存、查、删.
 *
 * Reading asks in this order: is the use founded, is it there, was it erased, does the basis open it; only then is the
 * master needed.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  BadItem,
  basisOpens,
  Erased,
  type FoundedUse,
  KeyUnavailable,
  type KeySource,
  NotFound,
  Sealed,
  type Seen,
  type StoredItem,
  type StoredKey,
  Tampered,
  type Vault,
  type VaultContent,
  vaultIdOf,
  type VaultItem,
  VaultSensitivity,
  type VaultUse
} from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { founded, isId, toldOf, wellFormed } from "./asked.ts"
import { type Draft, type Granted, type Ledger, ofOne } from "./Ledger.ts"
import type { Sealing } from "./sealing.ts"

type Items = Pick<Vault["Service"], "put" | "read" | "erase">

const idOrNull = (id: unknown): string | null => (isId(id) ? id : null)

/** @since 0.1.0 */
export const make = (ledger: Ledger, source: KeySource["Service"], sealing: Sealing): Items => {
  const put = (item: VaultItem, use: VaultUse) => {
    const id = idOrNull(vaultIdOf(item))
    const personId = idOrNull(item.personId)
    const kind = wellFormed(item)._tag === "Success" ? item.kind : null
    const draft: Draft = { act: "put", ...toldOf(use), personId, id, kind }
    const of = id === null || kind === null ? ofOne(null, null) : ofOne({ kind, id }, personId)
    return ledger.record(
      () => draft,
      of,
      ({ seen }) =>
        Effect.gen(function* () {
          yield* Effect.fromResult(founded(use))
          const good = yield* Effect.fromResult(wellFormed(item))
          return yield* kept(seen, good)
        })
    )
  }

  const kept = Effect.fnUntraced(function* (seen: Seen, item: VaultItem) {
    const { personId } = item
    if (seen.item !== null && seen.item.personId !== personId)
      return yield* new BadItem({ at: "personId", problem: "belongsToAnother" })
    if (seen.key !== null && seen.key.wrapped === null) return yield* new Erased({ personId })
    if (seen.master !== null && (yield* source.current) !== seen.master)
      return yield* otherMaster(seen.master)
    const [clear, key] = yield* keyFor(seen, personId)
    // A master that changes between two questions must not slip in.
    if (seen.key === null && seen.master !== null && key.master !== seen.master)
      return yield* otherMaster(seen.master)
    const { kind, sensitivity } = item
    const place = { kind, id: vaultIdOf(item), personId, keyVersion: key.version, sensitivity }
    const stored = yield* sealing.seal(clear, key.cipher, place, item.content)
    clear.fill(0)
    const change = { item: stored, ...(seen.key === null ? { keys: [key] } : {}) }
    const answer: Granted<void> = {
      answer: undefined,
      change: seen.master === null ? { ...change, master: key.master } : change
    }
    return answer
  })

  const keyFor = ({ item, key }: Seen, personId: StoredKey["personId"]) => {
    if (key !== null && key.wrapped !== null)
      return Effect.map(sealing.unlock(key, key.wrapped), (clear) => [clear, key] as const)
    return item === null ? sealing.newKey(personId) : Effect.fail(keyGone(item))
  }

  const otherMaster = (needs: string | null) =>
    new KeyUnavailable({ source: source.name, needs, reason: "otherMaster" })

  const read: Items["read"] = (id, kind, use) => {
    const told = { act: "read", ...toldOf(use), id: idOrNull(id), kind } as const
    const telling = ({ item }: Seen): Draft => ({ ...told, personId: idOrNull(item?.personId) })
    const of = ofOne(isId(id) ? { kind, id } : null, null)
    return ledger.record(telling, of, ({ seen }) =>
      Effect.gen(function* () {
        const use_ = yield* Effect.fromResult(founded(use))
        if (!isId(id)) return yield* new BadItem({ at: "id", problem: "notAnId" })
        if (seen.item === null) return yield* new NotFound({ id, kind })
        const content = yield* opened(seen, seen.item, use_)
        // What opens under this class's own name was sealed from content of this class.
        return { answer: content as VaultContent<typeof kind> }
      })
    )
  }

  const opened = Effect.fnUntraced(function* ({ key }: Seen, item: StoredItem, { legalBasis }: FoundedUse) {
    const { id, kind, personId, sealed, sensitivity } = item
    if (!isSensitivity(sensitivity)) return yield* new Tampered({ what: "content", personId, id })
    if (key === null) return yield* keyGone(item)
    if (key.wrapped === null) return yield* new Erased({ personId })
    if (sealed === null) return yield* new Tampered({ what: "content", personId, id })
    if (!basisOpens(legalBasis, sensitivity)) return yield* new Sealed({ id, kind, sensitivity, legalBasis })
    const clear = yield* sealing.unlock(key, key.wrapped)
    const content = yield* sealing.open(clear, key.cipher, item, sealed)
    clear.fill(0)
    return content
  })

  const erase: Items["erase"] = (personId, use) => {
    const known = idOrNull(personId)
    const draft: Draft = { act: "erase", ...toldOf(use), personId: known, id: null, kind: null }
    return ledger.record(
      () => draft,
      ofOne(null, known),
      ({ seen }) =>
        Effect.gen(function* () {
          yield* Effect.fromResult(founded(use))
          if (known === null) return yield* new BadItem({ at: "personId", problem: "notAnId" })
          if (seen.key === null) return yield* new NotFound({ id: known, kind: null })
          const answer: Granted<void> = { answer: undefined, change: { erase: known } }
          return answer
        })
    )
  }

  return { put, read, erase }
}

const isSensitivity = Schema.is(VaultSensitivity)

/** An item whose person has no key row at all: the vault never leaves one so. */
const keyGone = ({ id, personId }: StoredItem): Tampered => new Tampered({ what: "key", personId, id })
