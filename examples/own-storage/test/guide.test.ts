/**
 * The guide shows nothing that does not stand in this example.
 */
import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const textsIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(here(folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(here(folder), name), "utf8"))

const guide = readFileSync(here("../../../docs/how-to/write-a-storage-adapter.md"), "utf8")
const shown = [...guide.matchAll(/```ts\n(.*?)```/gs)].map(([, text = ""]) => text)
const sources = [...textsIn("../src"), ...textsIn(".")]

describe("The guide to writing an adapter", () => {
  it("shows code", () => assert.isAtLeast(shown.length, 6))

  it.each(shown)("shows what stands in the example: %#", (text) => {
    assert.isTrue(
      sources.some((source) => source.includes(text)),
      text
    )
  })
})
