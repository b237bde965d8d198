/**
 * Petitions that come again, as the handbook would tell it: counted as repeats, shown as perhaps the same, and their routes
 * proposed from what is known.
 */
import { assert, describe, it } from "@effect/vitest"
import { Petition, RuleBook } from "@lianxin/core"
import { longBasis } from "../basis.ts"
import { day } from "../days.ts"
import { after, classify, eventsOf, register } from "../petitions.ts"

describe("repeats", () => {
  const again = (registeredOn: string, about: Partial<Petition.Command.Earlier> = {}) =>
    register("2026-01-05", {
      earlier: {
        caseId: "case-1",
        standing: "concluded",
        newFacts: false,
        registeredOn: day(registeredOn),
        ...about
      }
    })
  it("are counted as far back as the rule says, under its stamp", () => {
    assert.deepInclude(after([again("2025-01-05")]).intake, { repeat: true, repeatNo: 1 })
    assert.strictEqual(after([again("2025-01-05")]).intake?.repeatUnder?.rule, "national/petition/repeats")
    assert.isFalse(after([again("2025-01-04")]).intake?.repeat)
    assert.isFalse(after([again("2025-06-05", { newFacts: true })]).intake?.repeat)
  })

  it("say which repeat they are, in the row of the worklist too", () => {
    const third = after([again("2025-06-05", { repeatNo: 2 })])
    assert.strictEqual(third.intake?.repeatNo, 3)
    assert.includeMembers([...Petition.petition.summary(third).marks], ["repeat", "repeat-3"])
  })

  it("are told to the earlier matter, which is then no longer settled at once", () => {
    const repeat = again("2025-06-05")
    const notices = eventsOf([], repeat).flatMap((event) => Petition.petition.notices(event, after([repeat])))
    assert.deepInclude(notices, {
      template: "petition.tie",
      to: { case: "case-1" },
      params: { as: "repeatedBy" }
    })
  })
})

describe("routes", () => {
  it("are proposed by what is known, the row that asks for most first, and written beside the decision", () => {
    const known = classify("2026-01-05", { route: "petition", facts: ["judgment", "adminDecision"] })
    const [event] = eventsOf([register("2026-01-05")], known)
    assert.deepInclude(event, { route: "petition", proposed: "litigation" })
    const other = [register("2026-01-05", { subject: "land" })]
    assert.deepInclude(eventsOf(other, classify("2026-01-05", { facts: ["adminDecision"] }))[0], {
      proposed: "administrative"
    })
    assert.notProperty(eventsOf(other, classify("2026-01-05"))[0] ?? {}, "proposed")
  })
})

describe("what may be the same", () => {
  const rules = RuleBook.rulesOn(longBasis.book, day("2026-01-05"))
  const matter = { person: "person-1", subject: "wages", place: "brook", on: day("2026-01-05") }
  const one = (caseId: string, about: Partial<Petition.Candidate> = {}): Petition.Candidate => ({
    ...matter,
    caseId,
    on: day("2025-12-01"),
    status: "accepted",
    repeatNo: null,
    similarity: null,
    ...about
  })
  const ids = (...candidates: ReadonlyArray<Petition.Candidate>) =>
    (rules === null ? [] : Petition.suggest(rules, matter, candidates)).map(({ caseId }) => caseId)

  it("is shown in one order: person, subject, place, text, the later day, the id", () => {
    const found = ids(
      one("f", { person: "person-2", similarity: 0.9 }),
      one("e", { subject: "land", place: "brook-1" }),
      one("d", { on: day("2025-11-01") }),
      one("c", { similarity: 0.61 }),
      one("b", { similarity: 0.7, status: "final" })
    )
    assert.deepStrictEqual(found, ["b", "c", "d"])
  })

  it("agrees in enough, and not too long ago", () => {
    assert.deepStrictEqual(ids(one("a", { subject: "land", place: "far" })), [])
    assert.deepStrictEqual(ids(one("a", { on: day("2025-01-04") })), [])
    assert.deepStrictEqual(ids(one("a", { on: day("2025-01-05") })), ["a"])
    assert.deepStrictEqual(ids(one("a", { on: day("2026-01-06") })), [])
    assert.deepStrictEqual(ids(one("a", { person: null, subject: "land", similarity: 0.6 })), ["a"])
  })

  it("says what agrees, what does not and what nobody knows", () => {
    const [found] =
      rules === null ? [] : Petition.suggest(rules, matter, [one("a", { person: null, similarity: 0.4 })])
    assert.deepStrictEqual(
      found?.reasons.map(({ agrees, fact, found }) => [fact, agrees, found]),
      [
        ["person", null, null],
        ["subject", true, null],
        ["place", true, null],
        ["text", false, 40],
        ["days", true, 35]
      ]
    )
    assert.deepStrictEqual([found?.standing, found?.under.rule], ["inHand", "national/petition/duplicates"])
  })
})
