import { assert, describe, it } from "@effect/vitest"
import { report, type Run } from "../src/index.ts"
import { words } from "../src/report/words.ts"
import { lazyTown, play, withLadder, withoutLadder } from "./town.ts"

const runs: ReadonlyArray<Run> = [
  { ladder: "with", outcome: play(lazyTown, withLadder) },
  { ladder: "without", outcome: play(lazyTown, withoutLadder) }
]
const page = (locale: "zh-CN" | "en", scenario = lazyTown): Promise<string> =>
  report(runs, { scenario, locale, seconds: 1.5 })

describe("the report", () => {
  it("asks nothing of any server", async () => {
    const html = await page("en")
    const addresses = html.match(/(https?:)?\/\/[^\s"'<)]+/g) ?? []
    assert.deepStrictEqual(
      addresses.filter((address) => !address.startsWith("http://www.w3.org/")),
      []
    ) // names, not addresses
    assert.notMatch(html, /<(script|link|img|iframe|object|embed)\b|@import|url\(\s*['"]?(?!#)/i)
  })
  it("shows numerators and denominators, seed, rule books, run time and every assumption", async () => {
    const html = await page("en")
    const { registered } = play(lazyTown)
    for (const shown of [
      `0 / ${registered}`,
      "national+xianning",
      "competentBodies.handles",
      "made up",
      "99.7%",
      "1.5 s"
    ]) {
      assert.include(html, shown)
    }
    assert.strictEqual(html.match(/<svg /g)?.length, 2)
  })
  it("speaks Chinese and English, with a text for everything in both", async () => {
    const [en, zh] = [words("en"), words("zh-CN")]
    assert.deepStrictEqual(Object.keys(zh).sort(), Object.keys(en).sort())
    assert.include(await page("zh-CN"), "按期办结率")
    assert.notMatch(await page("en"), /[\u4e00-\u9fff]/)
  })
  it("takes no markup from a scenario", async () => {
    const title = { en: "<script>alert(1)</script>", zh: '"><img src=x>' }
    assert.notInclude(await page("en", { ...lazyTown, title }), "<script")
    assert.notInclude(await page("zh-CN", { ...lazyTown, title }), "<img")
  })
  it("can be made of one run", async () => {
    const alone = await report(runs.slice(1), { scenario: lazyTown, locale: "en" })
    assert.notInclude(alone, words("en").difference)
  })
})
