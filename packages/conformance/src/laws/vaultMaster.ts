/**
 * Laws of the master: rotated without touching content, resumed after a fault, and nothing lost with a master that is
 * not at hand.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { law, same } from "../Law.ts"
import * as Specimen from "../internal/VaultSpecimen.ts"
import type { Rig } from "../VaultBench.ts"

const { both, master, tagOf, use } = Specimen
const upkeep = use({ legalBasis: "security" })

const PEOPLE = Array.from({ length: 12 }, (_, i) => `p-${i}`)

/** A vault of twelve persons. */
const peopled = Effect.fnUntraced(function* () {
  const { keys, rig, vault } = yield* Specimen.opened()
  for (const id of PEOPLE) yield* vault.put(Specimen.identity(id, id), use())
  return { rig, old: keys, vault }
})

const readAll = Effect.fnUntraced(function* (rig: Rig, keys: ReturnType<typeof master>) {
  const vault = yield* rig.open(keys)
  const tags = yield* Effect.forEach(PEOPLE, (id) => tagOf(vault.read(id, "identity", use())))
  return [...new Set(tags)].toSorted()
})

/** @since 0.1.0 */
export const rotated = law(
  "rotated",
  "a rotation leaves content untouched, opens under the new master alone, and says when the old one may go",
  () =>
    Effect.gen(function* () {
      const { old, rig } = yield* peopled()
      const next = master("next")
      const content = yield* rig.intruder.items
      const vault = yield* rig.open(both(next, old))
      yield* same("before, the old one is needed", yield* readAll(rig, next), ["KeyUnavailable"])
      const { inUse, left, moved, to } = yield* vault.rotate(upkeep)
      yield* same("all moved", [to, moved, left], ["next", PEOPLE.length, []])
      yield* same("one master in use", inUse, [{ master: "next", keys: PEOPLE.length }])
      yield* same("content as it was", yield* rig.intruder.items, content)
      yield* same("the new one alone", yield* readAll(rig, next), ["done"])
      yield* same("not the old one", yield* readAll(rig, old), ["KeyUnavailable"])
      yield* same("done twice, done once", (yield* vault.rotate(upkeep)).moved, 0)
    }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const rotationResumed = law(
  "rotationResumed",
  "a rotation that stops on the way loses nothing and goes on when asked again",
  () =>
    Effect.gen(function* () {
      const { old, rig } = yield* peopled()
      const next = master("next")
      for (const keys of [0, 5, 11]) {
        const stopping = yield* rig.open(both(Specimen.failingAfter(keys, next), old))
        yield* same("it stops", yield* tagOf(stopping.rotate(upkeep)), "KeyUnavailable")
        yield* same("all is there", yield* readAll(rig, both(next, old)), ["done"])
      }
      const { inUse } = yield* (yield* rig.open(both(next, old))).rotate(upkeep)
      yield* same("it goes on", inUse, [{ master: "next", keys: PEOPLE.length }])
      yield* same("the new one alone", yield* readAll(rig, next), ["done"])
    }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const oldNeeded = law(
  "oldNeeded",
  "a rotation without the old master is refused and changes nothing but the audit",
  () =>
    Effect.gen(function* () {
      const { old, rig, vault } = yield* peopled()
      const before = [yield* rig.intruder.keys, yield* rig.intruder.items]
      const alone = yield* rig.open(master("next"))
      yield* same("refused", yield* tagOf(alone.rotate(upkeep)), "KeyUnavailable")
      yield* same("as before", [yield* rig.intruder.keys, yield* rig.intruder.items], before)
      yield* same("the old one opens", yield* readAll(rig, old), ["done"])
      yield* same("and keeps", yield* tagOf(vault.put(Specimen.identity("p-new", "N"), use())), "done")
    }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const lostMaster = law(
  "lostMaster",
  "with a master lost or taken for another nothing is read, kept or destroyed; found again, all is there",
  () =>
    Effect.gen(function* () {
      const { old, rig } = yield* peopled()
      const before = [yield* rig.intruder.keys, yield* rig.intruder.items]
      for (const keys of [Specimen.failing("lost"), master("another")]) {
        const vault = yield* rig.open(keys)
        const acts = [
          vault.read("p-1", "identity", use()),
          vault.put(Specimen.identity("p-1", "again"), use()),
          vault.put(Specimen.identity("p-new", "new"), use())
        ]
        for (const act of acts) yield* same("no key", yield* tagOf(act), "KeyUnavailable")
      }
      yield* same("as before", [yield* rig.intruder.keys, yield* rig.intruder.items], before)
      yield* same("all is there", yield* readAll(rig, old), ["done"])
    }).pipe(Effect.scoped)
)
