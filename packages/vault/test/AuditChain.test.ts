/**
 * The chain by itself: its text, its hash, and any two things done to it.
 */
import { AUDIT_START, type AuditEntry, type AuditLine } from "@lianxin/ports"
import { AuditChain } from "@lianxin/vault"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import * as Stream from "effect/Stream"

const entry = (actor: string): Omit<AuditEntry, "sequence"> => ({
  at: "2027-01-01T00:00:00.000Z",
  act: "read",
  outcome: "done",
  actor,
  purpose: "law",
  legalBasis: "statutoryDuty",
  caseId: null,
  personId: "p-1",
  id: "p-1",
  kind: "identity"
})

const chain = (length: number): ReadonlyArray<AuditLine> => {
  const lines: Array<AuditLine> = []
  for (let i = 0; i < length; i++)
    lines.push(AuditChain.next(lines.at(-1) ?? null, entry(`clerk${i}@office`)))
  return lines
}

const verified = (lines: ReadonlyArray<AuditLine>) =>
  Effect.result(AuditChain.verify(Stream.fromIterable(lines)))

describe("the chain", () => {
  it("writes one text for one value, whatever the order of its fields", () => {
    const text = AuditChain.canonical({ b: [1, { z: null, a: '\u2028"信' }], a: true })
    assert.strictEqual(text, '{"a":true,"b":[1,{"a":"\u2028\\"信","z":null}]}')
  })

  it("hashes as the reference says: SHA-256 over the hash before and the text", () => {
    const [first, second] = chain(2)
    assert.strictEqual(first?.previous, AUDIT_START)
    assert.strictEqual(second?.previous, first?.hash)
    assert.strictEqual(
      first?.text,
      '{"act":"read","actor":"clerk0@office","at":"2027-01-01T00:00:00.000Z","caseId":null,"id":"p-1",' +
        '"kind":"identity","legalBasis":"statutoryDuty","outcome":"done","personId":"p-1","purpose":"law","sequence":1}'
    )
    assert.strictEqual(first?.hash, "8923ebf1ddf1aa9c76fdd44003b9eb42e6ef12853b08853d913751c46fc7b2af")
  })

  it("an audit in which nothing was written is whole", () =>
    Effect.runPromise(
      Effect.map(AuditChain.verify(Stream.empty), (report) => {
        assert.deepStrictEqual(report, { lines: 0, first: null, head: null, unheld: [] })
      })
    ))

  const LINES = chain(9)
  const line = fc.nat({ max: LINES.length - 1 })
  const edited = fc.record({ at: line, field: fc.constantFrom("text", "hash", "previous"), sign: fc.nat() })

  it("any sign changed in any line is found, at that line", () =>
    fc.assert(
      fc.asyncProperty(edited, async ({ at, field, sign }) => {
        const lines = LINES.map((one, i) => {
          if (i !== at) return one
          const text = one[field as "text"]
          const place = sign % text.length
          const other = text[place] === "0" ? "1" : "0"
          return { ...one, [field]: text.slice(0, place) + other + text.slice(place + 1) }
        })
        const found = await Effect.runPromise(Effect.flip(AuditChain.verify(Stream.fromIterable(lines))))
        assert.deepInclude(found, { _tag: "AuditBroken", sequence: at + 1, problem: "altered" })
      })
    ))

  it("any choice and order of lines but a whole beginning is found", () =>
    fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...LINES], { minLength: 1 }), async (lines) => {
        const isBeginning = lines.every(({ sequence }, i) => sequence === i + 1)
        const { _tag } = await Effect.runPromise(verified(lines))
        assert.strictEqual(_tag, isBeginning ? "Success" : "Failure")
      })
    ))

  it("a checkpoint vouches for where the audit begins, and for no other line", () =>
    Effect.runPromise(
      Effect.gen(function* () {
        const through = LINES[3]
        if (through === undefined) return
        const { hash, sequence } = through
        const head = LINES.at(-1) ?? null
        const prune = AuditChain.next(head, {
          ...entry("auditor@office"),
          act: "prune",
          checkpoint: { through: sequence, hash }
        })
        const pruned = [...LINES.slice(4), prune]
        assert.strictEqual((yield* AuditChain.verify(Stream.fromIterable(pruned))).first, 5)
        const more = yield* Effect.flip(AuditChain.verify(Stream.fromIterable(pruned.slice(1))))
        assert.deepInclude(more, { sequence: 5, problem: "removed" })
        const pins = [LINES[1], LINES[3], LINES[6]].flatMap((one) => one ?? [])
        const { unheld } = yield* AuditChain.verify(Stream.fromIterable(pruned), pins)
        assert.deepStrictEqual(
          unheld.map((pin) => pin.sequence),
          [2]
        )
        const wrong = [{ sequence: 4, hash: "0" }]
        const other = yield* Effect.flip(AuditChain.verify(Stream.fromIterable(pruned), wrong))
        assert.deepInclude(other, { sequence: 4, problem: "notAsPinned" })
      })
    ))
})
