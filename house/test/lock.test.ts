/**
 * The lock file must serve every machine: no registry's address in it, and no platform's binary missing from it.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { jsonOf, packages, ROOT } from "../tree.ts"

const Ranges = Schema.optionalKey(Schema.Record(Schema.String, Schema.String))
const Asked = Schema.Struct({ dependencies: Ranges, devDependencies: Ranges, peerDependencies: Ranges })
const Lock = Schema.Struct({
  packages: Schema.Record(
    Schema.String,
    Schema.Struct({ ...Asked.fields, resolved: Schema.optionalKey(Schema.String) })
  )
})
const NONE = { dependencies: undefined, devDependencies: undefined, peerDependencies: undefined }
const HINT = "run `npm install`, then `node scripts/complete-lock.mjs`"
const lock = Schema.decodeUnknownSync(Lock)(jsonOf("package-lock.json"))

const completeLock = (folder: string, ...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, [`${ROOT}scripts/complete-lock.mjs`, ...args], {
    cwd: folder,
    encoding: "utf8"
  })

describe("package-lock.json", () => {
  it("names no registry", () => {
    const hosts = Object.entries(lock.packages).filter(([, { resolved }]) =>
      /^[a-z+]+:/i.test(resolved ?? "")
    )
    assert.deepStrictEqual(
      hosts.map(([path]) => path),
      []
    )
  })

  it("has an entry for every platform's binary", () => {
    const { status, stdout } = completeLock(ROOT, "--check")
    assert.strictEqual(stdout, "the lock is complete\n")
    assert.strictEqual(status, 0)
  })

  it("a missing binary is found, and put back with its platform", () => {
    const folder = mkdtempSync(join(tmpdir(), "lianxin-lock-"))
    try {
      const tool = { version: "1.0.0", dev: true, optionalDependencies: { "@tool/linux-x64-musl": "1.0.0" } }
      writeFileSync(
        join(folder, "package-lock.json"),
        JSON.stringify({ packages: { "": {}, "node_modules/tool": tool } })
      )
      const missing = completeLock(folder, "--check")
      assert.strictEqual(missing.status, 1)
      assert.include(missing.stdout, "@tool/linux-x64-musl@1.0.0")
      assert.strictEqual(completeLock(folder).status, 0)
      assert.strictEqual(completeLock(folder, "--check").status, 0)
      assert.deepStrictEqual(JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages, {
        "": {},
        "node_modules/@tool/linux-x64-musl": {
          version: "1.0.0",
          dev: true,
          optional: true,
          os: ["linux"],
          cpu: ["x64"],
          libc: ["musl"]
        },
        "node_modules/tool": tool
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each(["", ...packages])("agrees with %s/package.json", (folder) => {
    const asked = Schema.decodeUnknownSync(Asked)(
      jsonOf(folder === "" ? "package.json" : `${folder}/package.json`)
    )
    const { dependencies, devDependencies, peerDependencies } = lock.packages[folder] ?? {}
    assert.deepStrictEqual({ dependencies, devDependencies, peerDependencies }, { ...NONE, ...asked }, HINT)
  })
})
