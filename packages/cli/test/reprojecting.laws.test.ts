/**
 * Counting a store again: one event for each case that moves, whoever runs at the same time and wherever a run stopped.
 *
 * @since 0.1.0
 */
import { Casework, FixedOffices, kind, Reprojecting } from "@lianxin/casework"
import { Petition } from "@lianxin/core"
import { RuleBook } from "@lianxin/core/rule"
import { Instant, WorkingDays } from "@lianxin/core/time"
import { CaseStore, StoreUnavailable } from "@lianxin/ports"
import { calendar, china, FROM, national } from "@lianxin/rules-national"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { taken } from "./petitionStore.ts"
import { directoryHere } from "./offices.ts"

type Store = CaseStore["Service"]

const knowing = Result.getOrThrow(
  WorkingDays.make({ ...china, holidays: { ...china.holidays, "2026-02-25": "a feast" } })
)
const petitions = (days: WorkingDays.Calendar) =>
  kind(
    Petition.petition,
    Result.getOrThrow(
      RuleBook.build({
        layers: [national],
        needs: Petition.petition.needs,
        from: FROM.xf2005,
        calendar: days
      })
    )
  )
const under = (store: Store, days: WorkingDays.Calendar) =>
  Casework.make({ kinds: [petitions(days)] }).pipe(
    Effect.provideService(CaseStore, store),
    Effect.provide(FixedOffices.layer(directoryHere))
  )

/** Petitions some of which may still be objected to on 25 February, and some not. */
const begun = Effect.fnUntraced(function* (store: Store, open: ReadonlyArray<boolean>) {
  const casework = yield* under(store, calendar)
  const command = Schema.decodeUnknownSync(Petition.Command.Command)
  for (const [i, mayObject] of open.entries()) {
    for (const { act } of taken(`c${i}`, "2026-02-12").slice(0, mayObject ? 2 : 3))
      yield* casework.handle(`c${i}`, Petition.petition, command(act))
  }
})

const at = Schema.decodeSync(Instant.Instant)("2026-02-24T09:00+08:00")
const run = (store: Store) =>
  Effect.gen(function* () {
    const casework = yield* under(store, knowing)
    const over = { kind: petitions(knowing), openOnly: false }
    return yield* Reprojecting.carryOut(
      over,
      at,
      () => Effect.void,
      () => Effect.void
    ).pipe(Effect.provideService(Casework.Casework, casework), Effect.provideService(CaseStore, store))
  })
const recounted = (store: Store) =>
  Effect.map(store.feed(null, 10_000), (items) =>
    items.flatMap(({ caseId, entry }) => (entry.tag === "Reprojected" ? [caseId] : [])).toSorted()
  )
const expected = (open: ReadonlyArray<boolean>) =>
  open.flatMap((mayObject, i) => (mayObject ? [`c${i}`] : [])).toSorted()

const some = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 })

describe("counting a store again", () => {
  it("by two at once gives each case that moves one event", () =>
    fc.assert(
      fc.asyncProperty(some, (open) =>
        Effect.gen(function* () {
          const sound = yield* MemoryCaseStore.make
          yield* begun(sound, open)
          const store = { ...sound, load: (id: string) => Effect.tap(sound.load(id), () => Effect.yieldNow) }
          yield* Effect.all([run(store), run(store)], { concurrency: "unbounded" })
          assert.deepStrictEqual(yield* recounted(sound), expected(open))
        }).pipe(Effect.runPromise)
      ),
      { numRuns: 30 }
    ))

  it("that stopped anywhere is finished by another run, and a third finds nothing", () =>
    fc.assert(
      fc.asyncProperty(some, fc.nat(8), (open, stop) =>
        Effect.gen(function* () {
          const sound = yield* MemoryCaseStore.make
          yield* begun(sound, open)
          let left = stop
          const failing: Store = {
            ...sound,
            commit: (commit) =>
              left-- > 0
                ? sound.commit(commit)
                : Effect.fail(new StoreUnavailable({ operation: "commit", retryable: false, cause: "gone" }))
          }
          yield* Effect.result(run(failing))
          assert.deepStrictEqual(yield* recounted(sound), expected(open).slice(0, stop))
          const second = yield* run(sound)
          assert.deepStrictEqual(yield* recounted(sound), expected(open))
          assert.strictEqual(second.moved, Math.max(0, expected(open).length - stop))
          assert.strictEqual((yield* run(sound)).moved, 0)
        }).pipe(Effect.runPromise)
      ),
      { numRuns: 30 }
    ))
})
