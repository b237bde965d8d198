/**
 * `lianxin similar`: which earlier petitions of a store may be the same matter as one that comes in 疑似重复.
 *
 * Nothing is written into a case. Texts are compared only where a vault is named, with actor, purpose and legal basis;
 * the vault writes each reading into its audit.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Petition } from "@lianxin/core"
import { Actor } from "@lianxin/core/case"
import { RuleBook } from "@lianxin/core/rule"
import { type Found, suggest, type Texts } from "@lianxin/duplicates"
import { render } from "@lianxin/messages"
import { calendar, FROM } from "@lianxin/rules-national"
import * as Effect from "effect/Effect"
import { Argument, Command, Flag } from "effect/cli"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { everyKind } from "../store/everyKind.ts"
import { SHAPE } from "../store/Database.ts"
import { SHAPES } from "../store/registry.ts"
import { badInput, Halt, halted } from "./Halt.ts"
import { officesHere, placeNamed } from "./here.ts"
import { dayFlag, dayNamed, layersNamed, rulesFlag } from "./layers.ts"
import { existingStore, layerOf } from "./stores.ts"
import { write } from "./Style.ts"
import { vaultNamed } from "./vaults.ts"

const word = (name: string, metavar: string, description: string) =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description))

const textFlags = {
  text: word("text", "ID", "The document with the new petition's text; needs --vault").pipe(Flag.optional),
  vault: word("vault", "VAULT", `Where the texts lie: a SQLite file, or ${SHAPE}; needs --text`).pipe(
    Flag.optional
  ),
  master: word("master", "FILE", "The file with the vault's master key").pipe(Flag.optional),
  actor: word("actor", "POST", "Who reads the texts").pipe(Flag.optional),
  purpose: word("purpose", "CODE", "What for, as a code").pipe(Flag.optional),
  basis: word("basis", "CODE", "On which legal basis, such as statutoryDuty").pipe(Flag.optional)
}
type TextFlags = { readonly [K in keyof typeof textFlags]: Option.Option<string> }

const isId = Schema.is(Actor.PersonId)
const idNamed = (flag: string, given: Option.Option<string>): Effect.Effect<string | null, Halt> =>
  Option.isNone(given) || isId(given.value)
    ? Effect.succeed(Option.getOrNull(given))
    : Effect.fail(
        badInput(`--${flag}: is no id; an id begins with a letter and has letters, digits and . _ : - only`)
      )

/** Whatever is missing of actor, purpose and basis is for the vault to refuse and to write down. */
const textsOf = Effect.fnUntraced(function* (given: TextFlags) {
  const document = yield* idNamed("text", given.text)
  const [vault, master] = [Option.getOrNull(given.vault), Option.getOrNull(given.master)]
  const missing = Object.entries({ text: document, vault, master }).filter(([, one]) => one === null)
  const others = [given.actor, given.purpose, given.basis].some(Option.isSome)
  if (missing.length === 3 && !others) return null
  if (document === null || vault === null || master === null)
    return yield* badInput(
      `${missing.map(([flag]) => `--${flag}`).join(", ")}: missing; texts are compared with --text, --vault and --master together`
    )
  const [actor, purpose, legalBasis] = [given.actor, given.purpose, given.basis].map(Option.getOrNull)
  const use = { actor: actor ?? null, purpose: purpose ?? null, legalBasis: legalBasis ?? null }
  return { vault: yield* vaultNamed(vault, master), document, use } satisfies Texts
})

const rulesOf = (layers: ReadonlyArray<RuleBook.Layer>, on: string, day: Petition.Matter["on"]) => {
  const { duplicates } = Petition.Needs.needs
  const book = RuleBook.build({ layers, needs: { duplicates }, from: FROM.xf2005, calendar })
  if (Result.isFailure(book))
    return Effect.fail(badInput(...book.failure.map((fault) => `--rules: ${render.fault(fault, "en")}`)))
  const rules = RuleBook.rulesOn(book.success, day)
  return rules === null
    ? Effect.fail(badInput(`--on ${on}: the rules begin on ${FROM.xf2005}`))
    : Effect.succeed(rules)
}

/** Refused by the vault is an answer; a store or a vault that cannot be used is none. */
const REFUSED: ReadonlySet<string> = new Set(["NoPurpose", "Sealed", "Erased"])
const ended = (error: Halt | { readonly _tag: string }): Halt =>
  REFUSED.has(error._tag) ? new Halt({ exit: 1, lines: [render.fault(error, "en")] }) : halted(error)

const unreadableHalt = ({ unreadable }: Found) =>
  new Halt({ exit: 1, lines: unreadable.map((id) => `case ${id}: cannot be read; it was left out`) })

/** @since 0.1.0 */
export const similar = Command.make(
  "similar",
  {
    store: Argument.String("store").pipe(Argument.withDescription(SHAPES)),
    person: word("person", "ID", "The petitioner, by the vault's id").pipe(Flag.optional),
    subject: word("subject", "WORD", "What it is about"),
    place: word("place", "CODE", "The place it concerns"),
    on: dayFlag("on", "The day it came in"),
    ...textFlags,
    rules: rulesFlag
  },
  Effect.fnUntraced(function* ({ on, person, place, rules, store, subject, ...given }) {
    const day = yield* dayNamed("on", on)
    const matter: Petition.Matter = {
      person: yield* idNamed("person", person),
      subject,
      place: yield* placeNamed(officesHere(), place),
      on: day
    }
    const { layers } = yield* layersNamed(rules)
    const inForce = yield* rulesOf(layers, on, day)
    const named = yield* existingStore(store)
    const found = yield* Effect.flatMap(textsOf(given), (texts) =>
      suggest({ matter, rules: inForce, itself: null, texts })
    ).pipe(
      Effect.scoped,
      Effect.provide(everyKind.pipe(Layer.provideMerge(layerOf(named)))),
      Effect.mapError(ended)
    )
    yield* write(
      () => ({ matter, ...found }),
      (locale) => render.similar(found, locale)
    )
    if (found.unreadable.length > 0) return yield* unreadableHalt(found)
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
    }
  ])
)
