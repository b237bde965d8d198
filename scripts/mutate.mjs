// Changes the core in small ways, one at a time, and asks the tests which changes they notice.
//
// `node scripts/mutate.mjs ROOM [PART]`: one room of packages/core/src, or the files of it whose path begins with PART.
// The report is out/mutation/ROOM.html, or ROOM-PART.html; what is known from the run before is not measured again.
import { spawnSync } from "node:child_process"
import { globSync } from "node:fs"
import { relative } from "node:path"

const ROOMS = ["time", "rule", "petition", "supervision"]
const ROOT = new URL("..", import.meta.url).pathname

const wrong = (why) => {
  console.error(`mutate: ${why}\nusage: npm run mutate -- ${ROOMS.join("|")} [PART]`)
  process.exit(2)
}

const [room, part = "", ...rest] = process.argv.slice(2)
if (room === undefined) wrong("which room?")
if (!ROOMS.includes(room)) wrong(`no room "${room}"`)
if (rest.length > 0) wrong(`one part at a time; "${rest.join(" ")}" is too much`)

const home = `${ROOT}packages/core/src/${room}/`
const all = globSync("**/*.ts", { cwd: home }).sort()
const files = all.filter((file) => file.startsWith(part))
if (files.length === 0) wrong(`no file of "${room}" begins with "${part}"; there are ${all.join(", ")}`)

const run = spawnSync("stryker", ["run", "house/mutation/stryker.config.mjs"], {
  cwd: ROOT,
  stdio: "inherit",
  env: {
    ...process.env,
    PATH: `${ROOT}node_modules/.bin:${process.env.PATH}`,
    NODE_COMPILE_CACHE: `${ROOT}out/mutation/compiled`,
    MUTATED_ROOM: room,
    MUTATED_NAME: [room, ...part.split("/")].filter((word) => word !== "").join("-"),
    MUTATED_FILES: files.map((file) => relative(ROOT, home + file)).join(",")
  }
})
process.exit(run.status ?? 1)
