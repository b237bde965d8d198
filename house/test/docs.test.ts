/**
 * Holds every page of Markdown to what it promises, and the readers of pages to small pages that are wrong on purpose.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import { manifestOf } from "../manifest.ts"
import { readPage } from "../markdown.ts"
import { deadCommands, deadLinks, matterFaults, type Shelf } from "../promises.ts"
import { isThere, pages, textOf } from "../tree.ts"

const root = manifestOf("")
const scriptsNear = (path: string) => {
  const home = path.split("/").slice(0, 2).join("/")
  const own = isThere(`${home}/package.json`) ? (manifestOf(home).scripts ?? {}) : {}
  return new Set([...Object.keys(root.scripts ?? {}), ...Object.keys(own)])
}
const shelfOf = (path: string): Shelf => ({
  textOf,
  isThere,
  scripts: scriptsNear(path),
  version: manifestOf("packages/core").version ?? "0.0.0"
})

describe("our pages", () => {
  it("every link leads somewhere", () => {
    assert.deepStrictEqual(
      pages.flatMap((path) => deadLinks(path, shelfOf(path))),
      []
    )
  })

  it("every script a page tells the reader to run exists", () => {
    assert.deepStrictEqual(
      pages.flatMap((path) => deadCommands(path, shelfOf(path))),
      []
    )
  })

  it("every docs page says its kind and the version it was checked with", () => {
    const docs = pages.filter((path) => path.startsWith("docs/"))
    assert.deepStrictEqual(
      docs.flatMap((path) => matterFaults(path, shelfOf(path))),
      []
    )
  })

  it.each(["README.md", "README.zh-CN.md"])("%s opens with the two commands the build runs", (path) => {
    const told = readPage(textOf(path))
      .commands.map((_) => _.what)
      .filter((command) => !/^(git clone|cd) /.test(command))
    assert.strictEqual(told[0], "npm ci && npm run demo")
    assert.strictEqual(told[1], "npm test")
    const steps = textOf(".ci/run").split("\n")
    for (const command of ["npm ci", "npm test", "npm run check", "npm run build", "npm run demo"])
      assert.isTrue(
        steps.some((line) => line === `step ${command}`),
        `.ci/run does not run \`${command}\``
      )
  })
})

describe("a page that breaks a promise", () => {
  const files: Readonly<Record<string, string>> = {
    "docs/a.md": [
      "---",
      "kind: how-to",
      'checkedWith: "0.1.0"',
      "---",
      "# Count days 数日子",
      "## Count days 数日子",
      "[b](b.md) [c](c.md) [b, there](b.md#here) [b, not there](b.md#there) [self](#count-days-数日子-1)",
      "[out](../../out.md) [rooted](/docs/b.md) [world](https://example.org) ![picture](p.png)",
      "[ref]: d.md",
      "`[code](e.md)`",
      "```sh",
      "# npm run comment",
      "npm ci && npm run demo && npm run gone",
      "```",
      "```ts",
      "[fence](f.md)",
      "npm run gone",
      "```"
    ].join("\n"),
    "docs/b.md": "# Here\n",
    "docs/tutorials/t.md": "---\nkind: how-to\ncheckedWith: 0.2.0\n---\n",
    "docs/reference/r.md": "# No front matter\n"
  }
  const shelf: Shelf = {
    textOf: (path) => files[path] ?? "",
    isThere: (path) => path in files,
    scripts: new Set(["demo"]),
    version: "0.1.0"
  }

  it("dead links are named with their line", () => {
    assert.deepStrictEqual(deadLinks("docs/a.md", shelf), [
      "docs/a.md:7: c.md: docs/c.md is not there",
      "docs/a.md:7: b.md#there: no heading #there in docs/b.md",
      "docs/a.md:8: ../../out.md: leaves the repository",
      "docs/a.md:8: /docs/b.md: leaves the repository",
      "docs/a.md:8: p.png: docs/p.png is not there",
      "docs/a.md:9: d.md: docs/d.md is not there"
    ])
  })

  it("a script nobody wrote is named with its line", () => {
    assert.deepStrictEqual(deadCommands("docs/a.md", shelf), ["docs/a.md:13: npm run gone: no such script"])
  })

  it("front matter is held against the folder and the version", () => {
    assert.deepStrictEqual(matterFaults("docs/a.md", shelf), [])
    assert.deepStrictEqual(matterFaults("docs/tutorials/t.md", shelf), [
      "docs/tutorials/t.md: kind is how-to, not tutorial",
      "docs/tutorials/t.md: checkedWith is 0.2.0, but the version is 0.1.0"
    ])
    assert.deepStrictEqual(matterFaults("docs/reference/r.md", shelf), [
      "docs/reference/r.md: kind is missing, not reference",
      "docs/reference/r.md: checkedWith is missing, not a version"
    ])
  })
})
