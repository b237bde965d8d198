/**
 * A county's own store, as a module on disk: a layer under `layer` or as the default export, and perhaps `cannot`, the
 * laws it cannot keep, each with its sentence; and what some laws need besides a store, each under its own name.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { StoreBench } from "@lianxin/conformance"
import { CaseStore } from "@lianxin/ports"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { badInput, type Halt } from "../command/Halt.ts"

/** What a module gives. @since 0.1.0 */
export interface Adapter {
  readonly layer: Layer.Layer<unknown, unknown>
  readonly cannot: Readonly<Record<string, string>>
  /** What some laws need besides a store: `beside`, `rest`, `onLine`, `inProcess`. */
  readonly given: StoreBench.Given
}

const Cannot = Schema.Record(Schema.String, Schema.NonEmptyString)
const Module = Schema.Record(Schema.String, Schema.Unknown)

/** Reads a module. @since 0.1.0 */
export const adapterAt = Effect.fnUntraced(function* (path: string) {
  if (!existsSync(path)) return yield* badInput(`${path}: there is no such file`)
  const loaded = yield* Effect.tryPromise({
    try: (): Promise<unknown> => import(pathToFileURL(resolve(path)).href),
    catch: (cause) => badInput(`${path}: cannot be loaded: ${firstLine(cause)}`)
  })
  const exported = Schema.is(Module)(loaded) ? { ...loaded } : {}
  const layer = exported["layer"] ?? exported["default"]
  if (!isLayer(layer)) return yield* noLayer(path, Object.keys(exported), layer)
  const cannot = Schema.decodeUnknownOption(Cannot)(exported["cannot"] ?? {})
  return Option.isSome(cannot)
    ? ({ layer, cannot: cannot.value, given: yield* givenBy(path, exported) } satisfies Adapter)
    : yield* badInput(
        `${path}: cannot must give a sentence for each law, as in { raceWriters: "one connection only" }`
      )
})

/** What a module gives besides the store; what it does not export is not given. */
const givenBy = (path: string, exported: Readonly<Record<string, unknown>>) => {
  const { beside, inProcess, onLine, rest } = exported
  const kinds: ReadonlyArray<readonly [name: string, is: boolean, what: string]> = [
    ["beside", beside === undefined || isBeside(beside), "a Layer of CaseStore"],
    ["rest", rest === undefined || isRig<StoreBench.Rig>(rest), "an Effect of a rig"],
    ["onLine", onLine === undefined || isRig<StoreBench.LineRig>(onLine), "an Effect of a rig"],
    ["inProcess", inProcess === undefined || isRig<StoreBench.ProcessRig>(inProcess), "an Effect of a rig"]
  ]
  const wrong = kinds.find(([, is]) => !is)
  if (wrong !== undefined) return Effect.fail(badInput(`${path}: ${wrong[0]} is not ${wrong[2]}`))
  return Effect.succeed({
    ...(isBeside(beside) ? { beside } : {}),
    ...(isRig<StoreBench.Rig>(rest) ? { rest } : {}),
    ...(isRig<StoreBench.LineRig>(onLine) ? { onLine } : {}),
    ...(isRig<StoreBench.ProcessRig>(inProcess) ? { inProcess } : {})
  } satisfies StoreBench.Given)
}

const isBeside = (found: unknown): found is NonNullable<StoreBench.Given["beside"]> => Layer.isLayer(found)
const isRig = <R extends StoreBench.Rig>(found: unknown): found is Effect.Effect<R, unknown, Scope.Scope> =>
  Effect.isEffect(found)

/** A layer that still asks for something cannot be told from one that does not; building it then says what it misses. */
const isLayer = (found: unknown): found is Adapter["layer"] => Layer.isLayer(found)

const noLayer = (path: string, names: ReadonlyArray<string>, found: unknown): Halt => {
  const wanted = "export a Layer of CaseStore as layer or as the default"
  if (typeof found === "function")
    return badInput(`${path}: layer is a function; call it with what it needs, and ${wanted}`)
  if (found !== undefined) return badInput(`${path}: layer is not a Layer; ${wanted}`)
  return badInput(`${path}: exports ${names.length === 0 ? "nothing" : names.join(", ")}; ${wanted}`)
}

/** Builds the store for as long as the scope lives. @since 0.1.0 */
export const built = Effect.fnUntraced(function* (path: string, { layer }: Adapter) {
  const context = yield* Layer.build(layer).pipe(
    Effect.catchCause((cause) =>
      Effect.fail(badInput(`${path}: the store cannot be opened: ${firstLine(cause)}`))
    )
  )
  const store = Context.getOption(context, CaseStore)
  return Option.isSome(store)
    ? store.value
    : yield* badInput(`${path}: its layer gives no CaseStore of @lianxin/ports`)
})

/** What a person needs of a thrown thing: its message, and not where in whose sources it was thrown. */
const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "unknown"
