/**
 * Laws of the worklist: each filter finds what a plain list would, in one order, page by page.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore, type Query, type Row } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { everySample, law, same } from "../Law.ts"
import * as Specimen from "../internal/Specimen.ts"
import * as Walk from "../internal/Walk.ts"

interface Desk {
  readonly rows: ReadonlyArray<Row>
  readonly queries: ReadonlyArray<{ readonly query: Query; readonly limit: number }>
}

const nullable = <A>(arb: fc.Arbitrary<A>) => fc.option(arb, { freq: 3 })
const office = fc.constantFrom("water", "labour")
const place = fc.constantFrom("42", "4212", "421202", "43")
const person = fc.constantFrom("p1", "p2")
const marks = fc.subarray(["late", "extended", "lat"])

const about = fc.record({
  type: fc.constantFrom("petition", "care"),
  status: fc.constantFrom("open", "closed", "受理"),
  open: fc.boolean(),
  place: nullable(place),
  person: nullable(person),
  office: nullable(office),
  post: nullable(office.map((id) => `head@${id}`)),
  due: nullable(fc.nat(6)),
  marks
})

const filter: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ type: fc.constantFrom("petition", "care") }),
  fc.record({ status: fc.constantFrom("open", "closed", "受理") }),
  fc.record({ open: fc.boolean() }),
  fc.record({ placePrefix: fc.oneof(place, fc.constantFrom("4", "421")) }),
  fc.record({ office }),
  fc.record({ post: office.map((id) => `head@${id}`) }),
  fc.record({ person: fc.record({ type: fc.constantFrom("petition", "care"), id: person }) }),
  fc.record({ marks }),
  fc.record({ dueBefore: fc.nat(7).map(Specimen.day) })
)

/** Mostly one filter, sometimes several: many at once find nothing in any store. */
const asked: fc.Arbitrary<Query> = fc
  .oneof(
    { weight: 2, arbitrary: fc.tuple(filter) },
    { weight: 1, arbitrary: fc.array(filter, { maxLength: 3 }) }
  )
  .map((filters): Query => Object.assign({}, ...filters))

/** A few cases on a desk of their own: every word begins with the desk's name, so that no other law's case is found. */
const desk = (name: string): fc.Arbitrary<Desk> =>
  fc.record({
    rows: fc.array(about, { minLength: 6, maxLength: 40 }).map((all) =>
      all.map(({ due, marks, office, person, place, post, status, type, ...rest }, i) => ({
        caseId: `${name}-${i}`,
        revision: 1,
        summary: Specimen.summary({
          ...rest,
          type: name + type,
          status: name + status,
          place: place === null ? null : name + place,
          person: person === null ? null : personOf(name, person),
          office: office === null ? null : name + office,
          post: post === null ? null : name + post,
          nextDue: due === null ? null : Specimen.day(due),
          marks: [name, ...marks.map((mark) => name + mark)]
        })
      }))
    ),
    queries: fc.array(
      fc.record({ query: asked.map((query) => onDesk(name, query)), limit: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 8,
        maxLength: 16
      }
    )
  })

const onDesk = (
  name: string,
  { marks = [], office, person, placePrefix, post, status, type, ...rest }: Query
): Query => ({
  ...rest,
  ...(type === undefined ? {} : { type: name + type }),
  ...(status === undefined ? {} : { status: name + status }),
  ...(office === undefined ? {} : { office: name + office }),
  ...(post === undefined ? {} : { post: name + post }),
  ...(person === undefined ? {} : { person: { type: name + person.type, id: personOf(name, person.id) } }),
  ...(placePrefix === undefined ? {} : { placePrefix: name + placePrefix }),
  marks: [name, ...marks.map((mark) => name + mark)]
})

/** An id of a person begins with a letter. */
const personOf = (name: string, id: string): string => `${id}-${name.replace("/", "")}`

const inOrder = ({ caseId, summary: { nextDue } }: Row): string => `${nextDue ?? "~"} ${caseId}`

const plainList = (rows: ReadonlyArray<Row>, query: Query): ReadonlyArray<Row> =>
  rows
    .filter(
      ({ summary }) =>
        (query.type ?? summary.type) === summary.type &&
        (query.status ?? summary.status) === summary.status &&
        (query.open ?? summary.open) === summary.open &&
        (query.office ?? summary.office) === summary.office &&
        (query.post ?? summary.post) === summary.post &&
        (query.placePrefix === undefined || (summary.place?.startsWith(query.placePrefix) ?? false)) &&
        (query.person === undefined ||
          (query.person.id === summary.person && query.person.type === summary.type)) &&
        (query.dueBefore === undefined || (summary.nextDue !== null && summary.nextDue < query.dueBefore)) &&
        (query.marks ?? []).every((mark) => summary.marks.includes(mark))
    )
    .sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1))

/** @since 0.1.0 */
export const filters = (runs: number) =>
  law(
    "filters",
    "each filter, alone or with others, finds what a plain list would, in order of the next due day",
    Effect.fnUntraced(function* () {
      const store = yield* CaseStore
      const sample = fc.uuid().chain((id) => desk(`${id}/`))
      yield* everySample(sample, runs, ({ queries, rows }) =>
        Effect.gen(function* () {
          // Each row first stands where its neighbour will: a list that forgets to move a row shows it.
          const batch = rows.flatMap(({ caseId, summary }, i) => [
            Specimen.commit(caseId, {
              type: summary.type,
              summary: rows[(i + 1) % rows.length]?.summary ?? summary
            }),
            Specimen.commit(caseId, { type: summary.type, summary, expected: 1, entries: [] })
          ])
          yield* store.commitAll(batch)
          for (const { limit, query } of queries) {
            yield* same(JSON.stringify(query), yield* Walk.rows(store, query, limit), plainList(rows, query))
          }
        })
      )
    })
  )

/** @since 0.1.0 */
export const pages = law(
  "pages",
  "a walk through the pages meets each case that stands still exactly once, while others come and go",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    const on = (due: number) => Specimen.summary({ type: name, nextDue: Specimen.day(due) })
    const put = (id: string, due: number, expected = 0) =>
      store.commit(Specimen.commit(`${name}-${id}`, { type: name, expected, summary: on(due) }))
    const still = Array.from({ length: 20 }, (_, i) => `still${i}`)
    for (const [i, id] of still.entries()) yield* put(id, 10 + Math.floor(i / 3))
    for (let i = 0; i < 8; i++) yield* put(`mover${i}`, 10)
    let turned = 0
    const found = yield* Walk.pages((after) =>
      Effect.gen(function* () {
        const page = yield* store.find({ type: name }, after === null ? { limit: 3 } : { limit: 3, after })
        yield* put(`early${turned}`, 0)
        if (turned < 8) yield* put(`mover${turned}`, turned % 2 === 0 ? 1 : 30, 1)
        turned++
        return page
      })
    )
    const met = Walk.ids(found).flatMap((caseId) => (caseId.includes("-still") ? [caseId] : []))
    yield* same(
      "each once, in order of due day",
      met,
      [...still].map((id) => `${name}-${id}`).sort(byDay(still, name))
    )
  })
)

const byDay = (still: ReadonlyArray<string>, name: string) => {
  const key = (caseId: string) => `${Math.floor(still.indexOf(caseId.slice(name.length + 1)) / 3)} ${caseId}`
  return (a: string, b: string): number => (key(a) < key(b) ? -1 : 1)
}

const EVER = Specimen.day(0)

/** @since 0.1.0 */
export const badCursor = law(
  "badCursor",
  "a cursor the store did not hand out is refused",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    for (const after of ["", "somewhere", "2030-01-01", "'; --"]) {
      const asks = [
        store.find({}, { limit: 1, after }),
        store.findOpened({ type: "law", placePrefix: "", from: EVER, until: EVER }, { limit: 1, after }),
        store.feed(after, 1),
        store.letters("dead", { limit: 1, after })
      ]
      for (const ask of asks) {
        const error = yield* Effect.flip<unknown, { readonly _tag: string }, never>(ask)
        yield* same(`of ${JSON.stringify(after)}`, error._tag, "BadCursor")
      }
    }
  })
)
