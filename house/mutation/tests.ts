/**
 * What the tests of core ask of their framework, kept so that they can be run again and again in one process.
 *
 * vitest starts a worker with all its modules for each run, and a room has thousands of mutants. The tests of core are
 * plain functions that wait for nothing, so that a list of them is enough.
 */
import { format } from "node:util"

export { assert } from "vitest"

/** One test: its name with the names of what it stands in, and what it does. */
export interface Test {
  readonly id: string
  readonly file: string
  readonly run: () => void
}

const found: Array<Test> = []
let path: ReadonlyArray<string> = []

/** The tests a file declares, once `load` has imported it, and that it can be imported at all. */
export const declaredBy = async (
  file: string,
  load: () => Promise<unknown>
): Promise<ReadonlyArray<Test>> => {
  found.length = 0
  path = [file]
  const [fault] = await load().then(
    () => [],
    (cause: unknown) => [cause]
  )
  const loads = () => {
    if (fault !== undefined) throw fault
  }
  return [{ id: `${file} > loads`, file, run: loads }, ...found]
}

const withRows =
  <Body>(
    declare: (name: string, body: () => void) => void,
    bind: (body: Body, row: ReadonlyArray<unknown>) => () => void
  ) =>
  (rows: ReadonlyArray<unknown>) =>
  (name: string, body: Body): void => {
    for (const one of rows) {
      const row: ReadonlyArray<unknown> = Array.isArray(one) ? one : [one]
      const places = name.match(/%[a-z]/g)?.length ?? 0
      declare(format(name, ...row.slice(0, places)), bind(body, row))
    }
  }
type Each = (...row: ReadonlyArray<unknown>) => void
const bound = (body: Each, row: ReadonlyArray<unknown>) => () => body(...row)

const declareTest = (name: string, run: () => void): void => {
  const whole = [...path, name].join(" > ")
  const alike = found.filter(({ id }) => id === whole || id.startsWith(`${whole} #`)).length
  found.push({ id: alike === 0 ? whole : `${whole} #${alike + 1}`, file: path[0] ?? "", run })
}
const declareGroup = (name: string, body: () => void): void => {
  const before = path
  path = [...before, name]
  body()
  path = before
}

/** A test, or one for each row of a table. */
export const it = Object.assign(declareTest, { each: withRows<Each>(declareTest, bound) })
/** Tests that belong together, or such a group for each row of a table. */
export const describe = Object.assign(declareGroup, { each: withRows<Each>(declareGroup, bound) })
