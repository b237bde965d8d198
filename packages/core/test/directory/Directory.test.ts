/**
 * Who sits where: every fault of a directory is named at once, and a question falls to the next who can answer it.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, Directory } from "@lianxin/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { both, directory, directoryData } from "../county.ts"
import { day, someDay } from "../days.ts"

const faults = (change: Partial<Directory.DirectoryData>): ReadonlyArray<Directory.DirectoryFault> => {
  const made = Directory.make({ ...directoryData, ...change })
  return Result.isFailure(made) ? made.failure : []
}
const place = (code: string, within?: string): Directory.Place => ({
  code,
  name: both(code),
  level: "village",
  ...(within === undefined ? {} : { within })
})
const office = (id: string, at: string, superior?: string): Directory.Office => ({
  id,
  name: both(id),
  kind: "competentBody",
  place: at,
  subjects: [],
  ...(superior === undefined ? {} : { superior })
})
const { offices, places, posts } = directoryData

describe("a directory is refused", () => {
  it("when a place, an office or a post is listed twice", () => {
    assert.deepStrictEqual(
      faults({
        places: [...places, place("north", "city")],
        offices: [...offices, office("city-hall", "city")],
        posts: [...posts, ...posts.slice(0, 1)]
      }),
      [
        { code: "LISTED_TWICE", kind: "place", id: "north" },
        { code: "LISTED_TWICE", kind: "office", id: "city-hall" },
        { code: "LISTED_TWICE", kind: "post", id: "clerk@city-petitions" }
      ]
    )
  })

  it("when a reference leads nowhere, each named with where it stands", () => {
    assert.deepStrictEqual(
      faults({
        places: [...places, place("lost", "atlantis")],
        offices: [...offices, office("lost-office", "nowhere", "nobody")],
        posts: [...posts, { id: "clerk@no-office", rank: "clerk" }]
      }),
      [
        { code: "LEADS_NOWHERE", from: "lost", field: "within", to: "atlantis" },
        { code: "LEADS_NOWHERE", from: "lost-office", field: "place", to: "nowhere" },
        { code: "LEADS_NOWHERE", from: "lost-office", field: "superior", to: "nobody" },
        { code: "LEADS_NOWHERE", from: "clerk@no-office", field: "office", to: "no-office" }
      ]
    )
  })

  it("when places lie in one another, or offices stand above one another, in a circle", () => {
    assert.deepStrictEqual(
      faults({
        places: [
          ...places,
          place("a", "b"),
          place("b", "a"),
          place("into-it", "a"),
          place("itself", "itself")
        ],
        offices: [...offices, office("x", "city", "y"), office("y", "city", "x")]
      }),
      ["a", "b", "itself", "x", "y"].map((id) => ({ code: "GOES_IN_A_CIRCLE", id }))
    )
  })

  it("when an office names a matter twice: it would be one of two in charge, both itself", () => {
    assert.notDeepEqual(
      faults({ offices: [...offices, { ...office("twice", "far"), subjects: ["bridges", "bridges"] }] }),
      []
    )
  })

  it("and for nothing else: this one is whole", () => {
    assert.deepStrictEqual(faults({}), [])
  })
})

describe("who acts at a rank", () => {
  const at = (office: string, rank: Directory.Rank, on = "2026-01-05") =>
    Directory.postAt(directory, office, rank, day(on))

  it("is the post of that rank, else the next above it, and a vacancy where there is none", () => {
    assert.strictEqual(at("north-labour", "deputyHead"), "deputy-head@north-labour")
    assert.strictEqual(at("north-forestry", "deputyHead"), "head@north-forestry")
    assert.isNull(at("north-labour", "secretary"))
    assert.isNull(at("north-water", "clerk"))
    assert.isNull(at("nowhere", "clerk"))
  })

  it("may be a handler for a clerk, who stands level, and never anyone below", () => {
    assert.strictEqual(at("north-labour", "clerk"), "handler@north-labour")
    assert.strictEqual(at("north-petitions", "handler"), "clerk@north-petitions")
  })

  const somePosts = fc.uniqueArray(
    fc.record({
      name: fc.nat(99),
      rank: fc.constantFrom(...Directory.RANKS),
      from: someDay,
      length: fc.integer({ min: -3, max: 400 })
    }),
    { selector: ({ name }) => name, maxLength: 8 }
  )
  it("is the lowest that stands at least so high and is filled on the day, whoever that is", () => {
    fc.assert(
      fc.property(somePosts, fc.constantFrom(...Directory.RANKS), someDay, (drawn, rank, on) => {
        const posts = drawn.map(({ from, length, name, rank }): Directory.Post => ({
          id: `p${name}@o`,
          rank,
          from,
          until: CalendarDate.addDays(from, length)
        }))
        const made = Result.getOrThrow(
          Directory.make({ places: [place("p")], offices: [office("o", "p")], posts })
        )
        const able = posts.filter(
          (post) => Directory.existsOn(post, on) && Directory.standing(post.rank) >= Directory.standing(rank)
        )
        const chosen = posts.find(({ id }) => id === Directory.postAt(made, "o", rank, on))
        if (chosen === undefined) return assert.deepStrictEqual(able, [])
        assert.include(able, chosen)
        assert.strictEqual(
          Directory.standing(chosen.rank),
          Math.min(...able.map((post) => Directory.standing(post.rank)))
        )
        if (able.some((post) => post.rank === rank)) assert.strictEqual(chosen.rank, rank)
      })
    )
  })
})

describe("what exists on a day", () => {
  it("exists from its first day to its last, both included, and always where neither is named", () => {
    const during = { from: day("2024-02-29"), until: day("2024-03-31") }
    const days = ["2024-02-28", "2024-02-29", "2024-03-31", "2024-04-01"].map(day)
    assert.deepStrictEqual(
      days.map((on) => Directory.existsOn(during, on)),
      [false, true, true, false]
    )
    assert.isTrue(days.every((on) => Directory.existsOn({}, on)))
  })

  it("an office that ends one day and another that begins the next never meet nor leave a gap", () => {
    fc.assert(
      fc.property(
        someDay.filter((on) => on < "9999-12-31"),
        someDay,
        (until, on) => {
          const [old, young] = [{ until }, { from: CalendarDate.addDays(until, 1) }]
          assert.notStrictEqual(Directory.existsOn(old, on), Directory.existsOn(young, on))
        }
      )
    )
  })
})

describe("upwards", () => {
  it("a grid lies in its village, township, county and city, innermost first", () => {
    const up = Directory.placesUp(directory, "brook-1").map(({ code }) => code)
    assert.deepStrictEqual(up, ["brook-1", "brook", "hill", "north", "city"])
    assert.deepStrictEqual(Directory.placesUp(directory, "atlantis"), [])
  })

  it("an office stands under its superiors, nearest first, and a post belongs to what follows its @", () => {
    assert.deepStrictEqual(
      Directory.superiors(directory, "north-labour").map(({ id }) => id),
      ["city-labour", "city-hall"]
    )
    assert.deepStrictEqual(Directory.superiors(directory, "river-bureau"), [])
    assert.strictEqual(Directory.officeOf("head@north-labour"), "north-labour")
  })
})
