/**
 * The reference store under a vault: everything in memory, gone with the process.
 *
 * Each operation is one synchronous step, so no two can interleave.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  type AuditLine,
  type StoredItem,
  type StoredKey,
  type VaultChange,
  type VaultRef,
  VaultStore
} from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** What is at rest, as somebody sees it who has the memory in hand. @since 0.1.0 */
export interface AtRest {
  readonly keys: Map<string, StoredKey>
  readonly items: Map<string, StoredItem>
  readonly lines: Array<AuditLine>
  master: string | null
}

/** Nothing, as it lies at rest in a vault that nobody has used. @since 0.1.0 */
export const atRest = (): AtRest => ({ keys: new Map(), items: new Map(), lines: [], master: null })

/** Where an item lies. @since 0.1.0 */
export const placeOf = ({ id, kind }: VaultRef): string => `${kind} ${id}`

/** A store over what is at rest; two stores may share it, as two processes share a file. @since 0.1.0 */
export const make = (rest: AtRest = atRest()): VaultStore["Service"] => {
  const { items, keys, lines } = rest

  const look: VaultStore["Service"]["look"] = (ref, personId) =>
    Effect.sync(() => {
      const last = lines.at(-1)
      const item = ref === null ? null : (items.get(placeOf(ref)) ?? null)
      const key = keys.get(personId ?? item?.personId ?? "") ?? null
      const head = last === undefined ? null : { sequence: last.sequence, hash: last.hash }
      return { head, master: rest.master, item, key }
    })

  const erase = (person: string): void => {
    const key = keys.get(person)
    if (key !== undefined) keys.set(person, { ...key, wrapped: null })
    for (const [place, item] of items)
      if (item.personId === person) items.set(place, { ...item, sealed: null })
  }

  const commit = (change: VaultChange): boolean => {
    if ((lines.at(-1)?.sequence ?? 0) !== change.after) return false
    lines.push(change.line)
    if (change.master !== undefined) rest.master = change.master
    for (const key of change.keys ?? []) keys.set(key.personId, key)
    if (change.item !== undefined) items.set(placeOf(change.item), change.item)
    if (change.erase !== undefined) erase(change.erase)
    const through = change.pruneThrough ?? 0
    lines.splice(0, lines.filter(({ sequence }) => sequence <= through).length)
    return true
  }

  const inUse = () => [...keys.values()].filter(({ wrapped }) => wrapped !== null)

  return VaultStore.of({
    look,
    commit: (change) => Effect.sync(() => commit(change)),
    keysElsewhere: (master, after, limit) =>
      Effect.sync(() =>
        inUse()
          .filter((key) => key.master !== master && key.personId > after)
          .toSorted((a, b) => (a.personId < b.personId ? -1 : 1))
          .slice(0, limit)
      ),
    mastersInUse: Effect.sync(() =>
      [...Map.groupBy(inUse(), ({ master }) => master)].map(([master, all]) => ({ master, keys: all.length }))
    ),
    audit: (after, limit) =>
      Effect.sync(() => lines.filter(({ sequence }) => sequence > after).slice(0, limit))
  })
}

/** A store of its own as a layer. @since 0.1.0 */
export const layer: Layer.Layer<VaultStore> = Layer.sync(VaultStore, () => make())
