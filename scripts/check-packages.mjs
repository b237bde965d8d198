// Holds every public package, as it would be published, to what its readers' tools expect.
//
// publint reads the manifest against the packed files; attw resolves every entry point's types as an ES-module reader
// would (`esm-only`: require() and the pre-`exports` resolution are not served). Node then loads every entry point as
// it was built, without the condition that leads to the sources. Run after the build; exit 1 on a fault.
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const ROOT = fileURLToPath(new URL("../", import.meta.url))
const LOAD = "for (const entry of process.argv.slice(1)) await import(entry)"
const CHECKS = [
  ["publint", ({ folder }) => [folder, "--strict"]],
  ["attw", ({ folder }) => ["--pack", folder, "--profile", "esm-only", "--format", "ascii", "--no-color"]],
  ["node", ({ manifest }) => ["--input-type=module", "--eval", LOAD, "--", ...entriesOf(manifest)]]
]

/** What may be imported, by the name a reader writes; an entry for a test runner alone is left to attw. */
const entriesOf = ({ exports, name }) =>
  Object.entries(exports).flatMap(([path, target]) =>
    typeof target !== "object" || target === null || path.endsWith("Suite") ? [] : [name + path.slice(1)]
  )

const run = (tool, args) => {
  const bin = `${ROOT}node_modules/.bin/${tool}`
  const { error, status, stderr, stdout } = spawnSync(bin, args, { cwd: ROOT, encoding: "utf8" })
  const output = error ? String(error) : `${stdout}${stderr}`.trim()
  // attw has nothing to say about a package without types, and says it with exit code 0.
  return { tool, ok: status === 0 && !output.includes("does not contain types"), output }
}

const packages = readdirSync(`${ROOT}packages`)
  .map((name) => `packages/${name}`)
  .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(`${ROOT}${folder}/package.json`, "utf8")) }))
  .filter(({ manifest }) => manifest.private !== true)

const width = Math.max(...packages.map(({ manifest }) => manifest.name.length))
const faulty = packages.filter((one) => {
  const { folder, manifest } = one
  const results = CHECKS.map(([tool, args]) => run(tool, args(one)))
  const verdict = results.map(({ ok, tool }) => `${tool} ${ok ? "ok" : "FAULT"}`).join("   ")
  console.log(`${manifest.name.padEnd(width)}   ${verdict}`)
  const faults = results.filter(({ ok }) => !ok)
  for (const { output, tool } of faults) console.log(`\n${tool} on ${folder}:\n${output}\n`)
  return faults.length > 0
})
console.log(`${packages.length - faulty.length} of ${packages.length} packages are fit to publish`)
if (faulty.length > 0) process.exit(1)
