/**
 * Keeping the vault: rotating the master, pruning the audit.
 *
 * The new master comes into force together with the first keys that moved to it, which shows that the old one is still at
 * hand. From then on nothing is locked with the old one any more, and whatever stops the rotation, it can go on.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  auditEntryOf,
  type AuditHead,
  type AuditLine,
  type KeySource,
  type KeyUnavailable,
  type Rotation,
  type Seen,
  StillRequired,
  type StoredKey,
  type Vault,
  type VaultStore,
  type VaultUse
} from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { founded, toldOf } from "./asked.ts"
import type { Draft, Granted, Ledger, Of } from "./Ledger.ts"
import { lines } from "./lines.ts"
import type { Sealing } from "./sealing.ts"

type Upkeep = Pick<Vault["Service"], "rotate" | "prune">

const BATCH = 200

/** The longest six months there are: from 1 March, from 1 July, from 1 August. */
const SIX_MONTHS = 184 * 86_400_000

const draftOf = (act: "rotate" | "prune", use: VaultUse): Draft => ({
  act,
  ...toldOf(use),
  personId: null,
  id: null,
  kind: null
})

/** What one step of a rotation did. */
interface Step {
  readonly moved: number
  readonly left: ReadonlyArray<string>
  /** Where the next step begins; null when this was the last. */
  readonly from: string | null
}

/** @since 0.1.0 */
export const make = (
  ledger: Ledger,
  store: VaultStore["Service"],
  source: KeySource["Service"],
  sealing: Sealing
): Upkeep => {
  const relocked = Effect.fnUntraced(function* (key: StoredKey, wrapped: Uint8Array) {
    const clear = yield* sealing.unlock(key, wrapped)
    const stored = yield* sealing.relock(key, clear)
    clear.fill(0)
    return stored
  })

  /** The key locked anew, or null where it was tampered with. */
  const moved = (key: StoredKey) =>
    key.wrapped === null
      ? Effect.succeed(null)
      : Effect.catchTag(relocked(key, key.wrapped), "Tampered", () => Effect.succeed(null))

  const step = Effect.fnUntraced(function* (
    { master: from }: Seen,
    to: string,
    batch: ReadonlyArray<StoredKey>
  ) {
    const all = yield* Effect.forEach(batch, (key) => Effect.map(moved(key), (stored) => ({ key, stored })))
    const keys = all.flatMap(({ stored }) => (stored === null ? [] : [stored]))
    const answer: Step = {
      moved: keys.length,
      left: all.flatMap(({ key, stored }) => (stored === null ? [key.personId] : [])),
      from: batch.length < BATCH ? null : (batch.at(-1)?.personId ?? null)
    }
    const granted: Granted<Step> = {
      answer,
      change: { keys, master: to },
      noted: { rotation: { from, to, moved: keys.length } }
    }
    return granted
  })

  /** The keys after a person that are not locked with a master, none where it cannot be had. */
  const keysAfter = (
    person: string,
    to: Result.Result<string, KeyUnavailable>
  ): Of<ReadonlyArray<StoredKey>> => ({
    ref: null,
    personId: null,
    also: Result.isSuccess(to) ? store.keysElsewhere(to.success, person, BATCH) : Effect.succeed([])
  })

  const rotate = Effect.fnUntraced(function* (use: VaultUse) {
    let from: string | null = ""
    let count = 0
    const left: Array<string> = []
    const master = yield* Effect.result(source.current)
    while (from !== null) {
      const done: Step = yield* ledger.record(
        () => draftOf("rotate", use),
        keysAfter(from, master),
        Effect.fnUntraced(function* ({ also, seen }) {
          yield* Effect.fromResult(founded(use))
          return yield* step(seen, yield* Effect.fromResult(master), also)
        })
      )
      count += done.moved
      left.push(...done.left)
      from = done.from
    }
    const to = yield* Effect.fromResult(master)
    return { to, moved: count, left, inUse: yield* store.mastersInUse } satisfies Rotation
  })

  /** The last line before the first one that is not older than a moment. */
  const lastBefore = (before: number): Of<AuditLine | null> => ({
    ref: null,
    personId: null,
    also: lines(store).pipe(
      Stream.takeWhile((line) => Option.exists(auditEntryOf(line), ({ at }) => Date.parse(at) < before)),
      Stream.runLast,
      Effect.map(Option.getOrNull)
    )
  })

  const prune = (before: number, use: VaultUse) =>
    ledger.record(
      () => draftOf("prune", use),
      lastBefore(before),
      Effect.fnUntraced(function* ({ also: last, now }) {
        yield* Effect.fromResult(founded(use))
        const latest = now - SIX_MONTHS
        if (!(before <= latest))
          return yield* new StillRequired({ asked: moment(before), latest: moment(latest) })
        const none: Granted<AuditHead | null> = { answer: null }
        return last === null ? none : pruned(last)
      })
    )

  return { rotate, prune }
}

const pruned = ({ hash, sequence }: AuditLine): Granted<AuditHead | null> => ({
  answer: { sequence, hash },
  change: { pruneThrough: sequence },
  noted: { checkpoint: { through: sequence, hash } }
})

const moment = (millis: number): string =>
  Number.isFinite(millis) ? new Date(millis).toISOString() : `${millis}`
