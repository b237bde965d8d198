/**
 * Suggestions at intake, over a real store and a real vault.
 */
import { assert, describe, it } from "@effect/vitest"
import { type Asked, LIMITS, suggest } from "@lianxin/duplicates"
import { CaseStore, type OpenedQuery, type Query, Vault } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { corrected, county, day, letter, registered, rulesOn, USE, withdrawn } from "./county.ts"

const ON = "2026-03-02"
const WAGES = "城南工地包工头拖欠工资三个月，共一万二千元，多次催要不给，请求帮助讨回。"
const AGAIN = "城南工地包工头拖欠我三个月工资一万二千元，多次催要都不给，请求帮助讨回。"
const ROAD = "村里修路占了承包地，补偿款一直没有到位，请求查明标准并尽快发放。"

const asked = (about: Partial<Asked["matter"]> = {}): Asked => ({
  matter: { person: "person-1", subject: "unpaid-wages", place: "421202", on: day(ON), ...about },
  rules: rulesOn(ON),
  itself: null,
  texts: null
})
const withTexts = (question: Asked, document = "document-new") =>
  Effect.map(Vault, (vault): Asked => ({ ...question, texts: { vault, use: USE, document } }))
const ids = ({ suggestions }: { readonly suggestions: ReadonlyArray<{ readonly caseId: string }> }) =>
  suggestions.map(({ caseId }) => caseId)

describe("what is shown when a petition comes in", () => {
  it.effect(
    "is found by the person and by the place, the nearest first, and never an old or a later one",
    () =>
      Effect.gen(function* () {
        yield* registered("too-old", "2024-03-01", { petitioner: "person-1" })
        yield* registered("elsewhere", "2025-06-02", { petitioner: "person-1", place: "421221" })
        yield* registered("neighbour", "2026-01-05", { petitioner: "person-2", place: "421202005" })
        yield* registered("other-matter", "2026-01-06", {
          petitioner: "person-2",
          subject: "land-requisition"
        })
        yield* registered("same", "2026-02-02", { petitioner: "person-1" })
        yield* registered("later", "2026-03-03", { petitioner: "person-1" })
        const found = yield* suggest(asked())
        assert.deepStrictEqual(ids(found), ["same", "elsewhere", "neighbour"])
        assert.deepInclude(found, { beside: 4, compared: null, more: false, unreadable: [] })
        assert.deepStrictEqual(ids(yield* suggest({ ...asked(), itself: "same" })), [
          "elsewhere",
          "neighbour"
        ])
        assert.deepStrictEqual(ids(yield* suggest(asked({ person: null }))), ["same", "neighbour"])
      }).pipe(Effect.provide(county))
  )

  it.effect("is the same whatever the order in which the store answers", () =>
    Effect.gen(function* () {
      for (const [i, on] of ["2026-01-05", "2026-02-02", "2026-01-05", "2025-12-01"].entries())
        yield* registered(`case-${i}`, on, i % 2 === 0 ? { petitioner: "person-1" } : {})
      const store = yield* CaseStore
      const found = yield* suggest(asked())
      assert.lengthOf(found.suggestions, 4)
      const orders = fc.sample(fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), 20)
      for (const order of orders) {
        const find: (typeof store)["find"] = (query, page) =>
          Effect.map(store.find(query, page), (paged) => ({
            ...paged,
            items: paged.items
              .map((row, i) => ({ row, at: order[i] ?? 0 }))
              .toSorted((a, b) => a.at - b.at)
              .map(({ row }) => row)
          }))
        const turned = yield* Effect.provideService(
          suggest(asked()),
          CaseStore,
          CaseStore.of({ ...store, find })
        )
        assert.deepStrictEqual(turned, found)
      }
    }).pipe(Effect.provide(county))
  )

  it.effect("reads what was corrected, not what was entered first", () =>
    Effect.gen(function* () {
      yield* registered("case-1", "2026-01-05", { petitioner: "person-1", subject: "land-requisition" })
      const subjects = Effect.map(suggest(asked()), ({ suggestions }) =>
        suggestions.map(({ reasons }) => reasons.find(({ fact }) => fact === "subject")?.agrees)
      )
      assert.deepStrictEqual(yield* subjects, [false])
      yield* corrected("case-1", "2026-01-06", { subject: "unpaid-wages" })
      assert.deepStrictEqual(yield* subjects, [true])
    }).pipe(Effect.provide(county))
  )

  it.effect(
    "asks for some pages of a person's petitions, for the newest of a place, and never for every case",
    () =>
      Effect.gen(function* () {
        const store = yield* CaseStore
        const queries: Array<Query> = []
        const openings: Array<OpenedQuery> = []
        const endless = CaseStore.of({
          ...store,
          feed: () => Effect.die("every case was asked for"),
          find: (query) => {
            queries.push(query)
            return Effect.succeed({ items: [], next: "on" })
          },
          findOpened: (query) => {
            openings.push(query)
            return Effect.succeed({ items: [], next: "on" })
          }
        })
        const found = yield* Effect.provideService(suggest(asked()), CaseStore, endless)
        assert.deepInclude(found, { beside: 0, more: true })
        assert.lengthOf(queries, LIMITS.pages)
        assert.deepStrictEqual(queries.at(-1), { person: { type: "petition", id: "person-1" } })
        assert.deepStrictEqual(openings, [
          { type: "petition", placePrefix: "421202", from: day("2024-03-02"), until: day(ON) }
        ])
      }).pipe(Effect.provide(county))
  )

  it.effect("shows what was closed lately in a place that has more open petitions than can be read", () =>
    Effect.gen(function* () {
      yield* registered("open-0", "2025-12-01")
      const store = yield* CaseStore
      const { entries, summary, type, wakeAt } = yield* store.load("open-0")
      if (summary === null || type === null) return assert.fail("open-0 is there")
      const open = { type, expected: 0, entries, summary, wakeAt, notices: [] }
      yield* store.commitAll(Array.from({ length: 1_200 }, (_, i) => ({ ...open, caseId: `open-${i + 1}` })))
      yield* registered("closed", "2026-01-05", { petitioner: "person-2" })
      yield* withdrawn("closed", "2026-01-12")
      const found = yield* suggest(asked({ person: null }))
      assert.strictEqual(found.suggestions[0]?.caseId, "closed")
      assert.deepInclude(found, { beside: LIMITS.cases, more: true, unreadable: [] })
    }).pipe(Effect.provide(county))
  )

  it.effect("says that there is more where a look-up came to its bound", () =>
    Effect.gen(function* () {
      for (let i = 0; i <= LIMITS.cases; i++) yield* registered(`case-${i}`, "2026-01-05")
      const found = yield* suggest(asked({ person: null }))
      assert.deepInclude(found, { beside: LIMITS.cases, more: true })
      assert.lengthOf(found.suggestions, 5)
    }).pipe(Effect.provide(county))
  )
})

describe("texts", () => {
  it.effect("are compared for an actor, a purpose and a legal basis, and leave numbers and audit lines", () =>
    Effect.gen(function* () {
      yield* letter("document-new", AGAIN)
      yield* letter("document-1", WAGES, "person-2")
      yield* letter("document-2", ROAD, "person-3")
      yield* registered("like", "2026-01-05", { subject: "labour", text: "document-1" })
      yield* registered("unlike", "2026-01-06", { subject: "labour", text: "document-2" })
      yield* registered("unlike-subject-same", "2026-01-07", { text: "document-2" })
      const { audit } = yield* Vault
      const before = (yield* audit(0, 100)).length
      const found = yield* suggest(yield* withTexts(asked({ person: null })))
      assert.deepStrictEqual(ids(found), ["unlike-subject-same", "like"])
      const text = found.suggestions[1]?.reasons.find(({ fact }) => fact === "text")
      assert.strictEqual(text?.agrees, true)
      assert.isAbove(text?.found ?? 0, 60)
      assert.deepInclude(found, { compared: 3, uncompared: [] })
      assert.notMatch(JSON.stringify(found), /\p{Script=Han}/u)
      const lines = (yield* audit(before, 100)).map(({ text: line }) => JSON.parse(line))
      assert.deepStrictEqual(
        lines.map(({ act, id, purpose }) => [act, id, purpose]),
        ["document-new", "document-2", "document-2", "document-1"].map((id) => ["read", id, USE.purpose])
      )
    }).pipe(Effect.provide(county))
  )

  it.effect("are not read where they make no difference", () =>
    Effect.gen(function* () {
      yield* letter("document-new", AGAIN)
      yield* registered("alone", "2026-01-05", { petitioner: "person-1", place: "421221", subject: "land" })
      const strict = {
        duplicates: { ...rulesOn(ON).duplicates, value: { days: 730, agree: 3, textPercent: 60, show: 5 } }
      }
      const found = yield* suggest({ ...(yield* withTexts(asked())), rules: strict })
      assert.deepInclude(found, { suggestions: [], beside: 1, compared: 0 })
    }).pipe(Effect.provide(county))
  )

  it.effect(
    "that were erased, are sealed or are missing leave the facts, and are named by case and code",
    () =>
      Effect.gen(function* () {
        const { erase, put } = yield* Vault
        yield* letter("document-new", AGAIN)
        yield* letter("document-1", WAGES, "person-2")
        yield* erase("person-2", { ...USE, legalBasis: "deletion" })
        const sealed = {
          kind: "text",
          personId: "person-3",
          sensitivity: "sealed",
          content: { text: WAGES }
        } as const
        yield* put({ ...sealed, documentId: "document-2" }, USE)
        yield* registered("erased", "2026-01-05", { text: "document-1" })
        yield* registered("sealed", "2026-01-06", { text: "document-2" })
        yield* registered("missing", "2026-01-07", { text: "document-3" })
        yield* registered("none", "2026-01-08")
        const found = yield* suggest(yield* withTexts(asked({ person: null })))
        assert.deepStrictEqual(ids(found), ["none", "missing", "sealed", "erased"])
        assert.deepStrictEqual(found.compared, 0)
        assert.sameDeepMembers(
          [...found.uncompared],
          [
            { caseId: "erased", why: "Erased" },
            { caseId: "sealed", why: "Sealed" },
            { caseId: "missing", why: "NotFound" }
          ]
        )
      }).pipe(Effect.provide(county))
  )

  it.effect("are refused without purpose or legal basis, and the error says nothing of anybody", () =>
    Effect.gen(function* () {
      yield* letter("document-new", AGAIN)
      yield* registered("case-1", "2026-01-05", { text: "document-new" })
      const question = yield* withTexts(asked())
      const vault = yield* Vault
      const refused = yield* Effect.flip(
        suggest({ ...question, texts: { vault, document: "document-new", use: { ...USE, purpose: null } } })
      )
      assert.strictEqual(refused._tag, "NoPurpose")
      assert.notMatch(`${refused.message} ${JSON.stringify(refused)}`, /\p{Script=Han}|person-1/u)
      const absent = yield* Effect.flip(suggest(yield* withTexts(asked(), "document-9")))
      assert.strictEqual(absent._tag, "NotFound")
    }).pipe(Effect.provide(county))
  )
})
