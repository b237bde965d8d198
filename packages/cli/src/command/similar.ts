/**
 * `lianxin similar`: which earlier petitions of a store may be the same matter as one that comes in, or as one of the
 * store itself 疑似重复.
 *
 * Nothing is written into a case. Texts are compared only where a vault is named, with actor, purpose and legal basis;
 * the vault writes each reading into its audit.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Petition } from "@lianxin/core"
import { RuleBook } from "@lianxin/core/rule"
import { type Found, suggest, type Texts } from "@lianxin/duplicates"
import { render } from "@lianxin/messages"
import { calendar, FROM } from "@lianxin/rules-national"
import * as Effect from "effect/Effect"
import { Argument, Command } from "effect/cli"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { type Laid, matterFlags, matterTold, onlyCase, petitionOf } from "../similar/matter.ts"
import { textFlags, type TextsAsked, textsAsked, word } from "../similar/texts.ts"
import { everyKind } from "../store/everyKind.ts"
import { LASTING_SHAPES } from "../store/registry.ts"
import { badInput, Halt, halted } from "./Halt.ts"
import { directoryFlag, directoryNamed } from "./here.ts"
import { layersNamed, rulesFlag } from "./layers.ts"
import { existingStore, layerOf } from "./stores.ts"
import { leftOut, write } from "./Style.ts"
import { vaultNamed } from "./vaults.ts"

const rulesOf = (layers: ReadonlyArray<RuleBook.Layer>, { caseId, matter: { on } }: Laid) => {
  const { duplicates } = Petition.Needs.needs
  const book = RuleBook.build({ layers, needs: { duplicates }, from: FROM.xf2005, calendar })
  if (Result.isFailure(book))
    return Effect.fail(badInput(...book.failure.map((fault) => `--rules: ${render.fault(fault, "en")}`)))
  const rules = RuleBook.rulesOn(book.success, on)
  return rules === null
    ? Effect.fail(
        badInput(
          `${caseId === null ? `--on ${on}` : `--case ${caseId}: registered on ${on}`}: the rules begin on ${FROM.xf2005}`
        )
      )
    : Effect.succeed(rules)
}

/** Refused by the vault is an answer; a store or a vault that cannot be used is none. */
const REFUSED: ReadonlySet<string> = new Set(["NoPurpose", "Sealed", "Erased"])
const ended = (error: Halt | { readonly _tag: string }): Halt =>
  REFUSED.has(error._tag) ? new Halt({ exit: 1, lines: [render.fault(error, "en")] }) : halted(error)

const withoutThem = ({ unreadable }: Found): ReadonlyArray<string> =>
  unreadable.map((id) => `case ${id}: cannot be read; it was left out`)

/** The vault is opened only where there is a text to compare. */
const textsOf = Effect.fnUntraced(function* (asked: TextsAsked | null, { caseId, document: own }: Laid) {
  if (asked === null) return null
  const { master, use, vault } = asked
  const document = asked.document ?? own
  if (document === null)
    return yield* badInput(`--case ${caseId}: names no text; leave out --vault to compare facts alone`)
  return { vault: yield* vaultNamed(vault, master), document, use } satisfies Texts
})

/** @since 0.1.0 */
export const similar = Command.make(
  "similar",
  {
    store: Argument.String("store").pipe(Argument.withDescription(LASTING_SHAPES)),
    caseId: word("case", "ID", "A petition that is in the store already, instead of the four flags below"),
    matter: matterFlags,
    texts: textFlags,
    rules: rulesFlag,
    directory: directoryFlag
  },
  Effect.fnUntraced(function* ({ caseId, directory, matter, rules, store, texts }) {
    const given = Option.getOrNull(caseId)
    if (given !== null) yield* onlyCase({ ...matter, text: texts.text })
    const offices = yield* directoryNamed(directory)
    const told = given === null ? yield* matterTold(matter, offices) : null
    const asked = yield* textsAsked(texts, given !== null)
    const { layers } = yield* layersNamed(rules)
    const named = yield* existingStore(store)
    const found = yield* Effect.gen(function* () {
      const laid: Laid =
        told === null ? yield* petitionOf(given ?? "") : { caseId: null, matter: told, document: null }
      const inForce = yield* rulesOf(layers, laid)
      const compared = yield* textsOf(asked, laid)
      const result = yield* suggest({
        matter: laid.matter,
        rules: inForce,
        itself: laid.caseId,
        texts: compared
      })
      return { caseId: laid.caseId, matter: laid.matter, ...result }
    }).pipe(
      Effect.scoped,
      Effect.provide(everyKind.pipe(Layer.provideMerge(layerOf(named)))),
      Effect.mapError(ended)
    )
    yield* write(
      () => found,
      (locale) => render.similar(found, locale)
    )
    yield* leftOut(withoutThem(found))
  })
).pipe(
  Command.withDescription(
    "Show which earlier petitions may be the same matter, with reasons; a person decides"
  ),
  Command.withExamples([
    {
      command:
        "lianxin similar sqlite:cases.db --person person-1 --subject unpaid-wages --place 421202 --on 2026-03-02",
      description: "What a clerk is shown when a petition comes in"
    },
    {
      command: "lianxin similar sqlite:cases.db --case petition-7",
      description: "The same for a petition that is registered already"
    }
  ])
)
