/**
 * A server that is killed while many put: every person it was told is kept, with one chain, and nobody by half.
 */
import { onOwnServer } from "@lianxin/testkit"
import { startServer } from "@lianxin/testkit/postgres"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import { vaultOn } from "./vaultBench.ts"

const use = { actor: "clerk@office", purpose: "law", legalBasis: "statutoryDuty" }
type Vault = Effect.Success<ReturnType<typeof vaultOn>>

/** Puts until the server is gone; the persons it was told are kept, and the one nobody knows of. */
const putting = Effect.fnUntraced(function* (vault: Vault, name: string) {
  const told: Array<string> = []
  for (;;) {
    const personId = `${name}-${told.length}`
    const content = { name: personId }
    const put = yield* Effect.result(
      vault.put({ kind: "identity", personId, sensitivity: "normal", content }, use)
    )
    if (Result.isFailure(put)) return { told, unknown: personId, error: put.failure }
    told.push(personId)
  }
})

onOwnServer("a server killed under a vault", () => {
  it.live(
    "keeps every person it acknowledged, and one chain over all of them",
    () =>
      Effect.gen(function* () {
        const server = yield* Effect.acquireRelease(
          Effect.promise(() => startServer({ durable: true })),
          ({ stop }) => Effect.promise(stop)
        )
        const ends = yield* Effect.scoped(
          Effect.gen(function* () {
            const vaults = [yield* vaultOn(server.url), yield* vaultOn(server.url)]
            const writers = yield* Effect.forEach(vaults, (vault, i) =>
              Effect.forkChild(putting(vault, `p${i}`))
            )
            yield* Effect.sleep(500)
            yield* Effect.promise(server.crash)
            return yield* Effect.forEach(writers, Fiber.join)
          })
        )
        yield* Effect.promise(server.restart)
        const vault = yield* vaultOn(server.url)
        const { lines } = yield* vault.verify()
        let [told, unknown] = [0, 0]
        for (const end of ends) {
          assert.strictEqual(end.error._tag, "VaultUnavailable")
          assert.isNotEmpty(end.told)
          told += end.told.length
          for (const id of end.told)
            assert.deepStrictEqual(yield* vault.read(id, "identity", use), { name: id })
          const found = yield* Effect.result(vault.read(end.unknown, "identity", use))
          if (Result.isSuccess(found)) unknown++
          else assert.strictEqual(found.failure._tag, "NotFound")
        }
        assert.strictEqual(lines, told + unknown)
        yield* vault.verify()
      }).pipe(Effect.scoped),
    120_000
  )
})
