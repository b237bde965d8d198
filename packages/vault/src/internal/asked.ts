/**
 * What a caller asked, held against the words and ids there are.
 *
 * Only what passes may stand in the audit: a name given in place of an id would otherwise be written down for good.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type AuditEntry, BadItem, FoundedUse, NoPurpose, VaultItem, type VaultUse } from "@lianxin/ports"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"

const { actor, caseId, legalBasis, purpose } = FoundedUse.fields

/** The use, or what is missing from it. @since 0.1.0 */
export const founded = (use: VaultUse): Result.Result<FoundedUse, NoPurpose> => {
  const missing = FIELDS.filter((field) => !IS[field](use[field]))
  return Schema.is(FoundedUse)(use) ? Result.succeed(use) : Result.fail(new NoPurpose({ missing }))
}

const FIELDS = ["actor", "purpose", "legalBasis", "caseId"] as const

const IS = {
  actor: Schema.is(actor),
  purpose: Schema.is(purpose),
  legalBasis: Schema.is(legalBasis),
  caseId: (value: unknown) => value === undefined || Schema.is(Schema.toType(caseId.schema))(value)
}

/** The part of an audit entry that tells of the use. @since 0.1.0 */
export const toldOf = (use: VaultUse): Pick<AuditEntry, "actor" | "purpose" | "legalBasis" | "caseId"> => ({
  actor: IS.actor(use.actor) ? use.actor : null,
  purpose: IS.purpose(use.purpose) ? use.purpose : null,
  legalBasis: IS.legalBasis(use.legalBasis) ? use.legalBasis : null,
  caseId: use.caseId !== undefined && IS.caseId(use.caseId) ? use.caseId : null
})

const [first] = VaultItem.members
/** Every id of the vault has one form. @since 0.1.0 */
export const isId = Schema.is(first.fields.personId)

type Decode = (item: unknown) => Result.Result<VaultItem, Schema.SchemaError>
const strictly = { onExcessProperty: "error" } as const
/** By class, so that the place of a fault is told for the class that was meant. */
const DECODERS: ReadonlyMap<string, Decode> = new Map(
  VaultItem.members.map((member): [string, Decode] => [
    member.fields.kind.literal,
    Schema.decodeUnknownResult<Schema.ConstraintDecoder<VaultItem>>(member, strictly)
  ])
)
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

/** An item as it must be, or the first place where it is not. @since 0.1.0 */
export const wellFormed = (item: VaultItem): Result.Result<VaultItem, BadItem> => {
  const decode = DECODERS.get(item.kind)
  if (decode === undefined) return Result.fail(new BadItem({ at: "kind", problem: "notOfItsKind" }))
  return Result.mapError(decode(item), ({ issue }) => {
    const path = issuesOf(issue).issues[0]?.path ?? []
    const at = path.map((part) => String(typeof part === "object" ? part.key : part)).join(".")
    return new BadItem({ at, problem: /^(person|document)Id$/.test(at) ? "notAnId" : "notOfItsKind" })
  })
}
