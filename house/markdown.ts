/**
 * A page of Markdown as the house reads it: its front matter, its links, its headings, its shell commands.
 *
 * Only the Markdown our own pages use is read; a link or heading inside a code fence is an example, not a promise.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { lineAt, type Spot } from "./source.ts"

/** One page. `commands` are the lines of its `sh` fences, comments apart. @since 0.1.0 */
export interface Page {
  readonly matter: Readonly<Record<string, string>>
  readonly links: ReadonlyArray<Spot>
  readonly anchors: ReadonlyArray<string>
  readonly commands: ReadonlyArray<Spot>
}

const FENCE = /^( *)(```+|~~~+)([^\n`]*)\n([^]*?)^\1\2[^\n]*$/gm
const LINK = /\[(?:[^\]\\]|\\.)*\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g
const REFERENCE = /^ {0,3}\[[^\]]+\]:\s+<?(\S+?)>?(?:\s|$)/gm
const HTML_LINK = /<(?:a|img)\s[^>]*(?:href|src)="([^"]+)"/g
const HEADING = /^#{1,6}\s+(.+?)\s*#*$/gm

/** Blanks what is not prose, keeping every line where it is. */
const blank = (text: string, what: RegExp) =>
  text.replaceAll(what, (match) => match.replaceAll(/[^\n]/g, " "))

const matterOf = (text: string): Readonly<Record<string, string>> => {
  const block = /^---\n([^]*?)\n---(\n|$)/.exec(text)?.[1] ?? ""
  const pairs = block.split("\n").map((line) => /^(\w+):\s*["']?(.*?)["']?\s*$/.exec(line) ?? [])
  return Object.fromEntries(
    pairs.flatMap(([, key, value]) => (key === undefined ? [] : [[key, value ?? ""]]))
  )
}

/** The anchor a heading gets: lower case, punctuation dropped, spaces to hyphens, repeats numbered. */
const anchorsOf = (prose: string): ReadonlyArray<string> => {
  const slugs = [...prose.matchAll(HEADING)].map(([, title = ""]) =>
    title
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
      .replaceAll(" ", "-")
  )
  return slugs.map((slug, i) => {
    const before = slugs.slice(0, i).filter((_) => _ === slug).length
    return before === 0 ? slug : `${slug}-${before}`
  })
}

const commandsOf = (text: string): ReadonlyArray<Spot> =>
  [...text.matchAll(FENCE)]
    .filter(([, , , language = ""]) => /^(sh|bash|shell|console)\b/.test(language.trim()))
    .flatMap((fence) =>
      (fence[4] ?? "").split("\n").map((line, i) => ({
        line: lineAt(text, fence.index) + 1 + i,
        what: line.replace(/^\s*\$ /, "").trim()
      }))
    )
    .filter((_) => _.what !== "" && !_.what.startsWith("#"))

const linksOf = (prose: string): ReadonlyArray<Spot> =>
  [LINK, REFERENCE, HTML_LINK].flatMap((shape) =>
    [...prose.matchAll(shape)].map((match) => ({ line: lineAt(prose, match.index), what: match[1] ?? "" }))
  )

/** Reads one page. @since 0.1.0 */
export const readPage = (text: string): Page => {
  const prose = blank(text, FENCE)
  return {
    matter: matterOf(text),
    links: linksOf(blank(prose, /`[^`\n]*`/g)),
    anchors: anchorsOf(prose),
    commands: commandsOf(text)
  }
}
