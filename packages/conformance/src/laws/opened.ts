/**
 * Laws of finding cases by the day they were opened: what a plain list would find, the newest first, page by page.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CaseStore, type OpenedQuery, type Page, type Row } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { everySample, law, same } from "../Law.ts"
import * as Specimen from "../internal/Specimen.ts"
import * as Walk from "../internal/Walk.ts"

const DAYS = 6
const day = fc.nat(DAYS)
const place = fc.constantFrom("42", "4212", "421202", "43")
const type = fc.constantFrom("petition", "care")

const about = fc.record({
  type,
  place: fc.option(place, { freq: 5 }),
  opened: fc.option(day, { freq: 5 }),
  due: fc.option(day, { freq: 2 }),
  open: fc.boolean()
})

const asked = fc.record({
  type,
  prefix: fc.oneof(place, fc.constantFrom("", "4", "421")),
  days: fc.tuple(day, day),
  limit: fc.integer({ min: 1, max: 9 })
})

const desk = fc.record({
  id: fc.uuid(),
  rows: fc.array(about, { minLength: 6, maxLength: 40 }),
  queries: fc.array(asked, { minLength: 8, maxLength: 16 })
})

const dayOrNull = (n: number | null) => (n === null ? null : Specimen.day(n))

/** The newest first: days stand in the key from the end of the span. */
const key = ({ caseId, summary }: Row): string => {
  const n = Array.from({ length: DAYS + 1 }, (_, i) => i).find((i) => Specimen.day(i) === summary.openedOn)
  return `${DAYS - (n ?? 0)} ${caseId}`
}

const plainList = (
  rows: ReadonlyArray<Row>,
  { from, placePrefix, type, until }: OpenedQuery
): ReadonlyArray<Row> =>
  rows
    .filter(
      ({ summary: { openedOn, place, type: own } }) =>
        own === type &&
        place !== null &&
        place.startsWith(placePrefix) &&
        openedOn !== null &&
        openedOn >= from &&
        openedOn <= until
    )
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))

const turned = (store: CaseStore["Service"], query: OpenedQuery, limit: number) =>
  Walk.pages((after) => store.findOpened(query, pageAfter(after, limit)))

const pageAfter = (after: string | null, limit: number): Page =>
  after === null ? { limit } : { limit, after }

/** @since 0.1.0 */
export const opened = (runs: number) =>
  law(
    "opened",
    "cases are found by type, place and the days they were opened on, the newest first, whatever has become of them",
    Effect.fnUntraced(function* () {
      const store = yield* CaseStore
      yield* everySample(desk, runs, ({ id, queries, rows }) =>
        Effect.gen(function* () {
          const all = rows.map(({ due, open, opened, place, type }, i): Row => ({
            caseId: `${id}/${i}`,
            revision: 1,
            summary: Specimen.summary({
              open,
              type: `${id}/${type}`,
              place: place === null ? null : `${id}/${place}`,
              openedOn: dayOrNull(opened),
              nextDue: dayOrNull(due)
            })
          }))
          // Each row first stands where its neighbour will: a list that forgets to move a row shows it.
          yield* store.commitAll(
            all.flatMap(({ caseId, summary }, i) => [
              Specimen.commit(caseId, {
                type: summary.type,
                summary: all[(i + 1) % all.length]?.summary ?? summary
              }),
              Specimen.commit(caseId, { type: summary.type, summary, expected: 1, entries: [] })
            ])
          )
          for (const { days, limit, prefix, type } of queries) {
            const [from, until] = [Math.min(...days), Math.max(...days)].map(Specimen.day)
            if (from === undefined || until === undefined) continue
            const query = { type: `${id}/${type}`, placePrefix: `${id}/${prefix}`, from, until }
            yield* same(JSON.stringify(query), yield* turned(store, query, limit), plainList(all, query))
          }
        })
      )
    })
  )

/** @since 0.1.0 */
export const openedPages = law(
  "openedPages",
  "a walk through the pages by opening day meets each case exactly once, while newer ones come and others end",
  Effect.fnUntraced(function* () {
    const store = yield* CaseStore
    const name = yield* Specimen.fresh
    const on = (n: number, open = true) =>
      Specimen.summary({
        type: name,
        place: "42",
        open,
        openedOn: Specimen.day(n),
        nextDue: open ? Specimen.day(n) : null
      })
    const put = (id: string, n: number) =>
      store.commit(Specimen.commit(`${name}-${id}`, { type: name, summary: on(n) }))
    const still = Array.from({ length: 20 }, (_, i) => `still${i}`)
    for (const [i, id] of still.entries()) yield* put(id, 10 + Math.floor(i / 3))
    let page = 0
    const query = { type: name, placePrefix: "42", from: Specimen.day(0), until: Specimen.day(60) }
    const found = yield* Walk.pages((after) =>
      Effect.gen(function* () {
        const answer = yield* store.findOpened(query, pageAfter(after, 3))
        yield* put(`newer${page}`, 50)
        const ended = { type: name, expected: 1, entries: [], summary: on(10 + Math.floor(page / 3), false) }
        yield* store.commit(Specimen.commit(`${name}-still${page}`, ended))
        page++
        return answer
      })
    )
    const met = Walk.ids(found).filter((caseId) => caseId.includes("-still"))
    yield* same("each once", [...met].sort(), still.map((id) => `${name}-${id}`).sort())
  })
)
