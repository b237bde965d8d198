/**
 * One source file as the house reads it: what it imports, what it does, what it says, and on which line.
 *
 * Read from the syntax tree, so a banned word in a comment is no offence and one behind an odd spacing still is.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Node, parseSync, Visitor } from "oxc-parser"

/** One import or re-export; `names` is what is taken, empty for all of it. @since 0.1.0 */
export interface Import {
  readonly line: number
  readonly isExport: boolean
  readonly specifier: string
  readonly typeOnly: boolean
  readonly names: ReadonlyArray<string>
}

/** A thing found on a line. @since 0.1.0 */
export interface Spot {
  readonly line: number
  readonly what: string
}

/** What one file imports, does (`throw`, `Date.now`), says (its strings) and names (its identifiers). @since 0.1.0 */
export interface Source {
  readonly imports: ReadonlyArray<Import>
  readonly deeds: ReadonlyArray<Spot>
  readonly texts: ReadonlyArray<Spot>
  readonly names: ReadonlyArray<Spot>
  readonly errors: ReadonlyArray<Spot>
}

/** Finds the line of an offset. @since 0.1.0 */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length

const nameOf = (node: Node): string | undefined =>
  node.type === "Identifier" ? node.name : node.type === "Literal" ? String(node.value) : undefined

/** `Math.random`, `globalThis.Date.now`, `Math["random"]` → their last two words. */
const memberOf = (object: Node, property: Node): string => {
  const owner = object.type === "MemberExpression" ? nameOf(object.property) : nameOf(object)
  return `${owner ?? ""}.${nameOf(property) ?? ""}`
}

/** A specifier that is not a plain string cannot be held against any table, so it is kept as what it is. */
const specifierOf = (node: Node): string => (node.type === "Literal" ? String(node.value) : "(computed)")

type Kinds = ReadonlyArray<{ readonly importKind?: string | null; readonly exportKind?: string | null }>
const allTypes = (kinds: Kinds) =>
  kinds.length > 0 && kinds.every((_) => _.importKind === "type" || _.exportKind === "type")

/** Reads one file; a file that is not TypeScript comes back with `errors`. @since 0.1.0 */
export const read = (path: string, text: string): Source => {
  const imports: Array<Import> = []
  const deeds: Array<Spot> = []
  const texts: Array<Spot> = []
  const names: Array<Spot> = []
  const line = (node: { readonly start: number }) => lineAt(text, node.start)
  const take = (node: Node, specifier: Node, typeOnly: boolean, taken: ReadonlyArray<string> = []) =>
    imports.push({
      line: line(node),
      isExport: node.type.startsWith("Export"),
      specifier: specifierOf(specifier),
      typeOnly,
      names: taken
    })
  const did = (node: Node, what: string) => deeds.push({ line: line(node), what })
  const asynchronous = (node: Node & { readonly async: boolean }) => node.async && did(node, "async")

  const { errors, program } = parseSync(path, text)
  new Visitor({
    ImportDeclaration: (node) => {
      const named = node.specifiers.filter((_) => _.type === "ImportSpecifier")
      const typeOnly =
        node.importKind === "type" || (named.length === node.specifiers.length && allTypes(named))
      take(
        node,
        node.source,
        typeOnly,
        named.map((_) => nameOf(_.imported) ?? "")
      )
    },
    ExportNamedDeclaration: (node) => {
      if (node.source === null) return
      const typeOnly = node.exportKind === "type" || allTypes(node.specifiers)
      take(
        node,
        node.source,
        typeOnly,
        node.specifiers.map((_) => nameOf(_.local) ?? "")
      )
    },
    ExportAllDeclaration: (node) => take(node, node.source, node.exportKind === "type"),
    ImportExpression: (node) => take(node, node.source, false),
    TSImportType: (node) => take(node, node.source, true),
    TSExternalModuleReference: (node) => take(node, node.expression, false),
    CallExpression: (node) => {
      if (nameOf(node.callee) === "require") take(node, node.arguments[0] ?? node, false)
    },
    NewExpression: (node) => {
      did(node, `new ${nameOf(node.callee) ?? ""}${node.arguments.length === 0 ? "()" : "(…)"}`)
    },
    MemberExpression: (node) => did(node, memberOf(node.object, node.property)),
    ThrowStatement: (node) => did(node, "throw"),
    IfStatement: (node) => did(node, "if"),
    SwitchStatement: (node) => did(node, "switch"),
    AwaitExpression: (node) => did(node, "await"),
    ForOfStatement: (node) => node.await && did(node, "await"),
    FunctionDeclaration: asynchronous,
    FunctionExpression: asynchronous,
    ArrowFunctionExpression: asynchronous,
    Identifier: (node) => names.push({ line: line(node), what: node.name }),
    Literal: (node) => typeof node.value === "string" && texts.push({ line: line(node), what: node.value }),
    TemplateLiteral: (node) =>
      texts.push({ line: line(node), what: node.quasis.map((_) => _.value.raw).join("?") })
  }).visit(program)
  return {
    imports,
    deeds,
    texts,
    names,
    errors: errors.map((_) => ({ line: lineAt(text, _.labels[0]?.start ?? 0), what: _.message }))
  }
}
