/**
 * `--directory`: a county's own offices and places for the commands that work on a whole store.
 *
 * @since 0.1.0
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { join } from "node:path"
import { emptyFolder, lianxin, written } from "./commandLine.ts"
import { enter, taken } from "./petitionStore.ts"

/** The county of the store, seen by somebody who names its places otherwise. */
const OWN = `places:
  - { code: "90", name: { en: Own county, zh: 本县 }, level: county }
  - { code: 421202, name: { en: Own town, zh: 本镇 }, level: township, within: "90" }
offices:
  - { id: own-office, name: { en: Own office, zh: 信访局 }, kind: petitionOffice, place: "90", subjects: [petitions] }
posts:
  - { id: clerk@own-office, rank: clerk }
`
const MARCH = ["--from", "2026-03-01", "--until", "2026-03-31", "--indicator", "concluded-in-time"]

const county = Effect.gen(function* () {
  const folder = yield* emptyFolder
  const path = join(folder, "cases.db")
  yield* enter(path, taken("petition-1", "2026-01-05"))
  return { folder, store: `sqlite:${path}`, own: written(join(folder, "own.yaml"), OWN) }
})

describe("--directory", () => {
  it.effect("divides the rates of a store by the county's own places", () =>
    Effect.gen(function* () {
      const { own, store } = yield* county
      const ask = ["rates", store, ...MARCH, "--by", "place", "--lang", "en"]
      const { exit, out } = yield* lianxin(...ask, "--directory", own, "--place", "90")
      assert.strictEqual(exit, 0)
      assert.include(out, "Own town 421202")
      assert.notInclude((yield* lianxin(...ask)).out, "Own town")
    }).pipe(Effect.scoped)
  )

  it.effect("tells similar and reproject the places and offices there are", () =>
    Effect.gen(function* () {
      const { own, store } = yield* county
      const about = ["--subject", "unpaid-wages", "--place", "90", "--on", "2026-02-02"]
      assert.strictEqual((yield* lianxin("similar", store, ...about, "--directory", own)).exit, 0)
      const { errors } = yield* lianxin("similar", store, ...about)
      assert.include(errors, '--place 90: unknown place; the nearest valid word is "')
      assert.strictEqual((yield* lianxin("reproject", store, "--dry-run", "--directory", own)).exit, 0)
    }).pipe(Effect.scoped)
  )

  it.effect("says what is wrong with a directory, and where", () =>
    Effect.gen(function* () {
      const { folder, store } = yield* county
      const bad = (text: string) => written(join(folder, "bad.yaml"), text)
      const no = Effect.fnUntraced(function* (says: string, directory: string) {
        const { errors, exit, out } = yield* lianxin("rates", store, ...MARCH, "--directory", directory)
        assert.deepStrictEqual([exit, out], [2, ""], says)
        assert.include(errors, says)
      })
      yield* no(
        '--directory xiannin: unknown directory, and no path of a .yaml file; the nearest valid word is "xianning"',
        "xiannin"
      )
      yield* no("none.yaml: there is no such file or folder", join(folder, "none.yaml"))
      yield* no(
        'bad.yaml:6:1: unknown key "post"; the nearest valid word is "posts"',
        bad(OWN.replace("posts", "post"))
      )
      yield* no(
        'bad.yaml:5:87: Directory, own-office: “place” names 91, which is not listed. Enter it, or correct the id; the nearest valid word is "90"',
        bad(OWN.replace('place: "90"', 'place: "91"'))
      )
      yield* no("bad.yaml:1:1: a directory has places, offices and posts", bad("xianning"))
      yield* no("bad.yaml:1:1: ", bad(""))
    }).pipe(Effect.scoped)
  )
})

describe("The help of", () => {
  it.effect.each(["rates", "reproject", "similar", "store check", "store copy"])(
    "%s names no store that it refuses",
    (command) =>
      Effect.gen(function* () {
        const { out } = yield* lianxin(...command.split(" "), "--help")
        assert.include(out, "sqlite:PATH|postgres://")
        assert.notInclude(out, "memory")
      })
  )
})
