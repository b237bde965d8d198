/**
 * Several petitions answered by one: whatever is torn on the way, everybody who petitioned is answered, and nobody twice.
 *
 * @since 0.1.0
 */
import { Casework, FixedOffices, kind } from "@lianxin/casework"
import { Directory, Petition, RuleBook } from "@lianxin/core"
import { Instant } from "@lianxin/core/time"
import { CaseStore, Notifier, type OwedNotice, StoreUnavailable } from "@lianxin/ports"
import { calendar, national } from "@lianxin/rules-national"
import { directoryData } from "@lianxin/rules-xianning"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"

const book = Result.getOrThrow(
  RuleBook.build({
    layers: [national],
    needs: Petition.petition.needs,
    from: Schema.decodeSync(Petition.Event.Registered.fields.on)("2005-05-01"),
    calendar
  })
)
const command = Schema.decodeUnknownSync(Petition.Command.Command)

const CLERK = "clerk@xianning-petition-office"
const BODY = "handler@xianan-human-resources"

/** Minute `n` of the fifth of March. */
const at = (n: number): Instant.Instant =>
  Instant.fromEpochMillis(Date.parse("2026-03-05T09:00+08:00") + n * 60_000, Instant.SHANGHAI)

/** What each ending is, and what becomes of those within. */
const ENDINGS = {
  concluded: { _tag: "Conclude", by: BODY, result: "explain", opinion: "opinion-1" },
  settled: { _tag: "Settle", by: BODY, agreement: "agreement-1" },
  withdrawn: { _tag: "Withdraw", by: "petitioner", record: "record-1" }
} as const

type Act = readonly [caseId: string, about: Readonly<Record<string, unknown>>]

interface Plan {
  readonly ending: keyof typeof ENDINGS
  /** How far each matter had come when it was merged, and whether the one that leads was accepted before. */
  readonly within: ReadonlyArray<{ readonly sent: boolean; readonly before: boolean }>
  /** Before which acts what is owed is told. */
  readonly told: ReadonlyArray<boolean>
  /** Which of the writes of the telling are lost: before, or after they were made. */
  readonly lost: ReadonlyArray<"before" | "after" | null>
}

const plan: fc.Arbitrary<Plan> = fc.record({
  ending: fc.constantFrom("concluded", "settled", "withdrawn"),
  within: fc.array(fc.record({ sent: fc.boolean(), before: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  told: fc.array(fc.boolean(), { minLength: 8, maxLength: 20 }),
  lost: fc.array(fc.constantFrom(null, null, "before" as const, "after" as const), { maxLength: 60 })
})

const registered = {
  _tag: "Register",
  by: CLERK,
  channel: "online",
  kind: "claim",
  place: "421202",
  subject: "unpaid-wages"
}
const forwarded = { _tag: "Forward", by: CLERK, to: "xianan-human-resources" }

/** Every act of a plan in its order. */
const acts = ({ ending, within }: Plan): ReadonlyArray<Act> => {
  const child = (before: boolean) =>
    within.flatMap((one, i): ReadonlyArray<Act> => {
      const caseId = `part-${i}`
      if (one.before !== before) return []
      const sent: ReadonlyArray<Act> = one.sent ? [[caseId, forwarded]] : []
      return [[caseId, registered], ...sent, [caseId, { _tag: "Merge", by: CLERK, into: "lead" }]]
    })
  return [
    ["lead", registered],
    ...child(true),
    ["lead", forwarded],
    ["lead", { _tag: "Accept", by: BODY }],
    ...child(false),
    ["lead", ENDINGS[ending]]
  ]
}

/** A store that loses some of the writes that are made through it. */
const losing = (
  store: CaseStore["Service"],
  lost: ReadonlyArray<Plan["lost"][number]>
): CaseStore["Service"] => {
  let write = 0
  const torn = <A, E>(operation: string, work: Effect.Effect<A, E>): Effect.Effect<A, E | StoreUnavailable> =>
    Effect.suspend(() => {
      const fate = lost[write++] ?? null
      const gone = new StoreUnavailable({ operation, retryable: false, cause: "torn" })
      if (fate === null) return work
      return fate === "before" ? Effect.fail(gone) : Effect.andThen(work, Effect.fail(gone))
    })
  return {
    ...store,
    commit: (commit) => torn("commit", store.commit(commit)),
    settleNotice: (key, settlement) => torn("settleNotice", store.settleNotice(key, settlement))
  }
}

const offices = FixedOffices.layer(Result.getOrThrow(Directory.make(directoryData)))
const caseworkOn = (store: CaseStore["Service"]) =>
  Casework.layer({ kinds: [kind(Petition.petition, book)], lease: Duration.zero, attempts: 100 }).pipe(
    Layer.provide(offices),
    Layer.provide(Layer.succeed(CaseStore, store))
  )

/** Plays a plan, telling through the store that loses writes, and at last through one that does not. */
const played = (all: Plan) =>
  Effect.gen(function* () {
    const store = yield* CaseStore
    const sent = new Map<string, OwedNotice>()
    const notifier = Notifier.of({
      send: (notice) => Effect.sync(() => (sent.set(notice.key, notice), { _tag: "Delivered" as const }))
    })
    const torn = yield* Effect.provide(Casework.Casework, caseworkOn(losing(store, all.lost)))
    const sound = yield* Effect.provide(Casework.Casework, caseworkOn(store))
    const dispatch = (casework: typeof sound, minute: number) =>
      Effect.provideService(casework.dispatch(at(minute)), Notifier, notifier)
    for (const [i, [caseId, about]] of acts(all).entries()) {
      yield* sound.handle(caseId, Petition.petition, command({ ...about, at: at(i) }))
      if (all.told[i] === true) yield* Effect.ignore(dispatch(torn, i))
    }
    const views = (yield* dispatch(sound, 100_000), all.within.map((_, i) => `part-${i}`))
    return {
      parts: yield* Effect.forEach(views, (caseId) => sound.view(caseId)),
      dead: (yield* store.letters("dead", { limit: 99 })).items,
      answered: [...sent.values()].filter(({ template }) => template === "petition.answered")
    }
  }).pipe(Effect.provide(MemoryCaseStore.layer))

const isFollowed = Schema.is(Petition.Event.Followed)
const isReply = (event: unknown): event is Petition.Event.EventOf<"Followed"> =>
  isFollowed(event) && event.did === "concluded"

describe("one reply to many", () => {
  it("reaches everybody once, however often the process that carries it is torn", () =>
    fc.assert(
      fc.asyncProperty(plan, async (all) => {
        const { answered, dead, parts } = await Effect.runPromise(played(all))
        assert.deepStrictEqual(dead, [])
        for (const { history, state, summary } of parts) {
          const replies = history.filter(isReply)
          if (all.ending === "concluded") {
            assert.strictEqual(summary.status, "concluded")
            assert.strictEqual(replies.length, 1)
            assert.deepInclude(replies[0], {
              into: "lead",
              opinion: "opinion-1",
              result: "explain",
              decidedBy: BODY
            })
            assert.isTrue(state.duties.some(({ id }) => id === "evaluate"))
          } else {
            assert.include(["registered", "forwarded", "accepted"], summary.status)
            assert.strictEqual(replies.length, 0)
            assert.isTrue(state.duties.some(({ kind }) => kind === "duty"))
          }
        }
        assert.strictEqual(answered.length, all.ending === "concluded" ? parts.length : 0)
      }),
      { numRuns: 60 }
    ))
})
