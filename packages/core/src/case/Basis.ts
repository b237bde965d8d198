/**
 * What a decision may read besides the case 依据: the law, and who sits where.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Directory from "../directory/Directory.ts"
import type { Needs } from "../rule/Rule.ts"
import type { RuleBook } from "../rule/RuleBook.ts"
import type { CalendarDate } from "../time/CalendarDate.ts"
import * as Actor from "./Actor.ts"
import { refuse, type Refusal } from "./Refusal.ts"

/** The law and the directory, as a decision reads them. @since 0.1.0 */
export interface Basis<N extends Needs = Needs> {
  readonly book: RuleBook<N>
  readonly directory: Directory.Directory
}

type Unknown = "UNKNOWN_OFFICE" | "UNKNOWN_POST"

/** The office an actor acts for; office and post must stand in the directory on that day. @since 0.1.0 */
export const actingOffice = (
  { directory }: Pick<Basis, "directory">,
  actor: Actor.Actor,
  on: CalendarDate
): Result.Result<Directory.Office, Refusal<Unknown>> => {
  const post = Actor.postOf(directory, actor)
  const office = directory.offices.get(post?.office ?? Directory.officeOf(actor))
  if (office === undefined || !Directory.existsOn(office, on))
    return refuse("UNKNOWN_OFFICE", { office: actor })
  return post !== null && Directory.existsOn(post, on)
    ? Result.succeed(office)
    : refuse("UNKNOWN_POST", { post: actor })
}

/** An office named in a command; it must stand in the directory on that day. @since 0.1.0 */
export const namedOffice = (
  { directory }: Pick<Basis, "directory">,
  id: string,
  on: CalendarDate
): Result.Result<Directory.Office, Refusal<Unknown>> => {
  const office = directory.offices.get(id)
  return office !== undefined && Directory.existsOn(office, on)
    ? Result.succeed(office)
    : refuse("UNKNOWN_OFFICE", { office: id })
}
