/**
 * Where the tests of a sandbox find their modules: `@lianxin/core` is the copy that holds the mutants, the framework is
 * `tests.ts`, and fast-check is `laws.ts`.
 *
 * A module whose address ends in `?N` brings its own neighbours as `?N`, so that a room can be loaded afresh.
 */
import { registerHooks } from "node:module"

const ours = (name) => new URL(name, import.meta.url).href
const OURS = { "@effect/vitest": ours("tests.ts"), "fast-check": ours("laws.ts") }
const CORE = /^@lianxin\/core(\/\w+)?$/

const address = (specifier, parent) => {
  if (specifier in OURS && parent !== OURS[specifier]) return OURS[specifier]
  const room = CORE.exec(specifier)
  return room === null
    ? null
    : new URL(`packages/core/src${room[1] ?? ""}/index.ts`, `file://${process.cwd()}/`).href
}

registerHooks({
  resolve: (specifier, context, next) => {
    const parent = context.parentURL ?? ""
    const [, version = ""] = parent.split("?")
    const found = next(address(specifier, parent) ?? specifier, context)
    const isOfCore = version !== "" && found.url.includes("/packages/core/")
    return isOfCore ? { ...found, url: `${found.url}?${version}` } : found
  }
})
