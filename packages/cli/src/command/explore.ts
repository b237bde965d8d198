/**
 * `lianxin explore`: walks every state a case can come to under a rule book, and says what is wrong on the way.
 *
 * What is found is a report and no failure: the exit code is 0 whether or not anything was found.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import { Directory } from "@lianxin/core/directory"
import {
  county,
  type MenuFor,
  petitionMenu,
  psychiatricMenu,
  type Search,
  start,
  told
} from "@lianxin/explorer"
import { render } from "@lianxin/messages"
import { calendar } from "@lianxin/rules-national"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Command, Flag } from "effect/cli"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { type Kind, KIND_NAMES, type KindName, KINDS } from "../world/Kind.ts"
import { basisOf, DEFAULTS, LAYERS, type World } from "../world/World.ts"
import { badInput } from "./Halt.ts"
import { layersNamed } from "./layers.ts"
import { aside, write } from "./Style.ts"

/** Between two looks at the time. */
const STATES = 500
/** Progress is told when so many milliseconds have passed since it was last told. */
const PATIENCE = 2_000

// oxlint-disable-next-line typescript/no-explicit-any -- existential, as in AnyCaseType
const MENUS: Readonly<Record<KindName, MenuFor<any, any>>> = {
  petition: petitionMenu,
  psychiatric: psychiatricMenu
}

/** The basis of a case type under these layers, over the invented county. */
const basisFor = Effect.fnUntraced(function* (kind: Kind, layers: World["layers"]) {
  const directory = Result.getOrThrow(Directory.make(county))
  const basis = basisOf({ layers, directory, calendar }, kind)
  return Result.isSuccess(basis)
    ? basis.success
    : yield* badInput(...basis.failure.map((fault) => `--book: ${render.fault(fault, "en")}`))
})

const said = ({ progress }: Search): string => {
  const { depth, reached, states, waiting } = progress()
  const [all, met, left] = [states, reached, waiting].map((n) => n.toLocaleString("en"))
  return `${depth} commands: ${all} states, reached ${met} times; ${left} of this depth still to ask`
}

/** Searches to the end, and says on standard error how far it has come when that takes long. */
const searched = Effect.fnUntraced(function* (search: Search) {
  const began = yield* Clock.currentTimeMillis
  let last = began
  while (!search.advance(STATES)) {
    const now = yield* Clock.currentTimeMillis
    if (now - last >= PATIENCE) {
      last = now
      yield* aside(said(search))
    }
    yield* Effect.yieldNow
  }
  return (yield* Clock.currentTimeMillis) - began
})

const speed = ({ progress }: Search, milliseconds: number): string => {
  const seconds = Math.max(milliseconds, 1) / 1_000
  return `${seconds.toFixed(1)} s, ${Math.round(progress().reached / seconds).toLocaleString("en")} states reached a second`
}

const wholeFlag = (name: string, description: string) =>
  Flag.Int(name).pipe(Flag.withMetavar("N"), Flag.withDescription(description), Flag.optional)

/** A whole number from 1, where it was given. */
const atLeastOne = (name: string, given: Option.Option<number>) =>
  Option.match(given, {
    onNone: () => Effect.succeed({}),
    onSome: (n) =>
      n >= 1 ? Effect.succeed({ [name]: n }) : Effect.fail(badInput(`--${name} ${n}: a whole number from 1`))
  })

/** @since 0.1.0 */
export const explore = Command.make(
  "explore",
  {
    book: Flag.String("book").pipe(
      Flag.withMetavar("LAYERS"),
      Flag.withDescription(
        `Layers of law, lowest first, with commas between: ${[...LAYERS.keys()].join(", ")}`
      ),
      Flag.withDefault(DEFAULTS.rules.join(","))
    ),
    type: Flag.Literals("type", KIND_NAMES).pipe(
      Flag.withDescription("The case type"),
      Flag.withDefault("petition" as const)
    ),
    depth: wholeFlag("depth", "At most so many commands; without it, until nothing new is found"),
    states: wholeFlag("states", "Stop at so many states; 2000000 without it")
  },
  Effect.fnUntraced(function* ({ book, depth, states, type }) {
    const limits = { ...(yield* atLeastOne("depth", depth)), ...(yield* atLeastOne("states", states)) }
    const { layers } = yield* layersNamed(book)
    const basis = yield* basisFor(KINDS[type], layers)
    const explored = { type: KINDS[type].type as CaseType.AnyCaseType, menu: MENUS[type](basis.book), basis }
    const search = start(explored, limits)
    const took = yield* searched(search)
    const report = search.report()
    yield* write(
      () => report,
      (locale) => told(report, locale)
    )
    yield* aside(speed(search, took))
  })
).pipe(
  Command.withDescription("Walk every state a case can come to, and report what is wrong with the rule book"),
  Command.withExamples([
    { command: "lianxin explore --book national,xianning --depth 6", description: "Six commands deep" }
  ])
)
