/**
 * Where masters come from, and what is said when they do not.
 */
import type { KeySource } from "@lianxin/ports"
import { KeySources, Sm4 } from "@lianxin/vault"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { freshFolder } from "./files.ts"

const MASTER = Buffer.alloc(32, 1).toString("base64")
const CONTEXT = Buffer.from("whose")

const keyFile = (text: string, mode = 0o600): string => {
  const path = join(freshFolder(), "master.key")
  writeFileSync(path, text)
  chmodSync(path, mode)
  return path
}

const reasonOf = (source: KeySource["Service"]) =>
  Effect.map(Effect.flip(source.current), ({ message, reason }) => ({ message, reason }))

describe("a master in a file", () => {
  for (const mode of [0o600, 0o400])
    it.effect(`is used from a file of mode ${mode.toString(8)}`, () =>
      Effect.gen(function* () {
        const source = KeySources.file({ path: keyFile(`${MASTER}\n`, mode) })
        const wrapped = yield* source.wrap(Buffer.from("key"), CONTEXT)
        assert.strictEqual(Buffer.from(yield* source.unwrap(wrapped, CONTEXT)).toString(), "key")
        assert.strictEqual(wrapped.master, yield* source.current)
      })
    )

  it.effect.each([0o640, 0o604, 0o660, 0o644, 0o666])("is refused from a file of mode %o", (mode) =>
    Effect.gen(function* () {
      const path = keyFile(MASTER, mode)
      const { message, reason } = yield* reasonOf(KeySources.file({ path }))
      assert.strictEqual(reason, "openToOthers")
      assert.include(message, path)
    })
  )

  it.effect("is looked for at each use: gone, the vault is shut; back, it opens", () =>
    Effect.gen(function* () {
      const path = keyFile(MASTER)
      const source = KeySources.file({ path })
      const wrapped = yield* source.wrap(Buffer.from("key"), CONTEXT)
      rmSync(path)
      const error = yield* Effect.flip(source.unwrap(wrapped, CONTEXT))
      assert.include(error, { _tag: "KeyUnavailable", reason: "missing", needs: wrapped.master })
      writeFileSync(path, MASTER, { mode: 0o600 })
      assert.strictEqual((yield* source.unwrap(wrapped, CONTEXT)).length, 3)
    })
  )

  it.effect("that is no master is told apart from one that is another", () =>
    Effect.gen(function* () {
      const folder = join(freshFolder(), "folder")
      mkdirSync(folder, { mode: 0o700 })
      assert.strictEqual((yield* reasonOf(KeySources.file({ path: folder }))).reason, "unreadable")
      for (const text of ["", "too short", MASTER.slice(4), "~".repeat(44)])
        assert.strictEqual((yield* reasonOf(KeySources.file({ path: keyFile(text) }))).reason, "malformed")
      const wrapped = yield* KeySources.file({ path: keyFile(MASTER) }).wrap(Buffer.from("key"), CONTEXT)
      const other = KeySources.file({ path: keyFile(Buffer.alloc(32, 2).toString("base64")) })
      const error = yield* Effect.flip(other.unwrap(wrapped, CONTEXT))
      assert.include(error, { _tag: "KeyUnavailable", reason: "otherMaster", needs: wrapped.master })
    })
  )
})

describe("a master in the environment", () => {
  const VARIABLE = "LIANXIN_TEST_MASTER"

  it.effect("is used from its variable; one that is empty is as good as not set", () =>
    Effect.gen(function* () {
      const source = KeySources.environment({ variable: VARIABLE })
      assert.strictEqual((yield* reasonOf(source)).reason, "missing")
      process.env[VARIABLE] = ""
      assert.strictEqual((yield* reasonOf(source)).reason, "missing")
      process.env[VARIABLE] = MASTER
      const inFile = KeySources.file({ path: keyFile(MASTER) })
      assert.strictEqual(yield* source.current, yield* inFile.current)
      delete process.env[VARIABLE]
    })
  )
})

describe("masters", () => {
  it.effect("tell nothing of themselves in their id or in an error", () =>
    Effect.gen(function* () {
      const id = yield* KeySources.file({ path: keyFile(MASTER) }).current
      assert.match(id, /^aes-256-gcm:[0-9a-f]{16}$/)
      const { message } = yield* reasonOf(KeySources.file({ path: keyFile(`${MASTER}!`) }))
      assert.notInclude(message, MASTER)
    })
  )

  it.effect.skipIf(Sm4.cipher === null)("may lock with SM4, and are then other masters", () =>
    Effect.gen(function* () {
      if (Sm4.cipher === null) return
      const { cipher } = Sm4
      const source = KeySources.file({
        path: keyFile(Buffer.alloc(cipher.keyBytes, 1).toString("base64")),
        cipher
      })
      const wrapped = yield* source.wrap(Buffer.from("key"), CONTEXT)
      assert.include(wrapped.master, cipher.id)
      assert.strictEqual(Buffer.from(yield* source.unwrap(wrapped, CONTEXT)).toString(), "key")
    })
  )

  it.effect("a key locked in one context does not open in another", () =>
    Effect.gen(function* () {
      const source = KeySources.file({ path: keyFile(MASTER) })
      const wrapped = yield* source.wrap(Buffer.from("key"), CONTEXT)
      const error = yield* Effect.flip(source.unwrap(wrapped, Buffer.from("another's")))
      assert.strictEqual(error._tag, "NotAuthentic")
    })
  )

  it.effect("two at hand open what either locked, and say which one is missing for a third", () =>
    Effect.gen(function* () {
      const [old, next, third] = [1, 2, 3].map((fill) =>
        KeySources.file({ path: keyFile(Buffer.alloc(32, fill).toString("base64")) })
      )
      if (old === undefined || next === undefined || third === undefined) return
      const both = KeySources.withPrevious(next, old)
      for (const source of [old, next]) {
        const wrapped = yield* source.wrap(Buffer.from("key"), CONTEXT)
        assert.strictEqual(Buffer.from(yield* both.unwrap(wrapped, CONTEXT)).toString(), "key")
      }
      assert.strictEqual((yield* both.wrap(Buffer.from("key"), CONTEXT)).master, yield* next.current)
      const error = yield* Effect.flip(both.unwrap(yield* third.wrap(Buffer.from("key"), CONTEXT), CONTEXT))
      assert.include(error, { _tag: "KeyUnavailable", needs: yield* third.current })
    })
  )
})
