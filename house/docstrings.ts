/**
 * Which public names of a source file nobody has explained, and whether the file says what it is.
 *
 * A docstring counts only directly above its export. A type may leave the words to the constant of its name, and the one
 * thing a file is named for may leave them to the file's header.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Comment, type Node, parseSync } from "oxc-parser"
import { basename } from "node:path"
import { lineAt, type Spot } from "./source.ts"

const SINCE = /@since \d+\.\d+\.\d+/

const namesOf = (declaration: Node): ReadonlyArray<string> => {
  if (declaration.type === "VariableDeclaration")
    return declaration.declarations.map(({ id }) => (id.type === "Identifier" ? id.name : "(pattern)"))
  const id = "id" in declaration ? declaration.id : null
  return id !== null && id.type === "Identifier" ? [id.name] : ["(unnamed)"]
}

/** The documentation comment that ends where the node begins, blank space apart. */
const docOf = (text: string, comments: ReadonlyArray<Comment>, node: Node): string =>
  comments.findLast(
    (_) => _.end <= node.start && _.value.startsWith("*") && text.slice(_.end, node.start).trim() === ""
  )?.value ?? ""

interface Exported {
  readonly name: string
  readonly line: number
  readonly doc: string
}

/** Tags are no words, but a link inside a sentence is. */
const saysSomething = (doc: string) =>
  /[\p{L}]{2}/u.test(doc.replaceAll(/\{@link ([^}]*)\}/g, "$1").replaceAll(/@\w+[^\n]*/g, ""))

/** Exports written in the file itself; a re-export is explained where it is written. */
const exportsOf = (path: string, text: string): ReadonlyArray<Exported> => {
  const { comments, program } = parseSync(path, text)
  const local = new Map(program.body.flatMap((node) => namesOf(node).map((name) => [name, node] as const)))
  const exported = (name: string, node: Node): Exported => ({
    name,
    line: lineAt(text, node.start),
    doc: docOf(text, comments, node)
  })
  return program.body.flatMap((node): ReadonlyArray<Exported> => {
    if (node.type === "ExportDefaultDeclaration") return [exported("default", node)]
    if (node.type !== "ExportNamedDeclaration" || node.source !== null) return []
    if (node.declaration !== null) return namesOf(node.declaration).map((name) => exported(name, node))
    return node.specifiers.map(({ local: { ...id } }) => {
      const name = id.type === "Identifier" ? id.name : ""
      return exported(name, local.get(name) ?? node)
    })
  })
}

/** Whether the file opens with a comment of words and `@since`, after at most a `#!` line. @since 0.1.0 */
export const hasHeader = (text: string): boolean => {
  const header = /^(#!.*\n)?\/\*\*([^]*?)\*\//.exec(text)?.[2] ?? ""
  return saysSomething(header) && SINCE.test(header)
}

const isNamesake = (path: string, name: string) => basename(path, ".ts").toLowerCase() === name.toLowerCase()

/** Public names without a docstring, without words in it, or without `@since`. @since 0.1.0 */
export const undocumented = (path: string, text: string): ReadonlyArray<Spot> => {
  const all = exportsOf(path, text)
  const explained = new Set(all.filter((_) => saysSomething(_.doc)).map((_) => _.name))
  const byHeader = (name: string) => hasHeader(text) && isNamesake(path, name)
  return all
    .filter(({ doc, name }) => !SINCE.test(doc) || !(explained.has(name) || byHeader(name)))
    .map(({ line, name }) => ({ line, what: name }))
}
