/**
 * Who acts, and what they point at: ids only, never a name.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as Directory from "../directory/Directory.ts"

/** An id that cannot be a Chinese name, a phone number with signs, or a sentence. */
const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z][A-Za-z0-9._:-]{0,127}$/))

/** A person in the vault 当事人. @since 0.1.0 */
export const PersonId = Id
/** {@link PersonId} as a type. @since 0.1.0 */
export type PersonId = typeof PersonId.Type

/** A document in the vault 文书. @since 0.1.0 */
export const DocumentId = Id
/** {@link DocumentId} as a type. @since 0.1.0 */
export type DocumentId = typeof DocumentId.Type

/** Another case 案件, by its id. @since 0.1.0 */
export const CaseId = Id
/** {@link CaseId} as a type. @since 0.1.0 */
export type CaseId = typeof CaseId.Type

/** The parties of a case who hold no post, and the clock that wakes it. @since 0.1.0 */
export const PARTIES = ["petitioner", "patient", "guardian", "clock"] as const

/** A post (`name@office`), or a party to the case. @since 0.1.0 */
export const Actor = Schema.Union([Schema.Literals(PARTIES), Directory.PostId])
/** {@link Actor} as a type. @since 0.1.0 */
export type Actor = typeof Actor.Type

/** The post an actor acts from, where the directory has it. @since 0.1.0 */
export const postOf = (directory: Directory.Directory, actor: Actor): Directory.Seat | null =>
  directory.posts.get(actor) ?? null
