/**
 * The law of the plain map: whatever is committed, in whatever order, a map in memory would hold the same.
 *
 * The map knows nothing of leases, cursors or transactions; that is what makes it worth comparing with.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore, type Commit } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { everyRun, law, same } from "../Law.ts"
import * as Specimen from "../internal/Specimen.ts"

type Believed = Map<string, Pick<Commit, "entries" | "summary" | "wakeAt" | "type">>

interface Real {
  readonly store: CaseStore["Service"]
  readonly prefix: string
  readonly run: <A>(effect: Effect.Effect<A, unknown>) => Promise<A>
}

interface Step extends Pick<Commit, "entries" | "summary" | "wakeAt" | "type"> {
  readonly slot: string
  /** How far the writer's revision is off. */
  readonly drift: number
}

const commits = (step: Step): fc.AsyncCommand<Believed, Real> => ({
  check: (believed) => step.entries.length > 0 || believed.has(step.slot),
  run: (believed, { prefix, run, store }) => {
    const { drift, slot, ...rest } = step
    const known = believed.get(slot)?.entries ?? []
    const commit = { ...rest, caseId: prefix + slot, expected: known.length + drift, notices: [] }
    if (drift === 0) believed.set(slot, { ...rest, entries: [...known, ...rest.entries] })
    return run(
      Effect.gen(function* () {
        const outcome = yield* Effect.result(store.commit(commit))
        yield* same(
          "a commit succeeds exactly at the right revision",
          outcome._tag,
          drift === 0 ? "Success" : "Failure"
        )
        yield* seen(believed, slot, { store, prefix })
      })
    )
  },
  toString: () => `commit ${step.entries.length} entries to ${step.slot}, revision off by ${step.drift}`
})

const seen = Effect.fnUntraced(function* (
  believed: Believed,
  slot: string,
  { prefix, store }: Omit<Real, "run">
) {
  const caseId = prefix + slot
  const kept = yield* store.load(caseId)
  const known = believed.get(slot) ?? { type: null, entries: [], summary: null, wakeAt: null }
  yield* same("the store holds what the map holds", kept, {
    caseId,
    revision: known.entries.length,
    ...known
  })
})

const json = fc
  .jsonValue({ stringUnit: "binary", maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)))
const step: fc.Arbitrary<Step> = fc.record({
  slot: fc.constantFrom("-a", "-b", "-c"),
  drift: fc.constantFrom(0, 0, 0, 0, 1, -1),
  type: fc.constantFrom("law", "other"),
  entries: fc
    .array(fc.record({ tag: fc.constantFrom("Filed", "登记"), body: json }), { maxLength: 4 })
    .map((all) => all.map(({ body, tag }) => Specimen.entry(tag, body))),
  summary: fc
    .record({
      status: fc.constantFrom("open", "受理"),
      due: fc.option(fc.nat(40)),
      marks: fc.subarray(["late", "延期"])
    })
    .map(({ due, marks, status }) =>
      Specimen.summary({ status, marks, nextDue: due === null ? null : Specimen.day(due) })
    ),
  wakeAt: fc.option(fc.integer())
})

/** @since 0.1.0 */
export const plainMap = (runs: number) =>
  law(
    "plainMap",
    "any run of commits leaves what a plain map would hold",
    Effect.fnUntraced(function* () {
      const store = yield* CaseStore
      const run = Effect.runPromiseWith(yield* Effect.context<never>())
      const setup = () => ({ model: new Map(), real: { store, run, prefix: Effect.runSync(Specimen.fresh) } })
      const steps = fc.commands([step.map(commits)], { maxCommands: 20 })
      yield* everyRun(steps, runs, (some) => fc.asyncModelRun(setup, some))
    })
  )
