/**
 * Rule cases: the golden ones, and that each expectation can fail.
 *
 * @since 0.1.0
 */
import { passes, play, run } from "@lianxin/cli"
import { assert, describe, it } from "@effect/vitest"
import { accepted, asCases, golden, readFile, verdicts } from "./files.ts"

const EXTEND = `{ at: "2026-03-01T09:00+08:00", by: handler@xianan-human-resources, do: extend, with: { days: 31, approvedBy: head@xianan-human-resources, reasonTold: true } }`
const CONCLUDE = `{ at: "2026-02-27T09:00+08:00", by: handler@xianan-human-resources, do: conclude, with: { result: support } }`
const REGISTER = `{ at: "2025-12-01T09:00+08:00", by: clerk@xianning-petition-office, do: register, with: { channel: online, kind: claim, place: 421202, subject: unpaid-wages } }`

interface Asked {
  readonly lines: string
  readonly what: string
  readonly expected: unknown
  readonly found: unknown
}

const MISSES: ReadonlyArray<Asked> = [
  { lines: "expect: { status: registered }", what: "status", expected: "registered", found: "accepted" },
  {
    lines: "expect: { due: { conclude: 2026-03-07 } }",
    what: "due.conclude",
    expected: "2026-03-07",
    found: "2026-03-06"
  },
  {
    lines: "expect: { due: { conclude: none } }",
    what: "due.conclude",
    expected: "none",
    found: "2026-03-06"
  },
  {
    lines: "expect: { due: { forward: 2026-03-07 } }",
    what: "due.forward",
    expected: "2026-03-07",
    found: "none"
  },
  {
    lines: `earlier: { petition-1: [${REGISTER}] }\n    expect: { suggests: [{ case: petition-1 }] }`,
    what: "suggests",
    expected: [{ case: "petition-1" }],
    found: [
      { route: "arbitration", clause: null, under: "national/petition/route-proposals" },
      {
        case: "petition-1",
        standing: "inHand",
        repeatNo: null,
        agrees: ["subject", "place", "days"],
        differs: [],
        unsaid: ["person", "text"],
        days: 28,
        text: null,
        under: "national/petition/duplicates"
      }
    ]
  },
  {
    lines: `earlier: { petition-1: [${CONCLUDE}] }\n    expect: { suggests: [] }`,
    what: "earlier.petition-1",
    expected: "no refusal",
    found: "WRONG_MOMENT at 2026-02-27T09:00+08:00"
  },
  { lines: "expect: { provisional: [conclude] }", what: "provisional", expected: ["conclude"], found: [] },
  {
    lines: "expect: { reminders: { L9: 2026-02-26 } }",
    what: "reminders.L9",
    expected: "2026-02-26",
    found: "2026-02-25"
  },
  {
    lines: "today: 2026-02-28\n    expect: { fired: [L9] }",
    what: "fired",
    expected: ["L9"],
    found: ["L9", "L6"]
  },
  {
    lines: "today: 2026-02-28\n    expect: { fired: [L6, L9] }",
    what: "fired",
    expected: ["L6", "L9"],
    found: ["L9", "L6"]
  },
  {
    lines: `when: ${CONCLUDE}\n    expect: { cancelled: [L6, L3] }`,
    what: "cancelled",
    expected: ["L6", "L3"],
    found: ["overdue", "L6", "L3"]
  },
  {
    lines: "today: 2026-03-06\n    expect: { overdue: [conclude] }",
    what: "overdue",
    expected: ["conclude"],
    found: []
  },
  {
    lines: "today: 2026-03-07\n    expect: { overdue: [] }",
    what: "overdue",
    expected: [],
    found: ["conclude"]
  },
  {
    lines: "expect: { office: xianning-human-resources }",
    what: "office",
    expected: "xianning-human-resources",
    found: "xianan-human-resources"
  },
  { lines: "expect: { marks: [supervised] }", what: "marks", expected: ["supervised"], found: [] },
  {
    lines: "expect: { told: { xianan-human-resources: [] } }",
    what: "told.xianan-human-resources",
    expected: [],
    found: ["petition.received"]
  },
  {
    lines: "expect: { state: { route: arbitration } }",
    what: "state.route",
    expected: "arbitration",
    found: "petition"
  },
  {
    lines: `when: ${EXTEND}\n    expect: { refused: EXT_AFTER_DEADLINE }`,
    what: "refused",
    expected: "EXT_AFTER_DEADLINE",
    found: "EXT_TOO_LONG"
  },
  {
    lines: `when: ${EXTEND}\n    expect: { status: accepted }`,
    what: "refused",
    expected: "no refusal",
    found: "EXT_TOO_LONG"
  },
  {
    lines: `when: ${CONCLUDE}\n    expect: { refused: WRONG_MOMENT }`,
    what: "refused",
    expected: "WRONG_MOMENT",
    found: "no refusal"
  },
  {
    lines: `when: ${EXTEND}\n    expect: { refused: EXT_TOO_LONG, under: national/petition/conclusion }`,
    what: "under",
    expected: "national/petition/conclusion",
    found: "national/petition/extension"
  }
]

const counted = (lines: string): string =>
  `cases:\n  - name: counted\n    count: { rule: national/petition/forward, from: 2026-02-05 }\n    ${lines}\n`

describe("Rule cases", () => {
  for (const file of golden) {
    it(`of ${file.slice(file.indexOf("packages/"))} hold`, () => {
      const failed = run(asCases(readFile(file))).filter((verdict) => !passes(verdict))
      assert.deepStrictEqual(
        failed.map((verdict) => [verdict.case.name, verdict.misses]),
        []
      )
    })
  }

  for (const { expected, found, lines, what } of MISSES) {
    it(`that miss ${what} by ${JSON.stringify(found)} say so`, () => {
      const [verdict] = verdicts(accepted(lines))
      assert.deepStrictEqual(
        verdict?.misses.map((miss) => [miss.what, miss.expected, miss.found]),
        [[what, expected, found]]
      )
    })
  }

  it("name the rule a missed last day rests on, with its clause", () => {
    const [verdict] = verdicts(accepted("expect: { due: { conclude: 2026-03-07 } }"))
    assert.deepStrictEqual(
      verdict?.rules.map(({ cite, stamp }) => [stamp.rule, cite.article]),
      [["national/petition/conclusion", "34"]]
    )
  })

  it("fail when their own history is refused", () => {
    const [verdict] = verdicts(`cases:
  - name: an opinion on nothing
    history:
      - { at: "2026-01-20T09:00+08:00", by: handler@xianan-human-resources, do: accept }
    expect: { status: accepted }
`)
    assert.deepStrictEqual(
      verdict?.misses.map(({ found, what }) => [what, found]),
      [["history", "WRONG_MOMENT at 2026-01-20T09:00+08:00"]]
    )
  })

  it("that count a day alone miss it or meet it", () => {
    assert.deepStrictEqual(
      verdicts(counted("expect: { day: 2026-02-20, provisional: false }"))[0]?.misses,
      []
    )
    const [missed] = verdicts(counted("expect: { day: 2026-02-24, provisional: true }"))
    assert.deepStrictEqual(
      missed?.misses.map(({ expected, found, what }) => [what, expected, found]),
      [
        ["day", "2026-02-24", "2026-02-20"],
        ["provisional", true, false]
      ]
    )
  })

  it("that ask for months in days cannot be counted", () => {
    const text = `cases:\n  - name: months\n    count: { rule: national/psychiatric/contact-stable, from: 2026-01-31, mode: W }\n    expect: { day: 2026-04-30 }\n`
    assert.deepStrictEqual(
      verdicts(text)[0]?.misses.map(({ expected, found, what }) => [what, expected, found]),
      [["count", "W", "M"]]
    )
  })

  it("that measure a rate miss its parts one by one", () => {
    const text = `cases:\n  - name: nothing\n    measure: { indicator: concluded-in-time, from: 2026-01-01, until: 2026-12-31 }\n    petitions: []\n    expect: { numerator: 0, denominator: 1, rate: 0 }\n`
    assert.deepStrictEqual(
      verdicts(text)[0]?.misses.map(({ expected, found, what }) => [what, expected, found]),
      [
        ["denominator", 1, 0],
        ["rate", 0, null]
      ]
    )
  })

  it("open no duty whose name a case file may not use", () => {
    for (const one of golden.flatMap((file) => asCases(readFile(file)).cases)) {
      if (one._tag !== "Play") continue
      const steps = one.when === null ? one.history : [...one.history, one.when]
      const opened = play(one.setting, steps).passed.flatMap(({ event }) => event.opens ?? [])
      for (const { id } of opened) assert.include(one.setting.kind.duties, id)
    }
  })

  it("tell two duties' rungs of one name apart where the file does", () => {
    const text = accepted(
      `when: ${CONCLUDE}\n    expect: { cancelled: [forward/overdue, acceptance/overdue, conclude/overdue, conclude/L6, conclude/L3] }`
    )
    assert.deepStrictEqual(verdicts(text)[0]?.misses, [])
  })
})
