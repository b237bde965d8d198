// Puts back the lock entries npm leaves out.
//
// A registry that does not serve some platform's optional binary makes `npm install` write a lock without that
// entry, and `npm ci` then refuses the lock on every machine. Run after `npm install`; `--check` only looks.
import { readFileSync, writeFileSync } from "node:fs"

const LOCK = "package-lock.json"
const OS = new Set("darwin linux win32 freebsd android openharmony aix sunos netbsd openbsd".split(" "))
const CPU = new Set("x64 arm64 arm ia32 ppc64 riscv64 s390x loong64 mips64el wasm32".split(" "))
const SPELLED = { windows: "win32", armv7: "arm", ppc64le: "ppc64" }

const lock = JSON.parse(readFileSync(LOCK, "utf8"))

/** Whether `name`, required from the package at `path`, resolves to an entry of the lock. */
const resolves = (path, name) => {
  const prefix = path === "" ? "" : `${path}/`
  if (`${prefix}node_modules/${name}` in lock.packages) return true
  if (path === "") return false
  const up = path.lastIndexOf("/node_modules/")
  return resolves(up < 0 ? "" : path.slice(0, up), name)
}

/** The platform a package name speaks of: `@scope/tool-linux-x64-musl` → { os, cpu, libc }. */
const platform = (name) => {
  const last = name.split("/").at(-1)
  const words = last.split(/[-_]/).map((word) => SPELLED[word] ?? word)
  const os = words.filter((word) => OS.has(word))
  const cpu = words.filter((word) => CPU.has(word))
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") && os[0] === "linux" ? ["glibc"] : []
  return Object.fromEntries(Object.entries({ os, cpu, libc }).filter(([, found]) => found.length > 0))
}

const missing = Object.entries(lock.packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !resolves(path, name))
    .map(([name, version]) => ({ name, version: String(version), dev: dev ? { dev } : {} }))
)
const ranged = missing.find(({ version }) => !/^\d+\.\d+\.\d+/.test(version))
if (ranged) throw new Error(`${ranged.name} is asked for as ${ranged.version}, which is not one version`)

console.log(missing.length === 0 ? "the lock is complete" : `not in the lock: ${missing.length}`)
for (const { name, version } of missing) console.log(`  ${name}@${version}`)
if (missing.length > 0 && process.argv.includes("--check")) process.exit(1)
if (missing.length > 0) {
  for (const { dev, name, version } of missing)
    lock.packages[`node_modules/${name}`] = { version, ...dev, optional: true, ...platform(name) }
  const { "": root, ...rest } = lock.packages
  const sorted = Object.entries(rest).toSorted(([a], [b]) => a.localeCompare(b, "en"))
  const packages = { "": root, ...Object.fromEntries(sorted) }
  writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
}
