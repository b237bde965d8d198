/**
 * Holds one source file against the table of rooms and says what is in the wrong place, on which line, and where it goes.
 *
 * Tests of a package may use anything; they are held only to the walls between packages.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { posix } from "node:path"
import { OUTSIDE, type Room, ROOMS } from "./rooms.ts"
import { type Import, read, type Source } from "./source.ts"

/** One thing in the wrong room. @since 0.1.0 */
export interface Finding {
  readonly path: string
  readonly line: number
  readonly found: string
  readonly belongs: string
}

/** `packages/core/src/a.ts:3: throw in core; it belongs in …` @since 0.1.0 */
export const show = (_: Finding): string => `${_.path}:${_.line}: ${_.found}; it belongs in ${_.belongs}`

/** Where a file stands: its package's folder, its room's name, and the room's own folder it lies in. */
interface Place {
  readonly home: string
  readonly room: string
  readonly folder: string | undefined
  readonly isTest: boolean
}

const placeOf = (path: string): Place | undefined => {
  const [, top = "", name = "", part = "", rest = ""] =
    /^(packages|examples)\/([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? []
  if (top === "") return undefined
  const folder = part === "src" && rest.includes("/") ? rest.split("/")[0] : undefined
  return { home: `${top}/${name}`, room: top === "examples" ? top : name, folder, isTest: part !== "src" }
}

const fits = (pattern: string, name: string): boolean =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name

const isOutside = (specifier: string) => !/^(@lianxin\/|effect(\/|$)|\(|\.)/.test(specifier)
const isListed = (list: ReadonlyArray<string>, specifier: string) =>
  list.some((pattern) => fits(pattern, specifier) || (pattern === OUTSIDE && isOutside(specifier)))

/** `import { Effect } from "effect"` asks for `effect/Effect`; a namespace of the barrel asks for all of it. */
const asked = ({ names, specifier }: Import): ReadonlyArray<string> =>
  specifier === "effect" && names.length > 0 ? names.map((name) => `effect/${name}`) : [specifier]

const welcome = (room: Room, specifier: string, typeOnly: boolean) =>
  isListed(room.may, specifier) || (typeOnly && isListed(room.mayTypes, specifier))

const roomsFor = (specifier: string): string => {
  const rooms = ROOMS.filter((room) => welcome(room, specifier, false)).map((room) => room.name)
  return rooms.length === 0 ? "no room of this house" : `one of ${rooms.join(", ")}`
}

type Fault = Omit<Finding, "path">
const kind = (_: Import) => (_.typeOnly ? "import type" : "import")

const byName = (room: Room, taken: Import): ReadonlyArray<Fault> =>
  asked(taken)
    .filter((specifier) => !welcome(room, specifier, taken.typeOnly))
    .map((specifier) => ({
      line: taken.line,
      found: `${kind(taken)} "${specifier}" in ${room.name}`,
      belongs: isListed(room.mayTypes, specifier) ? "an `import type`, or in core" : roomsFor(specifier)
    }))

const rank = (room: Room, folder: string | undefined) =>
  room.order.findIndex((level) => level.includes(folder ?? ""))

/** Inside a room with an order, a folder sees itself and what is below it. */
const byOrder = (room: Room, from: Place, to: Place, taken: Import): ReadonlyArray<Fault> => {
  if (room.order.length === 0 || from.folder === undefined || from.folder === to.folder) return []
  if (rank(room, to.folder) !== -1 && rank(room, to.folder) < rank(room, from.folder)) return []
  const target = `${room.name}/${to.folder ?? "index.ts"}`
  const above = room.order.slice(rank(room, to.folder) + 1).flat()
  const belongs = rank(room, to.folder) === -1 ? "no folder of this room" : `one of ${above.join(", ")}`
  return [{ line: taken.line, found: `${kind(taken)} of ${target} in ${room.name}/${from.folder}`, belongs }]
}

const byPath = (path: string, room: Room, from: Place, taken: Import): ReadonlyArray<Fault> => {
  const target = posix.join(posix.dirname(path), taken.specifier)
  const to = placeOf(target)
  if (to?.home === from.home)
    return to.isTest && !from.isTest ? [leaves(taken)] : byOrder(room, from, to, taken)
  return [leaves(taken)]
}
const leaves = (taken: Import): Fault => ({
  line: taken.line,
  found: `${kind(taken)} "${taken.specifier}" leaves the package`,
  belongs: "an import by package name, from its entry points"
})

const INNER = /^@lianxin\/[^/]+\/(src|dist|internal|test)(\/|$)/
const imported = (path: string, room: Room, from: Place, taken: Import): ReadonlyArray<Fault> => {
  if (INNER.test(taken.specifier)) return [leaves(taken)]
  if (taken.specifier.startsWith(".")) return byPath(path, room, from, taken)
  return from.isTest ? [] : byName(room, taken)
}

const banned = (room: Room, source: Source): ReadonlyArray<Fault> =>
  room.never.flatMap(({ belongs, what, where }) =>
    source[where]
      .filter((spot) => what.test(spot.what))
      .map((spot) => ({
        line: spot.line,
        found: `\`${spot.what.trim().slice(0, 40)}\` in ${room.name}`,
        belongs
      }))
  )

/** Everything one file has in the wrong room; empty when it holds. @since 0.1.0 */
export const findings = (path: string, text: string): ReadonlyArray<Finding> => {
  const place = placeOf(path)
  const room = ROOMS.find((_) => place !== undefined && fits(_.name, place.room))
  if (place === undefined || room === undefined)
    return [{ path, line: 1, found: "a package without a room", belongs: "a row of house/rooms.ts" }]
  const source = read(path, text)
  const unread = source.errors.map((_) => ({
    line: _.line,
    found: `unreadable: ${_.what}`,
    belongs: "a TypeScript file"
  }))
  const faults = [
    ...unread,
    ...source.imports.flatMap((taken) => imported(path, room, place, taken)),
    ...(place.isTest ? [] : banned(room, source))
  ]
  return faults.map((fault) => ({ path, ...fault })).toSorted((a, b) => a.line - b.line)
}
