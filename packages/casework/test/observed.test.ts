/**
 * What is seen of a county at work: every name of the reference and no other.
 */
import { Casework, Recorded } from "@lianxin/casework"
import {
  CaseStore,
  NotifierUnavailable,
  OfficesUnavailable,
  RevisionConflict,
  StoreUnavailable
} from "@lianxin/ports"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { readFileSync } from "node:fs"
import { at, begin, errand, finish } from "./errand.ts"
import { NOW, seen, START, type Work, working } from "./observed.ts"

const begins = Effect.gen(function* () {
  yield* (yield* Casework.Casework).handle("e1", errand, begin(START, "2030-01-03"))
})
const whyOf = (exit: Exit.Exit<unknown, unknown>) => (Exit.isFailure(exit) ? Cause.squash(exit.cause) : null)
const away = new StoreUnavailable({ operation: "commit", retryable: true, cause: new Error("down") })

describe("a county at work", () => {
  it.live("is counted", () =>
    Effect.gen(function* () {
      const { counts, exit } = yield* seen(working)
      assert.isTrue(Exit.isSuccess(exit))
      const steady = Object.entries(counts).filter(([name]) => !/^lianxin\.\w+\.duration/.test(name))
      assert.deepStrictEqual(Object.fromEntries(steady), {
        "lianxin.commands errand Begin done": 1,
        "lianxin.commands errand Begin Refused": 1,
        "lianxin.refusals errand BEGUN_ALREADY": 1,
        "lianxin.commits done": 2,
        "lianxin.entries": 3,
        "lianxin.history.entries": [4, 5],
        "lianxin.claim.delay": [1, 86_400],
        "lianxin.outbox.age": [2, 0],
        "lianxin.sends Delivered": 2,
        "lianxin.deliveries delivered": 2,
        "lianxin.sweeps done": 1,
        "lianxin.cases.woken": 1
      })
    })
  )

  it.live("is seen as spans, one inside the other", () =>
    Effect.gen(function* () {
      const { spans } = yield* seen(working)
      const lines = spans.map(({ attributes, name, parent }) => {
        const above = parent._tag === "Some" && parent.value._tag === "Span" ? `${parent.value.name} > ` : ""
        return [`${above}${name}`, Object.fromEntries(attributes)] as const
      })
      assert.deepStrictEqual(lines.slice(0, 8), [
        ["casework.handle", { "case.type": "errand", command: "Begin", outcome: "done", events: 1 }],
        ["casework.handle > offices.on", { outcome: "done", offices: 0, posts: 0 }],
        ["casework.handle > store.load", { outcome: "done", entries: 0 }],
        ["casework.handle > store.commit", { outcome: "done", entries: 1, notices: 0 }],
        [
          "casework.handle",
          { "case.type": "errand", command: "Begin", outcome: "Refused", "refusal.code": "BEGUN_ALREADY" }
        ],
        ["casework.handle > offices.on", { outcome: "done", offices: 0, posts: 0 }],
        ["casework.handle > store.load", { outcome: "done", entries: 1 }],
        ["casework.sweep", { outcome: "done", events: 2, woken: 1, unwoken: 0 }]
      ])
      assert.isTrue(spans.every(({ status }) => status._tag === "Ended"))
    })
  )

  it.live("says how old a notice is that the provider would not take", () =>
    Effect.gen(function* () {
      const work: Work = Effect.gen(function* () {
        yield* working
        yield* (yield* Casework.Casework).dispatch(at("2030-01-04T01:00+08:00"))
      })
      const told = Effect.fail(new NotifierUnavailable({ notifier: "mail", cause: new Error("down") }))
      const { counts } = yield* seen(work, { told })
      assert.deepStrictEqual(counts["lianxin.outbox.age"], [4, 7200])
      assert.strictEqual(counts["lianxin.sends NotifierUnavailable"], 4)
      assert.strictEqual(counts["lianxin.deliveries deferred"], 4)
    })
  )

  it.live("counts a notice that was given up once, as a dead letter", () =>
    Effect.gen(function* () {
      const work: Work = Effect.gen(function* () {
        yield* working
        const store = yield* CaseStore
        yield* store.settleNotice("e1#2.0", { _tag: "Rejected", reason: "AGAIN" })
      })
      const { counts } = yield* seen(work, { told: Effect.succeed({ _tag: "Rejected", reason: "NO_SUCH" }) })
      assert.strictEqual(counts["lianxin.deliveries dead"], 2)
    })
  )

  it.live("counts each conflict, and the command once", () =>
    Effect.gen(function* () {
      let lost = 0
      const { counts, spans } = yield* seen(begins, {
        change: (store) => ({
          ...store,
          commit: (commit) =>
            lost++ < 2
              ? Effect.fail(new RevisionConflict({ caseId: commit.caseId, expected: 0, found: 1 }))
              : store.commit(commit)
        })
      })
      assert.strictEqual(counts["lianxin.commits RevisionConflict"], 2)
      assert.strictEqual(counts["lianxin.commits done"], 1)
      assert.strictEqual(counts["lianxin.commands errand Begin done"], 1)
      assert.isTrue(spans.every(({ status }) => status._tag === "Ended" && Exit.isSuccess(status.exit)))
    })
  )

  it.live("says that the store is away, and hands its error on untouched", () =>
    Effect.gen(function* () {
      const { counts, exit, spans } = yield* seen(begins, {
        change: (store) => ({ ...store, commit: () => Effect.fail(away) })
      })
      assert.strictEqual(whyOf(exit), away)
      assert.strictEqual(counts["lianxin.commits StoreUnavailable"], 1)
      assert.strictEqual(counts["lianxin.commands errand Begin StoreUnavailable"], 1)
      assert.isUndefined(counts["lianxin.entries"])
      const bad = spans.filter(({ status }) => status._tag === "Ended" && Exit.isFailure(status.exit))
      assert.deepStrictEqual(
        bad.map(({ name }) => name),
        ["casework.handle", "store.commit"]
      )
    })
  )

  it.live("says that the directory of offices is away, and not for which day", () =>
    Effect.gen(function* () {
      const offices = Effect.fail(new OfficesUnavailable({ day: "2030-01-01", cause: new Error("down") }))
      const { counts, spans } = yield* seen(begins, { offices })
      assert.strictEqual(counts["lianxin.commands errand Begin OfficesUnavailable"], 1)
      assert.isDefined(counts["lianxin.offices.duration OfficesUnavailable"])
      assert.notInclude(JSON.stringify(spans.map(({ attributes, name }) => [name, [...attributes]])), "2030")
    })
  )

  it.live("hands on a defect and an interruption as they are", () =>
    Effect.gen(function* () {
      const broken = yield* seen(begins, { change: (store) => ({ ...store, load: () => Effect.die("oh") }) })
      assert.strictEqual(whyOf(broken.exit), "oh")
      assert.strictEqual(broken.counts["lianxin.commands errand Begin Defect"], 1)
      const { counts, exit, spans } = yield* seen(Effect.timeout(begins, Duration.millis(20)), {
        change: (store) => ({ ...store, load: () => Effect.never })
      })
      assert.isTrue(Exit.isFailure(exit))
      assert.deepStrictEqual(Object.keys(counts), ["lianxin.offices.duration done"])
      const cut = spans.filter(({ name }) => name !== "offices.on")
      assert.isTrue(cut.every(({ status }) => status._tag === "Ended" && Exit.hasInterrupts(status.exit)))
    })
  )
})

/** The rows of the two tables: a name in code signs, then the attributes. */
const page = readFileSync(new URL("../../../docs/reference/observability.md", import.meta.url), "utf8")
const rows = (heading: string, column: number): ReadonlyMap<string, ReadonlySet<string>> => {
  const section = page.split(`## ${heading}`)[1]?.split("\n## ")[0] ?? ""
  const lines = section.split("\n").filter((line) => line.startsWith("| `"))
  return new Map(
    lines.map((line) => {
      const cells = line.split("|").map((cell) => cell.trim())
      const words = [...(cells[column] ?? "").matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word)
      return [(cells[1] ?? "").replaceAll("`", ""), new Set(words)]
    })
  )
}

/** Everything that can happen: work that goes well, what a store is asked besides, and what goes wrong. */
const everything = Effect.gen(function* () {
  const all: Work = Effect.gen(function* () {
    yield* working
    const store = yield* CaseStore
    const casework = yield* Casework.Casework
    yield* casework.handle("e2", errand, finish(START)).pipe(Effect.ignore)
    yield* casework.viewOn("e1", Recorded.EVERYTHING)
    yield* store.commitAll([])
    yield* store.find({ open: true }, { limit: 1 })
    yield* store.findOpened(
      { type: "errand", placePrefix: "42", from: Recorded.EVERYTHING.asOf, until: Recorded.EVERYTHING.asOf },
      { limit: 1 }
    )
    yield* store.feed(null, 1)
    yield* store.letters("dead", { limit: 1 })
  })
  const unwoken: Work = Effect.gen(function* () {
    yield* begins
    yield* (yield* Casework.Casework).sweep(NOW)
  })
  const never = (store: CaseStore["Service"]): CaseStore["Service"] => ({
    ...store,
    commit: (commit) =>
      commit.expected === 0
        ? store.commit(commit)
        : Effect.fail(new RevisionConflict({ caseId: commit.caseId, expected: 1, found: 2 }))
  })
  return [yield* seen(all), yield* seen(unwoken, { change: never })]
})

const merged = (all: Iterable<readonly [string, Iterable<string>]>) => {
  const sets = new Map<string, Set<string>>()
  for (const [name, words] of all) sets.set(name, new Set([...(sets.get(name) ?? []), ...words]))
  const names = [...sets.keys()].sort()
  return Object.fromEntries(names.map((name) => [name, [...(sets.get(name) ?? [])].sort()]))
}

describe("the page of the reference", () => {
  it.live("names every metric with its attributes, and no other", () =>
    Effect.gen(function* () {
      const runs = yield* everything
      const found = runs.flatMap(({ all }) =>
        all.map(({ attributes, id }) => [id, Object.keys(attributes ?? {})] as const)
      )
      assert.deepStrictEqual(merged(found), merged(rows("Metrics", 3)))
    })
  )

  it.live("names every span with its attributes, and no other", () =>
    Effect.gen(function* () {
      const runs = yield* everything
      const found = runs.flatMap(({ spans }) =>
        spans.map(({ attributes, name }) => [name, attributes.keys()] as const)
      )
      const told = [...rows("Spans", 2)].map(([name, words]) => [name, [...words, "outcome"]] as const)
      assert.deepStrictEqual(merged(found), merged(told))
    })
  )
})
