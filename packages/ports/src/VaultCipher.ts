/**
 * The cipher content is kept under: the county's choice, AES or SM4 商用密码.
 *
 * It must authenticate: bytes that were changed, or that were sealed about something else, do not open.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/** The bytes are not what was sealed under this key about this. @since 0.1.0 */
export class NotAuthentic extends Schema.TaggedError<NotAuthentic>()("NotAuthentic", {}) {}

/** An authenticated cipher. @since 0.1.0 */
export class VaultCipher extends Context.Service<
  VaultCipher,
  {
    /** Stored beside each key, so that what was sealed with another cipher stays readable. */
    readonly id: string
    /** How long a key is. */
    readonly keyBytes: number
    /** The answer carries all that opening needs but the key and `about`. The same plain text never seals alike twice. */
    readonly seal: (key: Uint8Array, plain: Uint8Array, about: Uint8Array) => Effect.Effect<Uint8Array>
    readonly open: (
      key: Uint8Array,
      sealed: Uint8Array,
      about: Uint8Array
    ) => Effect.Effect<Uint8Array, NotAuthentic>
  }
>()("@lianxin/ports/VaultCipher") {}
