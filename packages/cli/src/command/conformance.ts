/**
 * `lianxin conformance`: every promise of the port, kept, broken or said to be impossible, by a store of one's own.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import * as Effect from "effect/Effect"
import { Command, Flag } from "effect/cli"
import { nearestWord } from "../casefile/Fault.ts"
import { type Adapter, adapterAt, built } from "../conform/adapter.ts"
import type { lawsOf, Outcome, Verdict } from "../conform/verify.ts"
import { badInput, Halt } from "./Halt.ts"
import { aside, write } from "./Style.ts"

const WORDS = {
  en: {
    Kept: "kept   ",
    Broken: "BROKEN ",
    Cannot: "cannot ",
    NotGiven: "wants  ",
    expected: "expected",
    found: "found",
    sum: (kept: number, broken: number, cannot: number, notGiven: number) =>
      `${kept} kept, ${broken} broken, ${cannot} cannot, ${notGiven} not checked for want of an aid`
  },
  "zh-CN": {
    Kept: "兑现   ",
    Broken: "未兑现 ",
    Cannot: "不能   ",
    NotGiven: "未提供 ",
    expected: "应为",
    found: "实为",
    sum: (kept: number, broken: number, cannot: number, notGiven: number) =>
      `兑现${kept}项，未兑现${broken}项，不能${cannot}项，缺少条件未检验${notGiven}项`
  }
} as const

const indented = (text: string): ReadonlyArray<string> => text.split("\n").map((line) => `      ${line}`)

const details = (outcome: Outcome, locale: Locale): ReadonlyArray<string> => {
  if (outcome._tag === "Kept") return []
  if (outcome._tag === "Cannot") return indented(outcome.reason)
  if (outcome._tag === "NotGiven") return indented(outcome.wants)
  const words = WORDS[locale]
  const lines = [outcome.claim, `${words.expected}: ${outcome.expected}`, `${words.found}: ${outcome.found}`]
  return lines.flatMap(indented)
}

const report = (verdicts: ReadonlyArray<Verdict>, locale: Locale): ReadonlyArray<string> => {
  const of = (tag: Outcome["_tag"]) => verdicts.filter(({ outcome }) => outcome._tag === tag).length
  return [
    ...verdicts.flatMap(({ id, name, outcome }) => [
      `${WORDS[locale][outcome._tag]} ${id}: ${name}`,
      ...details(outcome, locale)
    ]),
    WORDS[locale].sum(of("Kept"), of("Broken"), of("Cannot"), of("NotGiven"))
  ]
}

/** The laws bring a generator of samples along, which no other command should wait for. */
const theLaws = Effect.promise(() => import("../conform/verify.ts"))

/** Every law that is named must be one; a misspelt one names its neighbour. */
const chosen = Effect.fnUntraced(function* (
  laws: ReturnType<typeof lawsOf>,
  only: ReadonlyArray<string>,
  { cannot }: Pick<Adapter, "cannot">
) {
  const ids = laws.map(({ id }) => id)
  const unknown = (where: string, id: string) =>
    badInput(`${where}: no law is called "${id}"; the nearest valid word is "${nearestWord(id, ids)}"`)
  for (const id of only) if (!ids.includes(id)) return yield* unknown("--only", id)
  for (const id of Object.keys(cannot)) if (!ids.includes(id)) return yield* unknown("cannot", id)
  return only.length === 0 ? laws : laws.filter(({ id }) => only.includes(id))
})

/** @since 0.1.0 */
export const conformance = Command.make(
  "conformance",
  {
    store: Flag.String("store").pipe(
      Flag.withMetavar("MODULE.ts"),
      Flag.withDescription(
        "A module that exports a Layer of CaseStore as layer or default; its store must be its own"
      )
    ),
    only: Flag.String("only").pipe(
      Flag.withMetavar("LAW"),
      Flag.withDescription("Check this law alone; may be given more than once"),
      Flag.atLeast(0)
    ),
    runs: Flag.Int("runs").pipe(Flag.withDescription("Samples for each property"), Flag.withDefault(100))
  },
  Effect.fnUntraced(function* ({ only, runs, store: path }) {
    const adapter = yield* adapterAt(path)
    if (runs < 1) return yield* badInput(`--runs ${runs}: at least 1`)
    const { lawsOf, verify } = yield* theLaws
    const laws = yield* chosen(lawsOf(runs, adapter.given), only, adapter)
    const store = yield* built(path, adapter)
    const verdicts: Array<Verdict> = []
    for (const law of laws) {
      yield* aside(`${verdicts.length + 1}/${laws.length} ${law.id}`)
      verdicts.push(yield* verify(law, store, adapter.cannot))
    }
    yield* write(
      () => ({ store: path, runs, promises: verdicts }),
      (locale) => report(verdicts, locale)
    )
    if (verdicts.some(({ outcome }) => outcome._tag === "Broken"))
      return yield* new Halt({ exit: 1, lines: [] })
  }, Effect.scoped)
).pipe(
  Command.withDescription(
    "Hold a store of one's own against every promise of the port: exit code 1 when one is broken"
  ),
  Command.withExamples([
    {
      command: "lianxin conformance --store examples/own-storage/src/main.ts",
      description: "The store of the example"
    }
  ])
)
