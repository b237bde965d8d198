/**
 * A file written before the newest step of the schema: it is brought forward when it is opened, and the worklist finds in
 * it what it found before.
 */
import type { Query } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { DatabaseSync } from "node:sqlite"
import { open } from "../src/internal/open.ts"
import { casesAt } from "../src/internal/schema.ts"
import { freshFile } from "./files.ts"

const NEWEST = casesAt("").steps.length

const summaryOf = (isOpen: boolean) => ({
  type: "petition",
  status: "accepted",
  open: isOpen,
  place: "421202",
  person: "p1",
  office: "water",
  post: "head@water",
  openedOn: "2026-01-05",
  nextDue: isOpen ? "2026-03-06" : null,
  marks: []
})

/** One open case and one closed, in a file as the fourth step of the schema had it. */
const fourth = Effect.fnUntraced(function* () {
  const path = freshFile()
  const db = yield* open({
    ...casesAt(path),
    steps: casesAt(path).steps.slice(0, 4),
    settings: "",
    busyMillis: 0
  })
  const insert = db.prepare(
    `INSERT INTO cases (case_id, type, revision, status, open, place, person, office, post, opened_on, due_key, marks, leased_until, summary)
     VALUES (?, 'petition', 1, 'accepted', ?, '421202', 'p1', 'water', 'head@water', '2026-01-05', ?, '[]', 0, ?)`
  )
  insert.run("closed", 0, "~", JSON.stringify(summaryOf(false)))
  insert.run("open", 1, "2026-03-06", JSON.stringify(summaryOf(true)))
  return path
}, Effect.scoped)

const LOOKED_UP: ReadonlyArray<Query> = [
  {},
  { office: "water" },
  { post: "head@water" },
  { status: "accepted" },
  { placePrefix: "421202" },
  { placePrefix: "42" },
  { person: { type: "petition", id: "p1" } }
]

describe("a file of the fourth step", () => {
  it.live.each(LOOKED_UP)("finds its open cases, its closed ones, and both, by %o", (query) =>
    Effect.gen(function* () {
      const store = yield* SqliteCaseStore.make({ path: yield* fourth() })
      const found = (asked: Query) =>
        Effect.map(store.find({ ...query, ...asked }, { limit: 9 }), ({ items }) =>
          items.map(({ caseId }) => caseId)
        )
      assert.deepStrictEqual(yield* found({ open: true }), ["open"])
      assert.deepStrictEqual(yield* found({ open: false }), ["closed"])
      assert.deepStrictEqual(yield* found({}), ["open", "closed"])
    }).pipe(Effect.scoped)
  )

  it.live("says whether a case is open behind what it is looked up by", () =>
    Effect.gen(function* () {
      const path = yield* fourth()
      yield* Effect.scoped(SqliteCaseStore.make({ path }))
      const db = new DatabaseSync(path)
      assert.deepStrictEqual(db.prepare("PRAGMA user_version").get(), { user_version: NEWEST })
      const columns = db.prepare("SELECT name FROM pragma_index_info(?)")
      for (const index of ["status", "office", "post", "place"])
        assert.deepStrictEqual(
          columns
            .all(`cases_by_${index}`)
            .slice(0, 4)
            .map(({ name }) => name),
          [index, "open", "due_key", "case_id"]
        )
      db.close()
    })
  )
})
