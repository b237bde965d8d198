/**
 * What can be wrong inside a file that no operation of the port shows: pages, references, and the columns a worklist
 * searches beside the summary they were taken from.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { DatabaseSync } from "node:sqlite"
import { type Columns, primaryCode, text } from "./rows.ts"

/** One thing that is wrong. @since 0.1.0 */
export interface Flaw {
  /** `file`: a page or index; `reference`: a row that belongs to no case; `columns`: what is searched is not what is shown. */
  readonly kind: "file" | "reference" | "columns"
  /** The case concerned, where there is one. */
  readonly caseId: string | null
  readonly detail: string
}

/** A column beside the summary, and what it must hold. */
const COLUMNS: Readonly<Record<string, string>> = {
  status: "summary ->> 'status'",
  open: "summary ->> 'open'",
  place: "summary ->> 'place'",
  person: "summary ->> 'person'",
  office: "summary ->> 'office'",
  post: "summary ->> 'post'",
  opened_on: "summary ->> 'openedOn'",
  due_key: "coalesce(summary ->> 'nextDue', '~')",
  marks: "summary -> 'marks'"
}

const MOST = 100

/** All flaws, a hundred of each kind at most. @since 0.1.0 */
export const flaws = (db: DatabaseSync): ReadonlyArray<Flaw> => {
  const file = unlessCorrupt(() => ofTheFile(db))
  return file.length > 0 ? file : unlessCorrupt(() => [...references(db), ...columns(db)])
}

/** A damaged page can stop the check itself; then that is what is wrong. */
const unlessCorrupt = (look: () => ReadonlyArray<Flaw>): ReadonlyArray<Flaw> => {
  try {
    return look()
  } catch (cause) {
    if (primaryCode(cause) === null) throw cause
    return [{ kind: "file", caseId: null, detail: cause instanceof Error ? cause.message : "" }]
  }
}

const ofTheFile = (db: DatabaseSync): ReadonlyArray<Flaw> =>
  db
    .prepare(`PRAGMA integrity_check(${MOST})`)
    .all()
    .map((row) => text(row, "integrity_check"))
    .filter((line) => line !== "ok")
    .map((detail) => ({ kind: "file", caseId: null, detail }))

const references = (db: DatabaseSync): ReadonlyArray<Flaw> =>
  db
    .prepare("PRAGMA foreign_key_check")
    .all()
    .slice(0, MOST)
    .map((row) => ({
      kind: "reference",
      caseId: null,
      detail: `${text(row, "table")} row ${String(row["rowid"])} belongs to no case`
    }))

const columns = (db: DatabaseSync): ReadonlyArray<Flaw> => {
  const wrong = Object.entries(COLUMNS).map(([column, told]) => `iif(${column} IS ${told}, '', '${column} ')`)
  const found = `CASE iif(json_valid(summary), json_type(summary), '') WHEN 'object' THEN ${wrong.join(" || ")} ELSE 'summary ' END`
  return db
    .prepare(
      `SELECT case_id, trim(found) AS found FROM (SELECT case_id, ${found} AS found FROM cases) WHERE found <> '' LIMIT ${MOST}`
    )
    .all()
    .map(columnFlaw)
}

const columnFlaw = (row: Columns): Flaw => ({
  kind: "columns",
  caseId: text(row, "case_id"),
  detail: text(row, "found").replace("due_key", "due").replace("opened_on", "openedOn").replaceAll(" ", ", ")
})
