/**
 * The laws of explaining, for any case type: the explained answer is the answer, and its trace leaves nothing out.
 */
import { assert, it } from "@effect/vitest"
import { type Basis, CaseType, Explain, type Rule, Trace } from "@lianxin/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { everyLife, type Moment, type Specimen } from "../case/play.ts"

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const decode = Schema.decodeUnknownSync(Trace.Trace, { onExcessProperty: "error" })

/** Every stamp written anywhere in a value, found by its three names. */
const stamps = (value: unknown): ReadonlyArray<string> => {
  if (typeof value !== "object" || value === null) return []
  const inside = Object.values(value).flatMap(stamps)
  return "rule" in value && "version" in value && "layer" in value
    ? [`${String(value.rule)} ${String(value.version)} ${String(value.layer)}`, ...inside]
    : inside
}

/** Entries that were looked up, and no others. */
const kept = <A>(map: ReadonlyMap<string, A>, ids: ReadonlySet<string>): ReadonlyMap<string, A> =>
  new Map([...map].filter(([id]) => ids.has(id)))

const looked = (trace: Trace.Trace, list: Trace.Lookup["list"]): ReadonlySet<string> =>
  new Set(trace.directory.flatMap((lookup) => (lookup.list === list ? [lookup.id] : [])))

/** A basis in which everything the trace does not name is gone. */
const only = <N extends Rule.Needs>(
  { book, directory }: Basis.Basis<N>,
  trace: Trace.Trace
): Basis.Basis<N> => {
  const read = new Set(trace.rules.map(({ name }) => name))
  const eras = book.eras.map(({ from, rules }) => {
    const left = Object.entries(rules).filter(([name]) => read.has(name))
    return { from, rules: Object.fromEntries(left) as Rule.RulesFor<N> }
  })
  return {
    book: { ...book, eras },
    directory: {
      places: kept(directory.places, looked(trace, "places")),
      offices: kept(directory.offices, looked(trace, "offices")),
      posts: kept(directory.posts, looked(trace, "posts")),
      postsOf: kept(directory.postsOf, looked(trace, "postsOf")),
      inCharge: kept(directory.inCharge, looked(trace, "inCharge"))
    }
  }
}

interface Explained<E> {
  readonly decision: CaseType.Decision<E>
  readonly trace: Trace.Trace
}

/** Registers the laws for one case type. */
export const laws = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>(
  specimen: Specimen<C, E, S, N>
): void => {
  const { type } = specimen
  const each = (name: string, holds: (moment: Moment<C, E, S, N>, watched: Explained<E>) => void): void =>
    it(`${name}`, () =>
      everyLife(
        specimen,
        (moments) =>
          moments.forEach((moment) => {
            const { basis, before, command } = moment
            const { decision, trace } = Explain.explain(type, command, before, basis)
            holds(moment, { decision, trace: trace() })
          }),
        60
      ))

  each("the explained answer is the answer", ({ answered }, { decision, trace }) => {
    assert.deepStrictEqual(decision, answered)
    const said = Result.isSuccess(answered)
      ? { _tag: "Happened", events: answered.success }
      : { _tag: "Refused", refusal: answered.failure }
    assert.deepStrictEqual(throughJson(trace.decision), throughJson(said))
  })

  each("without everything the trace does not name, the answer is still the same", (moment, { trace }) => {
    const { answered, basis, before, command } = moment
    const facts = new Set(["lastAt", "duties", "wakeOn", ...trace.facts.map(({ fact }) => fact)])
    const unread = Object.entries(type.initial).filter(([fact]) => !facts.has(fact))
    const bare = { ...before, ...Object.fromEntries(unread) }
    assert.deepStrictEqual(CaseType.answer(type, command, bare, only(basis, trace)), answered)
  })

  each("every stamp in an event or a refusal is among the rules of the trace", ({ answered }, { trace }) => {
    const named = new Set(trace.rules.flatMap(({ stamp }) => stamps(stamp)))
    const written = stamps(Result.isSuccess(answered) ? answered.success : answered.failure)
    assert.deepStrictEqual(
      written.filter((stamp) => !named.has(stamp)),
      []
    )
  })

  each("every rule of the trace is used or set aside, never both", (_, { trace }) => {
    const { rules, setAside } = trace
    const aside = new Set(setAside.rules.flatMap(({ stamp }) => stamps(stamp)))
    const used = new Set(stamps(trace.decision))
    for (const { stamp } of rules) {
      const [key = ""] = stamps(stamp)
      assert.notStrictEqual(aside.has(key), used.has(key), key)
    }
  })

  each(
    "a rule of the book is read in the version of one day, and its others are set aside",
    (moment, { trace }) => {
      const { eras } = moment.basis.book
      for (const { name, source, stamp } of trace.rules) {
        if (source === "history" || name === null) continue
        const all = new Set(eras.flatMap(({ rules }) => stamps(rules[name]?.stamp)))
        const others = trace.setAside.versions.filter((other) => other.stamp.rule === stamp.rule)
        assert.strictEqual(others.length, all.size - 1)
      }
    }
  )

  each(
    "every fact is the case's own, and a duty keeps its last day with the steps that lead to it",
    (_, watched) => {
      for (const { fact } of watched.trace.facts) assert.property(type.initial, fact)
      for (const { due, steps } of watched.trace.duties)
        assert.deepInclude(steps, { step: "due", day: due.day })
    }
  )

  each(
    "a trace survives JSON and its schema, and is the same each time",
    ({ basis, before, command }, { trace }) => {
      assert.deepStrictEqual(decode(throughJson(trace)), trace)
      const again = Explain.explain(type, command, before, basis).trace()
      assert.strictEqual(JSON.stringify(again), JSON.stringify(trace))
      assert.deepStrictEqual(Explain.differences(trace, again), [])
    }
  )

  it("two traces have no difference only where they are equal", () =>
    everyLife(
      specimen,
      (moments) => {
        const traces = moments.map(({ basis, before, command }) =>
          Explain.explain(type, command, before, basis).trace()
        )
        traces.forEach((one, i) => {
          const other = traces[i + 1] ?? one
          const same = JSON.stringify(one) === JSON.stringify(other)
          assert.strictEqual(Explain.differences(one, other).length === 0, same)
        })
      },
      60
    ))
}
