/**
 * The command line as a process: started from its sources, or through the launcher that `npx lianxin` finds.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { folder, narrated } from "./files.ts"

const launcher = folder("packages/cli/bin/lianxin.mjs")
const lianxin = (...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, [launcher, ...args], {
    encoding: "utf8",
    env: { ...process.env, LANG: "C", LC_ALL: "" }
  })

describe("The lianxin process", () => {
  it("explains itself and every command, and ends with 0", () => {
    const help = lianxin("--help")
    assert.strictEqual(help.status, 0, help.stderr)
    for (const command of ["demo", "replay", "test", "due", "rules", "simulate"]) {
      assert.include(help.stdout, command)
      const own = lianxin(command, "--help")
      assert.strictEqual(own.status, 0, own.stderr)
      assert.include(own.stdout, `lianxin ${command}`)
      for (const flag of ["--json", "--lang"]) assert.include(own.stdout, flag)
    }
    assert.include(lianxin("--version").stdout, "0.1.0")
  })

  it("ends with 2 for bad usage and with 2 for a bad file, and writes nothing on standard output", () => {
    const usage = lianxin("tset")
    assert.strictEqual(usage.status, 2)
    assert.include(usage.stderr, "tset")
    const file = lianxin("test", "/nowhere.yaml")
    assert.deepStrictEqual([file.status, file.stdout], [2, ""])
    assert.include(file.stderr, "/nowhere.yaml: there is no such file or folder")
  })

  it("speaks the language LANG asks for", () => {
    const env = { ...process.env, LANG: "zh_CN.UTF-8", LC_ALL: "" }
    const { stdout } = spawnSync(process.execPath, [launcher, "replay", narrated[1] ?? ""], {
      encoding: "utf8",
      env
    })
    assert.include(stdout, "2015年5月25日(星期一)")
  })

  it("is silent when its reader has seen enough", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${launcher}" rules --on 2026-01-01 | head -n 1`],
      { encoding: "utf8" }
    )
    assert.deepStrictEqual([status, stderr], [0, ""])
  })
})
