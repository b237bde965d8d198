/**
 * `lianxin store copy`: everything a store holds, moved into another, then counted and hashed on both sides.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import * as Effect from "effect/Effect"
import { Argument, Command } from "effect/cli"
import { shown } from "../store/Database.ts"
import { copy, type Copied } from "../store/copy.ts"
import { type Fingerprint, fingerprint, firstDifference } from "../store/fingerprint.ts"
import { LASTING_SHAPES } from "../store/registry.ts"
import { sameThing, sourceNamed, targetNamed } from "../store/sides.ts"
import type { Side } from "../store/Side.ts"
import { badInput, Halt } from "./Halt.ts"
import { progress } from "./progress.ts"
import { aside, write } from "./Style.ts"
import { STORE_WORDS } from "./storeWords.ts"

interface Compared {
  readonly from: Fingerprint & { readonly store: string }
  readonly to: Fingerprint & { readonly store: string }
  readonly same: boolean
  readonly difference: string | null
}

/** Both sides are read again from the beginning: what was written counts, and not what was meant to be. */
const compared = Effect.fnUntraced(function* (from: Side, to: Side) {
  const [one, other] = [yield* fingerprint(from), yield* fingerprint(to)]
  const same = one.sha256 === other.sha256
  const difference = same ? null : yield* firstDifference(from, to)
  return {
    from: { store: from.name, ...one },
    to: { store: to.name, ...other },
    same,
    difference
  } satisfies Compared
})

const lines = ({ difference, from, same, to }: Compared, locale: Locale): ReadonlyArray<string> => {
  const words = STORE_WORDS[locale]
  const fates = ({ dead, delivered, waiting }: Fingerprint["letters"]) => `${waiting}/${delivered}/${dead}`
  const rows = [
    ["", from.store, to.store],
    [words.cases, `${from.cases}`, `${to.cases}`],
    [words.entries, `${from.entries}`, `${to.entries}`],
    [words.letters, fates(from.letters), fates(to.letters)],
    ["sha256", from.sha256, to.sha256]
  ]
  return [
    ...rows.map((row) => row.join("  ").trim()),
    same ? words.same : words.differ,
    ...(difference === null ? [] : [`${words.firstDifference} ${difference}`])
  ]
}

const json = (copied: Copied, compared: Compared) => ({ copied, ...compared })

/** @since 0.1.0 */
export const storeCopy = Command.make(
  "copy",
  {
    from: Argument.String("from").pipe(
      Argument.withDescription(`${LASTING_SHAPES}|jsonl:PATH; it must be there`)
    ),
    to: Argument.String("to").pipe(
      Argument.withDescription("The same, empty or begun by a copy that was stopped")
    )
  },
  Effect.fnUntraced(function* ({ from, to }) {
    if (sameThing(from) === sameThing(to))
      return yield* badInput(`${shown(from)} and ${shown(to)} are the same store`)
    const source = yield* sourceNamed(from)
    const target = yield* targetNamed(to)
    const copied = yield* copy(source, target, progress())
    yield* aside("both sides are counted and hashed")
    // A dump is read back as anybody would read it.
    const result = yield* compared(source, to.startsWith("jsonl:") ? yield* sourceNamed(to) : target)
    yield* write(
      () => json(copied, result),
      (locale) => lines(result, locale)
    )
    if (!result.same) return yield* new Halt({ exit: 1, lines: [] })
  }, Effect.scoped)
).pipe(
  Command.withDescription("Copy a whole store into another, and compare both: exit code 1 when they differ"),
  Command.withExamples([
    { command: "lianxin store copy sqlite:cases.db jsonl:cases.jsonl", description: "A dump of a store" }
  ])
)
