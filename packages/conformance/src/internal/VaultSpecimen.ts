/**
 * Made-up persons, uses and masters for the laws of `Vault`.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { KeySource, KeyUnavailable, NotAuthentic, type VaultItem, type VaultUse } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { VaultBench } from "../VaultBench.ts"

/** @since 0.1.0 */
export const use = (about: Partial<VaultUse> = {}): VaultUse => ({
  actor: "clerk@law-office",
  purpose: "law",
  legalBasis: "statutoryDuty",
  ...about
})

/** @since 0.1.0 */
export const identity = (personId: string, name: string): Extract<VaultItem, { kind: "identity" }> => ({
  kind: "identity",
  personId,
  sensitivity: "sensitive",
  content: { name }
})

/** @since 0.1.0 */
export const document = (
  personId: string,
  documentId: string,
  text: string
): Extract<VaultItem, { kind: "text" }> => ({
  kind: "text",
  personId,
  documentId,
  sensitivity: "normal",
  content: { text }
})

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
const aes = (nonce: Uint8Array<ArrayBuffer>, context: Uint8Array) => ({
  name: "AES-GCM",
  iv: nonce,
  additionalData: own(context)
})

/** A master of its own, under a name. @since 0.1.0 */
export const master = (id: string): KeySource["Service"] => {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const key = crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"])
  return KeySource.of({
    name: id,
    current: Effect.succeed(id),
    wrap: (clear, context) =>
      Effect.promise(async () => {
        const nonce = crypto.getRandomValues(new Uint8Array(12))
        const text = new Uint8Array(await crypto.subtle.encrypt(aes(nonce, context), await key, own(clear)))
        return { master: id, bytes: new Uint8Array([...nonce, ...text]) }
      }),
    unwrap: ({ bytes, master: needs }, context) =>
      needs === id
        ? Effect.tryPromise({
            try: async () => {
              const parameters = aes(own(bytes.subarray(0, 12)), context)
              return new Uint8Array(
                await crypto.subtle.decrypt(parameters, await key, own(bytes.subarray(12)))
              )
            },
            catch: () => new NotAuthentic()
          })
        : Effect.fail(new KeyUnavailable({ source: id, needs, reason: "otherMaster" }))
  })
}

/** Both at hand, the first for new keys. @since 0.1.0 */
export const both = (next: KeySource["Service"], old: KeySource["Service"]): KeySource["Service"] =>
  KeySource.of({
    ...next,
    unwrap: (wrapped, context) =>
      Effect.catchTag(next.unwrap(wrapped, context), "KeyUnavailable", () => old.unwrap(wrapped, context))
  })

/** A master that is out of reach after so many keys were locked with it. @since 0.1.0 */
export const failingAfter = (keys: number, source: KeySource["Service"]): KeySource["Service"] => {
  let locked = 0
  return KeySource.of({
    ...source,
    wrap: (clear, context) =>
      Effect.suspend(() =>
        locked++ < keys
          ? source.wrap(clear, context)
          : Effect.fail(new KeyUnavailable({ source: source.name, needs: null, reason: "unreachable" }))
      )
  })
}

/** An empty vault, open under a master. @since 0.1.0 */
export const opened = Effect.fnUntraced(function* () {
  const { fresh } = yield* VaultBench
  const rig = yield* fresh
  const keys = master("law-master")
  return { rig, keys, vault: yield* rig.open(keys) }
})

/** The tag of what went wrong, or `done`. @since 0.1.0 */
export const tagOf = <A, E extends { readonly _tag: string }>(effect: Effect.Effect<A, E>) =>
  Effect.match(effect, { onSuccess: () => "done", onFailure: (error) => error._tag })

/** A master that cannot be had at all. @since 0.1.0 */
export const failing = (name: string): KeySource["Service"] => {
  const no = Effect.fail(new KeyUnavailable({ source: name, needs: null, reason: "missing" }))
  return KeySource.of({ name, current: no, wrap: () => no, unwrap: () => no })
}
