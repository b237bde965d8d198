#!/usr/bin/env node
/**
 * Starts `lianxin`: in a clone of the repository its sources, which need no build and are never out of date; where it
 * was installed as a package, the built program.
 *
 * Type stripping and `node:sqlite` need Node 22.19; an older Node hands over to the one the project installs.
 *
 * @since 0.1.0
 */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const [major, minor] = process.versions.node.split(".").map(Number)
const modern = major > 22 || (major === 22 && minor >= 19)
const isPackage = /[/\\]node_modules[/\\]/.test(here(".")) || !existsSync(here("../src/bin.ts"))

/** The newer Node that came with the project, if it did. */
const installed = () => {
  try {
    const { resolve } = createRequire(import.meta.url)
    const path = resolve("node/package.json").replace(/package\.json$/, "bin/node")
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

const start = () => {
  if (isPackage && modern) return import("../dist/bin.js")
  const node = modern ? process.execPath : installed()
  if (node === null) {
    console.error(`lianxin needs Node 22.19 or newer; this is ${process.versions.node}`)
    process.exitCode = 2
    return
  }
  const program = isPackage
    ? [here("../dist/bin.js")]
    : ["--conditions=@lianxin/source", here("../src/bin.ts")]
  const { error, signal, status } = spawnSync(node, [...program, ...process.argv.slice(2)], {
    stdio: "inherit"
  })
  if (error !== undefined) console.error(error.message)
  process.exitCode = signal === null ? (status ?? 2) : 1
}

await start()
