/**
 * Vaults broken on purpose, by the laws of erasing, of the master, of the audit and of many at once.
 */
import {
  AuditBroken,
  type AuditLine,
  type AuditReport,
  type StoredItem,
  type StoredKey,
  VaultUnavailable
} from "@lianxin/ports"
import { AuditChain, type MemoryVaultStore } from "@lianxin/vault"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { acts, type Breaks, stores, takesOldDecisions, twoSteps } from "./vaultFaults.ts"

const whole = (lines: Stream.Stream<AuditLine>): Effect.Effect<AuditReport> =>
  Effect.map(Stream.runCollect(lines), (all) => ({
    lines: all.length,
    first: all[0]?.sequence ?? null,
    head: all.at(-1) ?? null,
    unheld: []
  }))

const linesIn = (rest: MemoryVaultStore.AtRest) => Stream.suspend(() => Stream.fromIterable([...rest.lines]))

/** What a vault has put aside, by what it lies over: one vault is opened more than once. */
const COPIES = new WeakMap<
  MemoryVaultStore.AtRest,
  {
    readonly keys: ReadonlyArray<readonly [string, StoredKey]>
    readonly items: ReadonlyArray<readonly [string, StoredItem]>
  }
>()

/** By law, then by fault. */
export const BROKEN_IN_KEEPING: Readonly<Record<string, Readonly<Record<string, Breaks>>>> = {
  erased: {
    "hides what it erases": stores((store) => {
      const hidden = new Set<string>()
      return {
        look: (ref, personId) =>
          Effect.map(store.look(ref, personId), (seen) =>
            seen.key !== null && hidden.has(seen.key.personId)
              ? { ...seen, key: { ...seen.key, wrapped: null } }
              : seen
          ),
        commit: ({ erase, ...rest }) => {
          if (erase !== undefined) hidden.add(erase)
          return store.commit(rest)
        }
      }
    }),
    "keeps an erased person again": stores((store) => ({
      look: (ref, personId) =>
        Effect.map(store.look(ref, personId), (seen) =>
          personId !== null && seen.key?.wrapped === null ? { ...seen, key: null, item: null } : seen
        )
    }))
  },
  erasedAfterRotation: {
    "brings the erased back": acts((vault, rest) => ({
      erase: (id, use) => {
        COPIES.set(rest, { keys: [...rest.keys], items: [...rest.items] })
        return vault.erase(id, use)
      },
      rotate: (use) => {
        const { items, keys } = COPIES.get(rest) ?? { items: [], keys: [] }
        for (const [place, item] of items) rest.items.set(place, item)
        for (const [person, key] of keys) rest.keys.set(person, key)
        return vault.rotate(use)
      }
    }))
  },
  erasedWithoutMaster: {
    "asks for the master first": acts((vault, _, { keys }) => ({
      erase: (id, use) =>
        Effect.andThen(
          Effect.mapError(
            keys.current,
            (cause) => new VaultUnavailable({ operation: "erase", retryable: false, cause })
          ),
          vault.erase(id, use)
        )
    }))
  },
  rotated: {
    "says that it rotated": acts((_, __, { keys }) => ({
      rotate: () =>
        Effect.map(keys.current, (to) => ({ to, moved: 12, left: [], inUse: [{ master: to, keys: 12 }] }))
    })),
    "seals content anew": acts((vault, rest) => ({
      rotate: (use) =>
        Effect.gen(function* () {
          const answer = yield* vault.rotate(use)
          const founded = { ...use, legalBasis: "statutoryDuty" }
          for (const { id } of rest.items.values()) {
            const content = yield* Effect.orDie(vault.read(id, "identity", founded))
            const item = { kind: "identity", personId: id, sensitivity: "sensitive", content } as const
            yield* Effect.orDie(vault.put(item, use))
          }
          return answer
        })
    }))
  },
  rotationResumed: {
    "writes the new master's name down first": acts((vault, rest, { keys }) => ({
      rotate: (use) =>
        Effect.gen(function* () {
          const to = yield* keys.current
          const before = [...rest.keys.values()]
          for (const key of before) rest.keys.set(key.personId, { ...key, master: to })
          yield* keys.wrap(new Uint8Array(32), new Uint8Array())
          for (const key of before) rest.keys.set(key.personId, key)
          return yield* vault.rotate(use)
        })
    }))
  },
  oldNeeded: {
    "throws away what it cannot open": acts((vault, rest) => ({
      rotate: (use) =>
        Effect.tapError(vault.rotate(use), () =>
          Effect.sync(() => {
            for (const key of rest.keys.values()) rest.keys.set(key.personId, { ...key, wrapped: null })
          })
        )
    })),
    "puts the new master in force before it looks": acts((vault, rest, { keys }) => ({
      rotate: (use) =>
        Effect.gen(function* () {
          rest.master = yield* keys.current
          return yield* vault.rotate(use)
        })
    }))
  },
  lostMaster: {
    "locks new persons with whatever master there is": stores((store) => ({
      look: (ref, personId) => Effect.map(store.look(ref, personId), (seen) => ({ ...seen, master: null }))
    })),
    "gives a person a new key": acts((vault, rest) => ({
      put: (item, use) =>
        Effect.tapErrorTag(vault.put(item, use), "KeyUnavailable", () =>
          Effect.sync(() => rest.keys.delete(item.personId))
        )
    }))
  },
  chained: {
    "finds everything in order": acts((_, rest) => ({ verify: () => whole(linesIn(rest)) })),
    "looks at each line alone": acts((_, rest) => ({
      verify: () =>
        Effect.tap(whole(linesIn(rest)), () =>
          Effect.forEach([...rest.lines], (line) =>
            AuditChain.hashOf(line) === line.hash
              ? Effect.void
              : Effect.fail(new AuditBroken({ sequence: line.sequence, problem: "altered" }))
          )
        )
    })),
    "names the line after": acts((vault) => ({
      verify: (pins) =>
        Effect.mapError(vault.verify(pins), (error) =>
          error._tag === "AuditBroken"
            ? new AuditBroken({ problem: error.problem, sequence: error.sequence + 1 })
            : error
        )
    }))
  },
  pinned: { "looks at no pin": acts((vault) => ({ verify: () => vault.verify() })) },
  crowd: { "takes a change decided on something old": takesOldDecisions },
  oneKey: { "takes a change decided on something old": takesOldDecisions },
  interruptedPut: { "writes the key first and the content later": twoSteps }
}
