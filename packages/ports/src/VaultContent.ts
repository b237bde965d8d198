/**
 * What the vault keeps of a person 个人信息: identity, contacts, texts, accusation material, each with its sensitivity.
 *
 * Histories carry only the ids used here. Identity and contact are kept once for a person, under the person's id; texts
 * and accusations are documents, each under an id of its own.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Actor } from "@lianxin/core/case"
import * as Schema from "effect/Schema"

/** The classes of content 类别. @since 0.1.0 */
export const VAULT_KINDS = ["identity", "contact", "text", "accusation"] as const
/** @since 0.1.0 */
export const VaultKind = Schema.Literals(VAULT_KINDS)
/** One of {@link VAULT_KINDS}. @since 0.1.0 */
export type VaultKind = typeof VaultKind.Type

/**
 * How closely content is held: `normal` 一般, `sensitive` 敏感个人信息 (个人信息保护法 28), `sealed` 封存
 * (治安管理处罚法 136), `accusationSource` 检举控告材料及来源 (信访工作条例 30).
 *
 * @since 0.1.0
 */
export const VAULT_SENSITIVITIES = ["normal", "sensitive", "sealed", "accusationSource"] as const
/** @since 0.1.0 */
export const VaultSensitivity = Schema.Literals(VAULT_SENSITIVITIES)
/** One of {@link VAULT_SENSITIVITIES}. @since 0.1.0 */
export type VaultSensitivity = typeof VaultSensitivity.Type

/** Who a person is 身份. Only what the office must know (个人信息保护法 6). */
const Identity = Schema.Struct({
  name: Schema.String,
  idDocument: Schema.optionalKey(Schema.Struct({ type: Schema.String, number: Schema.String })),
  bornOn: Schema.optionalKey(Schema.String)
})

/** How a person is reached 联系方式. */
const Contact = Schema.Struct({
  phones: Schema.Array(Schema.String),
  address: Schema.optionalKey(Schema.String),
  email: Schema.optionalKey(Schema.String)
})

/** What a person wrote, or what was written about the person 文书. */
const Text = Schema.Struct({ title: Schema.optionalKey(Schema.String), text: Schema.String })

/** An accusation and whom it is against 检举控告材料. Never to the accused. */
const Accusation = Schema.Struct({
  text: Schema.String,
  against: Schema.optionalKey(Schema.String)
})

/** What each class of content holds. @since 0.1.0 */
export const VaultContent = {
  identity: Identity,
  contact: Contact,
  text: Text,
  accusation: Accusation
} as const satisfies Record<VaultKind, Schema.Top>
/** The content of one class. @since 0.1.0 */
export type VaultContent<K extends VaultKind = VaultKind> = (typeof VaultContent)[K]["Type"]

const { DocumentId, PersonId } = Actor

/** Something to keep. An accusation is never kept under a lesser sensitivity. @since 0.1.0 */
export const VaultItem = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("identity"),
    personId: PersonId,
    sensitivity: VaultSensitivity,
    content: Identity
  }),
  Schema.Struct({
    kind: Schema.Literal("contact"),
    personId: PersonId,
    sensitivity: VaultSensitivity,
    content: Contact
  }),
  Schema.Struct({
    kind: Schema.Literal("text"),
    documentId: DocumentId,
    personId: PersonId,
    sensitivity: VaultSensitivity,
    content: Text
  }),
  Schema.Struct({
    kind: Schema.Literal("accusation"),
    documentId: DocumentId,
    personId: PersonId,
    sensitivity: Schema.Literal("accusationSource"),
    content: Accusation
  })
])
/** {@link VaultItem} as a type. @since 0.1.0 */
export type VaultItem = typeof VaultItem.Type

/** The id an item is read by: the document's, or the person's. @since 0.1.0 */
export const vaultIdOf = (item: VaultItem): string => ("documentId" in item ? item.documentId : item.personId)
