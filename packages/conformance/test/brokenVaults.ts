/**
 * Vaults broken on purpose, one fault each, by the law that must find them out.
 */
import type { VaultUse } from "@lianxin/ports"
import { MemoryVaultStore, SealedVault } from "@lianxin/vault"
import * as Effect from "effect/Effect"
import { BROKEN_IN_KEEPING } from "./brokenKeeping.ts"
import {
  acts,
  boundToNothing,
  type Breaks,
  keysBoundToNothing,
  linesAs,
  notes,
  sealsAlike,
  stores,
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

/** By law, then by fault: laws of content, use and rest. */
const BROKEN_AT_REST: Readonly<Record<string, Readonly<Record<string, Breaks>>>> = {
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
  edited: { "binds content to nothing": boundToNothing, "binds keys to nothing": keysBoundToNothing }
}

/** By law, then by fault. */
export const BROKEN = { ...BROKEN_AT_REST, ...BROKEN_IN_KEEPING }
