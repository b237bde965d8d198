/**
 * Whether a status leads to the cases sooner than what is asked for beside it.
 *
 * Most statuses are of open cases or of closed ones. An office's cases of such a status, where nobody says which are meant,
 * are a few of the one half and none of all the closed cases of the office.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Query } from "@lianxin/ports"
import type { DatabaseSync } from "node:sqlite"
import { FEW } from "./places.ts"
import { number } from "./rows.ts"

/** In which half, the open cases (true) or the closed, only few have the status asked for. @since 0.1.0 */
export type Rare = ReadonlySet<boolean>

const NOWHERE: Rare = new Set()

/** The answer may be out of date a moment later; it only chooses the way. @since 0.1.0 */
export const make = (db: DatabaseSync) => {
  const count = db.prepare(
    "SELECT count(*) AS n FROM (SELECT 1 FROM cases WHERE status = :status AND open = :open LIMIT :most)"
  )
  return ({ office, open, person, placePrefix, post, status }: Query): Rare => {
    const leadsAnyway = (office ?? post ?? placePrefix) === undefined
    if (status === undefined || person !== undefined || leadsAnyway) return NOWHERE
    const isRare = (half: boolean) =>
      number(count.get({ status, open: Number(half), most: FEW + 1 }), "n") <= FEW
    return new Set((open === undefined ? [true, false] : [open]).filter(isRare))
  }
}
