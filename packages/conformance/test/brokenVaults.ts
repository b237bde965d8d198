/**
 * Vaults broken on purpose, one fault each, by the law that must find them out.
 */
import {
  AuditBroken,
  type AuditLine,
  type AuditReport,
  type StoredItem,
  type StoredKey,
  VaultUnavailable,
  type VaultUse
} from "@lianxin/ports"
import { AuditChain, MemoryVaultStore, SealedVault } from "@lianxin/vault"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import {
  acts,
  boundToNothing,
  type Breaks,
  keysBoundToNothing,
  linesAs,
  notes,
  sealsAlike,
  stores,
  takesOldDecisions,
  twoSteps,
  unproved,
  unprovedKeys,
  withoutLines
} from "./vaultFaults.ts"

const inNoForm = (use: VaultUse): VaultUse => ({
  ...use,
  actor: use.actor || "clerk@law-office",
  purpose: "law",
  legalBasis: "statutoryDuty"
})

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
export const BROKEN: Readonly<Record<string, Readonly<Record<string, Breaks>>>> = {
  unknownId: {
    "says that an unknown person was erased": acts((vault) => ({
      erase: (...all) => Effect.catchTag(vault.erase(...all), "NotFound", () => Effect.void)
    }))
  },
  readBack: {
    "mends half a surrogate pair": acts((vault) => ({
      put: (item, use) =>
        vault.put(
          item.kind === "text" ? { ...item, content: { text: item.content.text.toWellFormed() } } : item,
          use
        )
    })),
    "normalises text": acts((vault) => ({
      put: (item, use) => vault.put(JSON.parse(JSON.stringify(item).normalize("NFC")), use)
    })),
    "forgets at reopening": (parts) => SealedVault.make({ ...parts, store: MemoryVaultStore.make() })
  },
  replaced: {
    "keeps the first": stores((store) => ({
      commit: (change) =>
        Effect.flatMap(store.look(change.item ?? null, null), ({ item }) => {
          const { item: _, ...rest } = change
          return store.commit(item === null ? change : rest)
        })
    }))
  },
  badItem: {
    "leaves out what it does not know": acts((vault) => ({
      put: (item, use) =>
        vault.put(item.kind === "identity" ? { ...item, content: { name: item.content.name } } : item, use)
    })),
    "takes another's document": stores((store) => ({
      look: (ref, personId) =>
        Effect.map(store.look(ref, personId), (seen) => ({
          ...seen,
          item: personId !== null && seen.item?.personId !== personId ? null : seen.item
        }))
    }))
  },
  noPurpose: {
    "makes up a purpose": acts((vault) => ({
      read: (id, kind, use) => vault.read(id, kind, inNoForm(use))
    })),
    "refuses without a word": acts((vault) => ({ audit: () => Effect.as(vault.audit(0, 1), []) })),
    "erases without a basis": acts((vault) => ({ erase: (id, use) => vault.erase(id, inNoForm(use)) }))
  },
  opensOnly: {
    "opens everything to a duty": acts((vault) => ({
      read: (id, kind, use) =>
        Effect.catchTag(vault.read(id, kind, use), "Sealed", (error) =>
          error.sensitivity === "sealed"
            ? vault.read(id, kind, { ...use, legalBasis: "sealedRecordQuery" })
            : Effect.fail(error)
        )
    })),
    "takes every basis for a duty": acts((vault) => ({
      read: (id, kind, use) => vault.read(id, kind, { ...use, legalBasis: "statutoryDuty" })
    }))
  },
  audited: {
    "does not write reads down": withoutLines("read"),
    "says that every use was granted": linesAs((text) => text.replace(/"outcome":"\w+"/, '"outcome":"done"')),
    "does not say for which case": linesAs((text) => text.replace('"caseId":"case-7"', '"caseId":null'))
  },
  wordless: {
    "writes down what it was asked": acts((vault) => {
      const asked: Array<string> = []
      return {
        read: (id, kind, use) => {
          asked.push(id)
          return vault.read(id, kind, use)
        },
        audit: (after, limit) =>
          Effect.map(vault.audit(after, limit), (lines) =>
            lines.map((line, i) => ({ ...line, text: line.text + (asked[i] ?? "") }))
          )
      }
    })
  },
  sixMonths: {
    "prunes whatever it is told to": acts((vault, rest) => ({
      prune: (before, use) => {
        rest.lines.splice(0, 1)
        return vault.prune(before, use)
      }
    })),
    "prunes without saying so": acts((vault, rest) => ({
      prune: (before, use) => {
        const kept = [...rest.lines]
        return Effect.tap(vault.prune(before, use), (through) =>
          Effect.sync(() =>
            rest.lines.splice(0, 99, ...kept.filter((_) => _.sequence > (through?.sequence ?? 0)))
          )
        )
      }
    }))
  },
  cipherTextAlone: {
    "keeps the text beside it": notes((plain) => plain),
    "keeps it in UTF-16": notes((plain) => Buffer.from(plain.toString(), "utf16le")),
    "keeps it in base64": notes((plain) => Buffer.from(plain.toString("base64"))),
    "keeps it in hexadecimal": notes((plain) => Buffer.from(plain.toString("hex")))
  },
  neverAlike: { "takes the nonce from the text": sealsAlike },
  swapped: {
    "binds content to nothing": boundToNothing
  },
  flipped: { "does not prove what it deciphers": unproved, "does not prove keys": unprovedKeys },
  edited: { "binds content to nothing": boundToNothing, "binds keys to nothing": keysBoundToNothing },
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
