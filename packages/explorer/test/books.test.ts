/**
 * The explorer on our own case types: what it walks is what `CaseType.answer` would do, and nothing grave comes up.
 */
import { assert, describe, it } from "@effect/vitest"
import { CaseType, Instant, type Rule } from "@lianxin/core"
import { bj2006, FROM, national } from "@lianxin/rules-national"
import * as Result from "effect/Result"
import { explore, type Explored, type Finding, nameOf } from "../src/index.ts"
import { begin, ask } from "../src/search/ask.ts"
import { played, WAIT } from "../src/search/Path.ts"
import { run } from "../src/search/Run.ts"
import { followUps, petitions } from "./books.ts"

/** What a rule book may be told to explain; anything else is a fault of a case type or a book. */
const EXPLICABLE: ReadonlySet<Finding["code"]> = new Set([
  "COMMAND_NEVER_POSSIBLE",
  "REFUSAL_NEVER_REACHED",
  "RULE_NEVER_USED"
])
const grave = (findings: ReadonlyArray<Finding>) =>
  findings.filter(({ code }) => !EXPLICABLE.has(code)).map(nameOf)
const names = (findings: ReadonlyArray<Finding>, code: Finding["code"]) =>
  findings.filter((one) => one.code === code).map(nameOf)

describe("the petition", () => {
  it("walked a little way, has no state without a way out, no duty without an owner, no vacant post", () => {
    const { counts, ended, findings } = explore(petitions(), { depth: 4 })
    assert.deepStrictEqual([ended, counts.depth], ["depth", 4])
    assert.isAbove(counts.states, 5_000)
    const early = findings.filter(({ code }) => code !== "RUNG_NEVER_FIRES")
    assert.deepStrictEqual(grave(early), [])
  })

  it("walked twice, is found the same", () => {
    const walk = () => explore(petitions([national], FROM.simple2022), { depth: 3 })
    assert.deepStrictEqual(walk(), walk())
  })

  it("under a county's layer that lets clocks stand still, uses every command but counting again", () => {
    const { ended, findings } = explore(petitions([national, bj2006, stillness], FROM.simple2022))
    assert.strictEqual(ended, "complete")
    assert.deepStrictEqual(grave(findings), [])
    assert.deepStrictEqual(names(findings, "COMMAND_NEVER_POSSIBLE"), ["COMMAND_NEVER_POSSIBLE Reproject"])
    // The law of 2022 has every door and every ground that our words have.
    assert.deepStrictEqual(names(findings, "REFUSAL_NEVER_REACHED"), [
      "REFUSAL_NEVER_REACHED DOOR_NOT_IN_LAW",
      "REFUSAL_NEVER_REACHED GROUND_NOT_IN_LAW"
    ])
  })
})

describe("psychiatric follow-up", () => {
  it("walked to its end, has nothing grave, and every command and refusal in it", () => {
    const { ended, findings } = explore(followUps())
    assert.strictEqual(ended, "complete")
    assert.deepStrictEqual(
      findings.filter(({ code }) => code !== "RULE_NEVER_USED"),
      []
    )
  })
})

const stillness = {
  id: "stillness",
  title: { en: "Clocks that stand still", zh: "期限中止" },
  rules: [
    {
      ...(national.rules.find(({ id }) => id === "national/petition/pause") ?? assert.fail("no such rule")),
      versions: [
        {
          from: FROM.xf2022,
          value: { duties: ["conclude", "acceptance"] },
          cite: {
            instrument: "county order",
            article: "1",
            says: { en: "stopped while waiting", zh: "等待期间中止" },
            confidence: "design" as const
          }
        }
      ]
    }
  ]
}

/** Walks so many states, and gives back every path to them. */
const walked = <
  C extends CaseType.Act,
  E extends CaseType.Act,
  S extends CaseType.Life,
  N extends Rule.Needs
>(
  explored: Explored<C, E, S, N>,
  states: number
) => {
  const search = run(explored as Explored<C, E, S, Rule.Needs>, Number.POSITIVE_INFINITY)
  begin(search)
  for (const layer of [search.layer, search.next])
    for (
      let held = layer.held[layer.at++];
      held !== undefined && search.seen.size() < states;
      held = layer.held[layer.at++]
    )
      ask(search, held)
  return search
}

describe("a path", () => {
  it.each([
    ["petition", petitions()],
    ["follow-up", followUps()]
  ] as const)("of a %s is one that CaseType.answer takes, to the same end", (_, explored) => {
    const { type } = explored
    const search = walked(explored as never, 4_000) as ReturnType<typeof walked>
    const { basis } = search.explored
    for (const { number, on, state: expected } of search.next.held
      .flatMap((one) => one ?? [])
      .filter((__, i) => i % 7 === 0)) {
      const steps = search.trail.to({ from: number, ask: WAIT, day: 0 }).slice(0, -1)
      let state: CaseType.Life = type.initial
      for (const { command } of played(search.world, steps)) {
        const answered = CaseType.answer(search.explored.type, command, state, basis)
        assert.isTrue(Result.isSuccess(answered))
        if (Result.isSuccess(answered)) state = CaseType.fold(search.explored.type, answered.success, state)
      }
      const last = {
        _tag: "Wake" as const,
        at: Instant.startOfDay(on, basis.book.zone),
        by: "clock" as const
      }
      const woken = CaseType.answer(search.explored.type, last, state, basis)
      const end = Result.isSuccess(woken) ? CaseType.fold(search.explored.type, woken.success, state) : state
      assert.deepStrictEqual(end, expected)
    }
  })
})
