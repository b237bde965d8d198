/**
 * What pages promise and must keep: links that lead somewhere, scripts that exist, a kind and a version on every docs page.
 *
 * A link to the world outside is not followed: a test must give the same answer without a network.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { posix } from "node:path"
import { readPage } from "./markdown.ts"

/** What a page is held against. @since 0.1.0 */
export interface Shelf {
  readonly textOf: (path: string) => string
  readonly isThere: (path: string) => boolean
  /** The scripts of the package.json nearest to the page, and of the root's. */
  readonly scripts: ReadonlySet<string>
  readonly version: string
}

const isWorld = (link: string) => /^([a-z]+:|\/\/)/i.test(link)

const anchorFault = (target: string, anchor: string, shelf: Shelf): string | undefined => {
  if (anchor === "" || !target.endsWith(".md")) return undefined
  const { anchors } = readPage(shelf.textOf(target))
  return anchors.includes(decodeURIComponent(anchor).toLowerCase())
    ? undefined
    : `no heading #${anchor} in ${target}`
}

const linkFault = (path: string, link: string, shelf: Shelf): string | undefined => {
  if (isWorld(link)) return undefined
  const [file = "", anchor = ""] = link.split("#")
  const target =
    file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file)).replace(/\/$/, "")
  if (link.startsWith("/") || target.startsWith("..")) return "leaves the repository"
  return shelf.isThere(target) ? anchorFault(target, anchor, shelf) : `${target} is not there`
}

/** Links of a page that lead nowhere: `docs/a.md:3: b.md: docs/b.md is not there`. @since 0.1.0 */
export const deadLinks = (path: string, shelf: Shelf): ReadonlyArray<string> =>
  readPage(shelf.textOf(path)).links.flatMap(({ line, what }) => {
    const fault = linkFault(path, what, shelf)
    return fault === undefined ? [] : [`${path}:${line}: ${what}: ${fault}`]
  })

const scriptsIn = (command: string): ReadonlyArray<string> =>
  command.split(/&&|;|\|/).flatMap((part) => /^\s*npm (?:run|run-script) ([\w:.-]+)/.exec(part)?.[1] ?? [])

/** `npm run X` in a page's shell fences where no package.json has X. @since 0.1.0 */
export const deadCommands = (path: string, shelf: Shelf): ReadonlyArray<string> =>
  readPage(shelf.textOf(path)).commands.flatMap(({ line, what }) =>
    scriptsIn(what)
      .filter((script) => !shelf.scripts.has(script))
      .map((script) => `${path}:${line}: npm run ${script}: no such script`)
  )

const KIND: Readonly<Record<string, string>> = {
  tutorials: "tutorial",
  "how-to": "how-to",
  reference: "reference",
  explanation: "explanation",
  decisions: "decision"
}

const kindFault = (path: string, kind: string | undefined): string | undefined => {
  const wanted = KIND[path.split("/")[1] ?? ""]
  const allowed = wanted === undefined ? Object.values(KIND) : [wanted]
  return allowed.includes(kind ?? "")
    ? undefined
    : `kind is ${kind ?? "missing"}, not ${allowed.join(" or ")}`
}

const numbers = (version: string) => version.split(".").map(Number)
const isLater = (a: string, b: string) => {
  const [x, y] = [numbers(a), numbers(b)]
  const at = x.findIndex((part, i) => part !== y[i])
  return at !== -1 && (x[at] ?? 0) > (y[at] ?? 0)
}

const versionFault = (found: string | undefined, version: string): string | undefined => {
  if (found === undefined || !/^\d+\.\d+\.\d+$/.test(found))
    return `checkedWith is ${found ?? "missing"}, not a version`
  return isLater(found, version) ? `checkedWith is ${found}, but the version is ${version}` : undefined
}

/** What a docs page's front matter gets wrong. @since 0.1.0 */
export const matterFaults = (path: string, shelf: Shelf): ReadonlyArray<string> => {
  const { matter } = readPage(shelf.textOf(path))
  return [kindFault(path, matter["kind"]), versionFault(matter["checkedWith"], shelf.version)].flatMap(
    (fault) => (fault === undefined ? [] : [`${path}: ${fault}`])
  )
}
