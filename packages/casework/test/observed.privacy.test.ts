/**
 * Nothing of any person reaches a tracer or a meter, whatever a case holds and however a store or a provider fails.
 *
 * What must not be seen stands in every text that goes in: a sample is some marks, and everything that was seen is
 * searched for each of them.
 */
import { Casework } from "@lianxin/casework"
import {
  CaseStore,
  type Commit,
  NotifierUnavailable,
  OfficesUnavailable,
  StoreUnavailable
} from "@lianxin/ports"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { begin, errand, finish } from "./errand.ts"
import { type Given, NOW, seen, START, type Work } from "./observed.ts"

interface Marks {
  readonly name: string
  readonly number: string
  readonly text: string
}

/** What stands for a name, a number, an address, a letter. None is a part of a word of ours. */
const marks: fc.Arbitrary<Marks> = fc.record({
  name: fc.constantFrom<string>("张三丰", "Li-Xiaohong", "ผู้ร้อง"),
  number: fc.stringMatching(/^42[0-9]{15}X$/),
  text: fc.string({ minLength: 6, maxLength: 12, unit: fc.constantFrom(..."补偿款未付§¶") })
})
const commitOf = ({ name, number, text }: Marks, caseId: string): Commit => ({
  caseId,
  type: name,
  expected: 0,
  entries: [{ tag: name, at: text, by: number, body: { name, number, text } }],
  summary: {
    type: name,
    status: text,
    open: true,
    place: number,
    person: number,
    office: name,
    post: null,
    openedOn: null,
    nextDue: null,
    marks: [text]
  },
  wakeAt: 1,
  notices: [{ key: `${caseId}#1.0`, template: "told", to: { office: name }, params: { text, number } }]
})

/** Everything a store and casework can be asked, with marks in every place that takes a text. */
const askedOf = (all: Marks): Work =>
  Effect.gen(function* () {
    const { name, number, text } = all
    const store = yield* CaseStore
    const casework = yield* Casework.Casework
    const odd = JSON.parse(JSON.stringify({ ...finish(START), _tag: name, by: text }))
    const asks: ReadonlyArray<Effect.Effect<unknown, unknown>> = [
      casework.handle(`errand-${number}`, errand, begin(START, "2030-01-03")),
      casework.handle(`errand-${number}`, errand, begin(START)),
      Effect.suspend(() => casework.handle(`odd-${number}`, errand, odd)),
      casework.view(`errand-${number}`),
      casework.view(number),
      store.commit(commitOf(all, `law-${number}`)),
      store.commit(commitOf(all, name)),
      store.commitAll([commitOf(all, `law-${number}`), commitOf(all, `bulk-${number}`)]),
      casework.view(`law-${number}`),
      casework.handle(`law-${number}`, errand, finish(START)),
      store.find({ type: name, office: name, placePrefix: number, marks: [text] }, { limit: 5, after: text }),
      store.feed(text, 5),
      store.letters("dead", { limit: 5, after: number }),
      casework.sweep(NOW),
      store.claimDue(1, 5, Duration.minutes(1)),
      store.settleNotice(`${number}#1.0`, { _tag: "Rejected", reason: text }),
      store.settleNotice(`law-${number}#1.0`, { _tag: "Rejected", reason: text })
    ]
    yield* Effect.forEach(asks, Effect.exit, { discard: true })
    yield* Effect.exit(casework.dispatch(NOW))
  })

/** Ways in which a store or a provider tells too much. */
const givens = ({ name, number, text }: Marks): Readonly<Record<string, Given>> => ({
  "all is well": {},
  "a store writes what it holds into errors": {
    change: (store) => ({
      ...store,
      commit: () =>
        Effect.fail(
          new StoreUnavailable({ operation: `write ${name}`, retryable: false, cause: new Error(text) })
        ),
      load: () => Effect.die(new Error(`${name} ${number}: ${text}`))
    })
  },
  "a store traces its statements": {
    change: (store) => ({
      ...store,
      load: (caseId) =>
        Effect.withSpan(store.load(caseId), "sql", { attributes: { "db.query.text": `${name} ${text}` } })
    })
  },
  "a directory names its posts in errors and spans": {
    offices: Effect.withSpan(
      Effect.fail(new OfficesUnavailable({ day: number, cause: new Error(`${name} ${text}`) })),
      `post of ${name}`
    )
  },
  "a provider says whom it could not reach": {
    told: Effect.withSpan(
      Effect.fail(new NotifierUnavailable({ notifier: name, cause: new Error(`${number} ${text}`) })),
      `to ${name}`
    )
  }
})

const everythingSeen = Effect.fnUntraced(function* (all: Marks, given: Given) {
  const { all: series, spans } = yield* seen(askedOf(all), given)
  assert.isAbove(spans.length, 10)
  const texts = spans.map(({ attributes, events, name, status }) =>
    JSON.stringify([
      name,
      [...attributes],
      events,
      status._tag === "Ended" && status.exit._tag === "Failure" ? Cause.pretty(status.exit.cause) : ""
    ])
  )
  return [
    ...texts,
    ...series.map(({ attributes, description, id }) => JSON.stringify([id, description, attributes]))
  ]
})

const findings = (texts: ReadonlyArray<string>, all: Marks): ReadonlyArray<string> =>
  texts.filter((text) => Object.values(all).some((mark) => text.includes(mark)))

describe("what a tracer and a meter are told holds nothing of any person", () => {
  for (const situation of Object.keys(givens({ name: "", number: "", text: "" }))) {
    it(`when ${situation}`, () =>
      fc.assert(
        fc.asyncProperty(marks, async (all) => {
          const texts = await Effect.runPromise(everythingSeen(all, givens(all)[situation] ?? {}))
          assert.deepStrictEqual(findings(texts, all), [])
        }),
        { numRuns: 50 }
      ))
  }

  it("but the search would find it: a case id that was asked for is found in spans, and in no count", async () => {
    const all = { name: "Li-Xiaohong", number: "42000000000000000X", text: "补偿款未付" }
    const found = findings(await Effect.runPromise(everythingSeen(all, { may: { caseIds: true } })), all)
    assert.isNotEmpty(found)
    for (const text of found) assert.match(text, /^\["(casework|store)\.\w+",/)
  })
})
