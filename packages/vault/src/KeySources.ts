/**
 * Master keys at hand: in an environment variable, or in a file that nobody but its owner may read.
 *
 * The master is read anew at each use and kept nowhere: take the file away and the vault is shut, while erasing and the
 * audit still work. A county's key service is a `KeySource` of its own.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { KeySource, KeyUnavailable, type VaultCipher } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { createHash } from "node:crypto"
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs"
import { cipher as aes } from "./AesGcm.ts"

type Source = KeySource["Service"]
type Cipher = VaultCipher["Service"]

/** Which variable. @since 0.1.0 */
export interface EnvironmentOptions {
  /** The variable's name; its value is the master in base64. */
  readonly variable: string
  /** What the master locks with; AES-256-GCM when not given. */
  readonly cipher?: Cipher
}

/** The master in an environment variable. @since 0.1.0 */
export const environment = ({ cipher = aes, variable }: EnvironmentOptions): Source =>
  local(`environment variable ${variable}`, cipher, () => process.env[variable] || null)

/** Which file. @since 0.1.0 */
export interface FileOptions {
  /** The file holds the master in base64 and is readable by its owner alone (0600 or 0400). */
  readonly path: string
  /** What the master locks with; AES-256-GCM when not given. */
  readonly cipher?: Cipher
}

/** The master in a file. @since 0.1.0 */
export const file = ({ cipher = aes, path }: FileOptions): Source =>
  local(`file ${path}`, cipher, () => textOf(path))

type Reason = KeyUnavailable["reason"]

/** The text of a file; null where there is none, a reason where it may not be used. */
const textOf = (path: string): string | null | { readonly reason: Reason } => {
  const opened = descriptor(path)
  if (typeof opened !== "number") return opened
  try {
    const { mode } = fstatSync(opened)
    const isOpenToOthers = process.platform !== "win32" && (mode & 0o077) !== 0
    return isOpenToOthers ? { reason: "openToOthers" } : readFileSync(opened, "latin1")
  } catch {
    return { reason: "unreadable" }
  } finally {
    closeSync(opened)
  }
}

const descriptor = (path: string): number | null | { readonly reason: Reason } => {
  try {
    return openSync(path, "r")
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT"
    return isMissing ? null : { reason: "unreadable" }
  }
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** An id by which masters are told apart, and from which none can be found. */
const idOf = (cipher: Cipher, master: Uint8Array): string =>
  `${cipher.id}:${createHash("sha256").update(`lianxin master ${cipher.id} `).update(master).digest("hex").slice(0, 16)}`

const local = (
  name: string,
  cipher: Cipher,
  read: () => string | null | { readonly reason: Reason }
): Source => {
  const no = (reason: Reason, needs: string | null = null) =>
    Effect.fail(new KeyUnavailable({ source: name, needs, reason }))
  const master = (needs: string | null): Effect.Effect<Uint8Array, KeyUnavailable> =>
    Effect.suspend(() => {
      const found = read()
      if (found === null) return no("missing", needs)
      if (typeof found !== "string") return no(found.reason, needs)
      const bytes = Buffer.from(found.trim(), "base64")
      return BASE64.test(found.trim()) && bytes.length === cipher.keyBytes
        ? Effect.succeed(bytes)
        : no("malformed", needs)
    })
  return KeySource.of({
    name,
    current: Effect.map(master(null), (key) => idOf(cipher, key)),
    wrap: (key, context) =>
      Effect.flatMap(master(null), (own) =>
        Effect.map(cipher.seal(own, key, context), (bytes) => ({ master: idOf(cipher, own), bytes }))
      ),
    unwrap: Effect.fnUntraced(function* (wrapped, context) {
      const own = yield* master(wrapped.master)
      if (idOf(cipher, own) !== wrapped.master) return yield* no("otherMaster", wrapped.master)
      return yield* cipher.open(own, wrapped.bytes, context)
    })
  })
}

/** For the time of a rotation: new keys under the first, old ones still opened by the second. @since 0.1.0 */
export const withPrevious = (current: Source, previous: Source): Source =>
  KeySource.of({
    ...current,
    unwrap: (wrapped, context) =>
      Effect.catchTag(current.unwrap(wrapped, context), "KeyUnavailable", (first) =>
        Effect.mapError(previous.unwrap(wrapped, context), (second) =>
          second._tag === "KeyUnavailable" && second.reason === "otherMaster" ? first : second
        )
      )
  })
