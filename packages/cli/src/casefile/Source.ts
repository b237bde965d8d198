/**
 * The text of a YAML file as plain values, and the place of every one of them.
 *
 * Codes and days are often written without quotes. Every scalar that YAML takes for a number keeps the text it was
 * written with, so that a code with leading zeros loses none; days and moments stay text as they are.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Yaml from "yaml"
import type { Fault, Place } from "./Fault.ts"

/** From the top of a file to a value: keys and positions. @since 0.1.0 */
export type Path = ReadonlyArray<string | number>

/** @since 0.1.0 */
export interface Source {
  readonly file: string
  readonly value: unknown
  /** The place of a value, or of the nearest thing around it that exists. */
  readonly placeOf: (path: Path) => Place
  /** The place of a key; of its value, in a list. */
  readonly placeOfKey: (path: Path) => Place
  /** A number as it was written. */
  readonly writtenAs: (path: Path) => string | undefined
  readonly faults: ReadonlyArray<Fault>
}

/** A file of more values than this is a slip or an attack: aliases can make a short text unfold without end. */
const MOST_VALUES = 200_000

const keyOf = (path: Path): string => path.join("\u0000")

/** Reads YAML text; never throws. @since 0.1.0 */
export const parse = (text: string, file: string): Source => {
  const counter = new Yaml.LineCounter()
  const document = Yaml.parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const faults: Array<Fault> = []
  const values = new Map<string, number>()
  const keys = new Map<string, number>()
  const written = new Map<string, string>()
  let budget = MOST_VALUES

  const place = (offset: number): Place => {
    const { col, line } = counter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const fault = (offset: number, message: string) => faults.push({ ...place(offset), message, nearest: null })

  const list = (node: Yaml.YAMLSeq, path: Path): unknown =>
    node.items.map((item, i) => plain(item, [...path, i]))

  const map = (node: Yaml.YAMLMap, path: Path): unknown =>
    Object.fromEntries(
      node.items.flatMap(({ key, value }): ReadonlyArray<readonly [string, unknown]> => {
        if (!Yaml.isScalar(key)) {
          fault(start(node), "a key must be one word")
          return []
        }
        const name = key.source ?? String(key.value)
        keys.set(keyOf([...path, name]), start(key))
        return [[name, value === null ? null : plain(value, [...path, name])]]
      })
    )

  const plain = (node: unknown, path: Path): unknown => {
    budget -= 1
    if (budget < 0) return null
    const real = Yaml.isAlias(node) ? node.resolve(document) : node
    if (!Yaml.isNode(real)) return null
    values.set(keyOf(path), start(real))
    if (Yaml.isSeq(real)) return list(real, path)
    if (Yaml.isMap(real)) return map(real, path)
    if (!Yaml.isScalar(real)) return null
    if (typeof real.value === "number") written.set(keyOf(path), real.source ?? `${real.value}`)
    return real.value
  }

  for (const { message, pos } of [...document.errors, ...document.warnings])
    fault(pos[0], firstSentence(message))
  const value = document.errors.length > 0 ? null : plain(document.contents, [])
  if (budget < 0) fault(0, `more than ${MOST_VALUES} values`)

  const around = (path: Path): number =>
    values.get(keyOf(path)) ?? (path.length === 0 ? 0 : around(path.slice(0, -1)))
  return {
    file,
    value,
    placeOf: (path) => place(around(path)),
    placeOfKey: (path) => place(keys.get(keyOf(path)) ?? around(path)),
    writtenAs: (path) => written.get(keyOf(path)),
    faults
  }
}

const start = (node: Yaml.Node): number => node.range?.[0] ?? 0

const firstSentence = (message: string): string => message.split("\n", 1)[0] ?? message
