/**
 * The guide shows what the example does, and no code that does not stand in it.
 */
import { assert, describe, it } from "@effect/vitest"
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const main = ["--conditions=@lianxin/source", here("../src/main.ts")]
const guide = readFileSync(here("../../../docs/how-to/watch-a-county-at-work.md"), "utf8")
const fences = (kind: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, "gs"))].map(([, text = ""]) => text)

/** Times differ from run to run; everything else is the same. */
const timeless = (text: string): string =>
  text.replace(/\(\d+\.\d ms\)/g, "(… ms)").replace(/((?:offices|store)\.duration .*values).*/g, "$1")

describe("the guide to watching a county", () => {
  it("shows what the example prints", () => {
    const { status, stdout } = spawnSync(process.execPath, main, { encoding: "utf8" })
    assert.strictEqual(status, 0)
    assert.strictEqual(timeless(fences("text")[0] ?? ""), timeless(stdout))
  })

  it.each(fences("ts"))("shows code that stands in the example: %#", (text) => {
    const sources = readdirSync(here("../src")).map((name) => readFileSync(here(`../src/${name}`), "utf8"))
    assert.isTrue(
      sources.some((source) => source.includes(text)),
      text
    )
  })
})

describe("the console", () => {
  it("alone takes what other processes send, and says no to what it cannot read", async () => {
    const console = spawn(process.execPath, [...main, "--console", "0"])
    try {
      let told = ""
      console.stdout.on("data", (data) => (told += data))
      await once(console.stdout, "data")
      const url = /http:\S+/.exec(told)?.[0] ?? ""
      const post = (path: string, body: string) => fetch(`${url}${path}`, { method: "POST", body })
      assert.strictEqual((await post("/v1/traces", "no JSON")).status, 400)
      assert.strictEqual((await post("/v1/traces", `{"resourceSpans":7}`)).status, 400)
      assert.strictEqual((await post("/v1/logs", "{}")).status, 200)
      const gauge = { name: "rooms", gauge: { dataPoints: [{ attributes: [], asInt: 3 }] } }
      const metrics = { resourceMetrics: [{ scopeMetrics: [{ metrics: [gauge] }] }] }
      assert.strictEqual((await post("/v1/metrics", JSON.stringify(metrics))).status, 200)
      assert.include(told, "rooms 3\n")
    } finally {
      console.kill()
    }
  })

  it.each([
    ["--consol", "4318"],
    ["--console", "70000"]
  ])("says what it takes when it is given %s %s", (...flags) => {
    const { status, stderr } = spawnSync(process.execPath, [...main, ...flags], { encoding: "utf8" })
    assert.deepStrictEqual(
      [status, stderr],
      [2, "main.ts takes nothing, or --console and a port from 0 to 65535\n"]
    )
  })
})
