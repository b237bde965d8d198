/**
 * Where a place code leads: to one place, to a few cases, or to more than that.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Query } from "@lianxin/ports"
import type { DatabaseSync } from "node:sqlite"
import { number } from "./rows.ts"

/** Null where none is asked for. @since 0.1.0 */
export type Where =
  | { readonly in: "one"; readonly place: string }
  | { readonly in: "few" | "many"; readonly prefix: string }
  | null

/** Sorts after every text that begins with what it is put behind. @since 0.1.0 */
export const LAST = "\u{10ffff}"

/** So many cases are sorted sooner, or looked through, than a long list is walked for them. @since 0.1.0 */
export const FEW = 500

/**
 * The places from `:from` on and before `:beyond` that cases are in, each met once however many cases it has; at last NULL,
 * which is none. @since 0.1.0
 */
export const PLACES = `WITH RECURSIVE places (place) AS (
    SELECT min(place) FROM cases WHERE place >= :from AND place < :beyond
    UNION ALL
    SELECT (SELECT min(place) FROM cases WHERE place > places.place AND place < :beyond) FROM places WHERE place IS NOT NULL
  )`

/** Looks where a place code leads. The answer may be out of date a moment later; it only chooses the way. @since 0.1.0 */
export const make = (db: DatabaseSync) => {
  const ends = db.prepare(
    "SELECT (SELECT min(place) FROM cases WHERE place >= :from AND place < :beyond) AS first, (SELECT max(place) FROM cases WHERE place >= :from AND place < :beyond) AS last"
  )
  const count = (open: string) =>
    db.prepare(
      `${PLACES} SELECT count(*) AS n FROM (SELECT 1 FROM places CROSS JOIN cases ON cases.place = places.place ${open} LIMIT :most)`
    )
  const [all, open, closed] = [count(""), count("AND open = 1"), count("AND open = 0")]
  return ({ open: isOpen, person, placePrefix: prefix = "" }: Query): Where => {
    if (prefix === "") return null
    // The cases of a person lead there sooner.
    if (person !== undefined) return { in: "many", prefix }
    const range = { from: prefix, beyond: prefix + LAST }
    const { first, last } = ends.get(range) ?? {}
    if (first === last && first === prefix) return { in: "one", place: prefix }
    const counted = isOpen === undefined ? all : isOpen ? open : closed
    return { in: number(counted.get({ ...range, most: FEW + 1 }), "n") <= FEW ? "few" : "many", prefix }
  }
}
