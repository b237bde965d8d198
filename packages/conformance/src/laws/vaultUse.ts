/**
 * Laws of use: founded or refused, and written down either way, without a word of what is kept.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  auditEntryOf,
  basisOpens,
  LEGAL_BASES,
  type LegalBasis,
  NoPurpose,
  VAULT_SENSITIVITIES,
  type Vault,
  type VaultUse
} from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { TestClock } from "effect/testing"
import { law, same } from "../Law.ts"
import * as Specimen from "../internal/VaultSpecimen.ts"

type Store = Vault["Service"]
const { tagOf, use } = Specimen

const entries = (vault: Store, after = 0) =>
  Effect.map(vault.audit(after, 1000), (lines) => lines.flatMap((line) => Option.toArray(auditEntryOf(line))))

const UNFOUNDED: ReadonlyArray<readonly [missing: string, about: Partial<VaultUse>]> = [
  ["actor", { actor: null }],
  ["purpose", { purpose: null }],
  ["purpose", { purpose: "to see what she wrote" }],
  ["legalBasis", { legalBasis: null }],
  ["legalBasis", { legalBasis: "curiosity" }],
  ["actor,purpose,legalBasis", { actor: "", purpose: "", legalBasis: "" }]
]

/** @since 0.1.0 */
export const noPurpose = law(
  "noPurpose",
  "without actor, purpose and legal basis nothing is read or changed, and the refusal is written down",
  () =>
    Effect.gen(function* () {
      const { rig, vault } = yield* Specimen.opened()
      yield* vault.put(Specimen.identity("p-1", "A"), use())
      const before = [yield* rig.intruder.keys, yield* rig.intruder.items]
      for (const [missing, about] of UNFOUNDED) {
        const unfounded = use(about)
        const acts: ReadonlyArray<Effect.Effect<unknown, object>> = [
          vault.read("p-1", "identity", unfounded),
          vault.put(Specimen.identity("p-2", "B"), unfounded),
          vault.erase("p-1", unfounded),
          vault.rotate(unfounded),
          vault.prune(0, unfounded)
        ]
        for (const act of acts) {
          const written = (yield* entries(vault)).length
          const error = yield* Effect.flip(act)
          yield* same("refused", error instanceof NoPurpose ? error.missing.join() : error, missing)
          const [line, ...more] = yield* entries(vault, written)
          yield* same("written down once", [line?.outcome, more.length], ["noPurpose", 0])
        }
      }
      yield* same("nothing changed", [yield* rig.intruder.keys, yield* rig.intruder.items], before)
    }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const opensOnly = law(
  "opensOnly",
  "a legal basis opens what the list says it opens, and nothing else",
  () =>
    Effect.gen(function* () {
      const { vault } = yield* Specimen.opened()
      for (const sensitivity of VAULT_SENSITIVITIES) {
        const item = { ...Specimen.document("p-1", `d-${sensitivity}`, sensitivity), sensitivity }
        yield* vault.put(item, use())
        for (const legalBasis of Object.keys(LEGAL_BASES) as ReadonlyArray<LegalBasis>) {
          const found = yield* tagOf(vault.read(item.documentId, "text", use({ legalBasis })))
          const wanted = basisOpens(legalBasis, sensitivity) ? "done" : "Sealed"
          yield* same(`${legalBasis} on ${sensitivity}`, found, wanted)
        }
      }
    }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const audited = law(
  "audited",
  "every use leaves one line that says who, what, for which purpose, case and basis, and what came of it",
  () =>
    Effect.gen(function* () {
      const { vault } = yield* Specimen.opened()
      const by = use({ actor: "handler@law-office", purpose: "hear", caseId: "case-7" })
      yield* vault.put(Specimen.identity("p-1", "A"), by)
      yield* vault.read("p-1", "identity", by)
      yield* tagOf(vault.read("p-9", "identity", by))
      yield* tagOf(vault.read("p-1", "identity", { ...by, legalBasis: "consent" }))
      yield* vault.rotate(by)
      yield* vault.erase("p-1", by)
      yield* tagOf(vault.read("p-1", "identity", by))
      yield* tagOf(vault.put(Specimen.identity("p-1", "A"), by))
      const all = yield* entries(vault)
      yield* same(
        "one line each",
        all.map((_) => [_.sequence, _.act, _.outcome, _.id]),
        [
          [1, "put", "done", "p-1"],
          [2, "read", "done", "p-1"],
          [3, "read", "notFound", "p-9"],
          [4, "read", "sealed", "p-1"],
          [5, "rotate", "done", null],
          [6, "erase", "done", null],
          [7, "read", "erased", "p-1"],
          [8, "put", "erased", "p-1"]
        ]
      )
      yield* same("the person", [all[1]?.personId, all[5]?.personId], ["p-1", "p-1"])
      const said = all.map((_) => [_.actor, _.purpose, _.caseId, _.legalBasis].join(" "))
      const wanted = said.map(
        (_, i) => `handler@law-office hear case-7 ${i === 3 ? "consent" : "statutoryDuty"}`
      )
      yield* same("who and why", said, wanted)
    }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const wordless = law(
  "wordless",
  "the audit holds no content, and no text that somebody gave in place of an id or a code",
  () =>
    Effect.gen(function* () {
      const { vault } = yield* Specimen.opened()
      const mark = `Zhang-${crypto.randomUUID()}`
      const name = `${mark} 女士`
      yield* vault.put(Specimen.identity("p-1", name), use())
      yield* vault.read("p-1", "identity", use())
      yield* tagOf(vault.read(name, "identity", use()))
      yield* tagOf(vault.erase(name, use()))
      yield* tagOf(vault.put(Specimen.identity(name, name), use()))
      yield* tagOf(
        vault.read("p-1", "identity", use({ purpose: name, actor: name, legalBasis: name, caseId: name }))
      )
      const lines = yield* vault.audit(0, 1000)
      yield* same("all are there", lines.length, 6)
      yield* same(
        "none holds it",
        lines.filter(({ text }) => text.includes(mark)),
        []
      )
    }).pipe(Effect.scoped)
)

/** @since 0.1.0 */
export const sixMonths = law(
  "sixMonths",
  "audit lines of the last six months are kept; older ones go only with a line that says up to where",
  () =>
    // Opened by the clock on the wall, which whatever lies beneath may need: a pool, a connection.
    Effect.flatMap(Specimen.opened(), (opened) =>
      Effect.provide(throughMonths(opened), TestClock.layer())
    ).pipe(Effect.scoped)
)

const throughMonths = Effect.fnUntraced(function* ({
  rig,
  vault
}: Effect.Success<ReturnType<typeof Specimen.opened>>) {
  yield* TestClock.setTime(Date.UTC(2027, 2, 1))
  for (const id of ["p-1", "p-2", "p-3"]) yield* vault.put(Specimen.identity(id, "A"), use())
  yield* TestClock.setTime(Date.UTC(2027, 7, 31))
  yield* vault.put(Specimen.identity("p-4", "A"), use())
  const early = yield* tagOf(vault.prune(Date.UTC(2027, 2, 2), use({ legalBasis: "security" })))
  yield* same("183 days after", [early, (yield* rig.intruder.lines).length], ["StillRequired", 5])
  yield* TestClock.setTime(Date.UTC(2027, 8, 2))
  const pins = [(yield* vault.verify()).head].filter((head) => head !== null)
  const through = yield* vault.prune(Date.UTC(2027, 2, 2), use({ legalBasis: "security" }))
  yield* same("up to the third", through?.sequence, 3)
  const { first, lines } = yield* vault.verify(pins)
  yield* same("the rest is whole", [first, lines], [4, 3])
  const [checkpoint] = (yield* entries(vault, 5)).map((entry) => entry.checkpoint)
  yield* same("and says so", checkpoint, { through: 3, hash: through?.hash })
  const again = yield* vault.prune(Date.UTC(2027, 2, 2), use({ legalBasis: "security" }))
  yield* same("nothing more to prune", again, null)
})
