/**
 * Laws of erasing: gone for good for everybody, while the id stays and everybody else is left alone.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { law, same } from "../Law.ts"
import * as Specimen from "../internal/VaultSpecimen.ts"
import type { Rig } from "../VaultBench.ts"

const { tagOf, use } = Specimen

const isAtRest = (rig: Rig, secrets: ReadonlyArray<Uint8Array | null>) =>
  Effect.map(rig.bytes, (bytes) =>
    secrets.some((secret) => secret !== null && Buffer.from(bytes).includes(Buffer.from(secret)))
  )

/** The locked key and the sealed content of a person, as they lie at rest. */
const secretsOf = Effect.fnUntraced(function* ({ intruder }: Rig, person: string) {
  const keys = (yield* intruder.keys).filter(({ personId }) => personId === person)
  const items = (yield* intruder.items).filter(({ personId }) => personId === person)
  return [...keys.map(({ wrapped }) => wrapped), ...items.map(({ sealed }) => sealed)]
})

/** @since 0.1.0 */
export const erased = law(
  "erased",
  "who is erased stays erased: the key is at rest no more, nothing is read or kept again, others are as before",
  () =>
    Effect.gen(function* () {
      const { keys, rig, vault } = yield* Specimen.opened()
      yield* vault.put(Specimen.identity("p-1", "A"), use())
      yield* vault.put(Specimen.document("p-1", "d-1", "A"), use())
      yield* vault.put(Specimen.identity("p-2", "B"), use())
      const secrets = yield* secretsOf(rig, "p-1")
      yield* same("its bytes are found before", yield* isAtRest(rig, secrets), true)
      yield* vault.erase("p-1", use({ legalBasis: "deletion" }))
      yield* same("and not after", yield* isAtRest(rig, secrets), false)
      for (const one of [vault, yield* rig.open(keys)]) {
        yield* same("identity", yield* tagOf(one.read("p-1", "identity", use())), "Erased")
        yield* same("document", yield* tagOf(one.read("d-1", "text", use())), "Erased")
        yield* same("kept again", yield* tagOf(one.put(Specimen.identity("p-1", "A"), use())), "Erased")
        yield* same("done twice", yield* tagOf(one.erase("p-1", use())), "done")
        yield* same("another", yield* one.read("p-2", "identity", use()), { name: "B" })
      }
      yield* vault.verify()
    }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const erasedAfterRotation = law(
  "erasedAfterRotation",
  "who is erased stays erased through a rotation of the master",
  () =>
    Effect.gen(function* () {
      const { keys, rig, vault } = yield* Specimen.opened()
      for (const id of ["p-1", "p-2", "p-3"]) yield* vault.put(Specimen.identity(id, id), use())
      yield* vault.erase("p-2", use())
      const next = Specimen.both(Specimen.master("next"), keys)
      const { moved } = yield* (yield* rig.open(next)).rotate(use({ legalBasis: "security" }))
      yield* same("two keys moved", moved, 2)
      const again = yield* rig.open(next)
      yield* same("erased", yield* tagOf(again.read("p-2", "identity", use())), "Erased")
      yield* same("kept", yield* again.read("p-3", "identity", use()), { name: "p-3" })
    }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const erasedWithoutMaster = law(
  "erasedWithoutMaster",
  "a person is erased and the audit is read although the master is lost",
  () =>
    Effect.gen(function* () {
      const { rig, vault } = yield* Specimen.opened()
      yield* vault.put(Specimen.identity("p-1", "A"), use())
      const lost = yield* rig.open(Specimen.failing("lost"))
      yield* lost.erase("p-1", use())
      yield* same("erased", yield* tagOf(vault.read("p-1", "identity", use())), "Erased")
      yield* same("the audit is whole", (yield* lost.verify()).lines, 3)
    }).pipe(Effect.scoped)
)
