/**
 * Laws of many at once: nothing lost, nothing half, one chain.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { law, same } from "../Law.ts"
import * as Specimen from "../internal/VaultSpecimen.ts"

const { tagOf, use } = Specimen

/** @since 0.1.0 */
export const crowd = law(
  "crowd",
  "of many who put, read and erase at once through two openings each gets an answer, and the audit has one line for each",
  () =>
    Effect.gen(function* () {
      const { keys, rig, vault } = yield* Specimen.opened()
      const doors = [vault, yield* rig.open(keys)]
      const people = Array.from({ length: 16 }, (_, i) => `p-${i}`)
      const lives = people.map((id, i) =>
        Effect.gen(function* () {
          const door = doors[i % 2] ?? vault
          yield* door.put(Specimen.identity(id, id), use())
          const { name } = yield* (doors[(i + 1) % 2] ?? vault).read(id, "identity", use())
          if (i % 4 === 0) yield* door.erase(id, use())
          return name
        })
      )
      const names = yield* Effect.all(lives, { concurrency: "unbounded" })
      yield* same("each read its own", names, people)
      yield* same("one line for each act", (yield* vault.verify()).lines, 16 * 2 + 4)
      const now = yield* Effect.forEach(people, (id) => tagOf(vault.read(id, "identity", use())))
      yield* same(
        "as each left it",
        now,
        people.map((_, i) => (i % 4 === 0 ? "Erased" : "done"))
      )
    }).pipe(Effect.scoped)
)

/** Fewer let a vault pass whose two openings do not see each other. */
const PEOPLE = Array.from({ length: 16 }, (_, i) => `p-${i}`)

/** @since 0.1.0 */
export const oneKey = law(
  "oneKey",
  "a person whose first papers come from many hands at once has one key, and every paper opens",
  () =>
    Effect.gen(function* () {
      const { keys, rig, vault } = yield* Specimen.opened()
      const doors = [vault, yield* rig.open(keys)]
      for (const person of PEOPLE) {
        const papers = Array.from({ length: 8 }, (_, i) => `${person}.d-${i}`)
        const puts = papers.map((id, i) =>
          (doors[i % 2] ?? vault).put(Specimen.document(person, id, id), use())
        )
        yield* Effect.all(puts, { concurrency: "unbounded" })
        for (const id of papers) yield* same(id, yield* vault.read(id, "text", use()), { text: id })
      }
      yield* same("a key for each", (yield* rig.intruder.keys).length, PEOPLE.length)
    }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const interruptedPut = law(
  "interruptedPut",
  "a put that is interrupted is there with its key and its audit line, or not at all",
  () =>
    Effect.gen(function* () {
      const { rig, vault } = yield* Specimen.opened()
      for (let round = 0; round < 40; round++) {
        const id = `p-${round}`
        const before = (yield* rig.intruder.lines).length
        const putting = yield* Effect.forkChild(vault.put(Specimen.identity(id, id), use()), {
          startImmediately: true
        })
        for (let pause = 0; pause < round; pause++) yield* Effect.yieldNow
        if (round % 4 === 3) yield* Effect.sleep("1 millis")
        yield* Fiber.interrupt(putting)
        const found = {
          lines: (yield* rig.intruder.lines).length - before,
          keys: (yield* rig.intruder.keys).filter(({ personId }) => personId === id).length,
          read: yield* tagOf(vault.read(id, "identity", use()))
        }
        const whole = found.lines === 0 ? NOTHING : ALL
        yield* same(`round ${round} left all or nothing`, found, whole)
      }
      yield* vault.verify()
    }).pipe(Effect.scoped)
)

const NOTHING = { lines: 0, keys: 0, read: "NotFound" }
const ALL = { lines: 1, keys: 1, read: "done" }
