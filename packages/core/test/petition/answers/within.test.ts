/**
 * A matter handled within another. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { day } from "../../days.ts"
import { accept, beside, CLERK, type CommandOf, forward, HANDLER, register } from "../../petitions.ts"
import { answer, concluded, registered, why } from "../moments.ts"
import { answers } from "../tables.ts"

describe("a matter within another", () => {
  answers([
    [
      "is one in hand",
      concluded,
      beside("Merge", "2026-03-02", { by: CLERK, into: "case-9" }),
      "WRONG_MOMENT: asked Merge, found concluded"
    ],
    [
      "is not one that leads that other",
      [...registered, beside("Link", "2026-01-06", { by: "clock", to: "case-9", as: "leads" })],
      beside("Merge", "2026-01-07", { by: CLERK, into: "case-9" }),
      "MERGED_ITSELF: into case-9"
    ],
    [
      "may be one that leads a third",
      [...registered, beside("Link", "2026-01-06", { by: "clock", to: "case-1", as: "leads" })],
      beside("Merge", "2026-01-07", { by: CLERK, into: "case-9" }),
      "allowed"
    ],
    [
      "is put there by the office that holds it or the body that has it",
      registered,
      beside("Merge", "2026-01-06", { by: HANDLER, into: "case-9" }),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    ],
    [
      "is taken out where it was put in",
      registered,
      beside("Unmerge", "2026-01-07", { by: CLERK, why }),
      "WRONG_MOMENT: asked Unmerge, found registered"
    ],
    [
      "is taken out by the office that holds it or the body that has it",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Unmerge", "2026-01-07", { by: HANDLER, why }),
      "NOT_RESPONSIBLE: office north-labour, responsible north-petitions"
    ],
    [
      "does as that one does, and no other",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-8",
        did: "accepted",
        on: day("2026-01-08"),
        office: "north-labour",
        kind: "claim",
        route: "petition"
      }),
      "NOT_MERGED: into case-8"
    ],
    [
      "does so as long as it is within it",
      registered,
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "accepted",
        on: day("2026-01-08"),
        office: "north-labour",
        kind: "claim",
        route: "petition"
      }),
      "NOT_MERGED: into case-9"
    ],
    [
      "is accepted with it once",
      [
        ...registered,
        beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" }),
        beside("Follow", "2026-01-08", {
          by: "clock",
          into: "case-9",
          did: "accepted",
          on: day("2026-01-08"),
          office: "north-labour",
          kind: "claim",
          route: "petition"
        })
      ],
      beside("Follow", "2026-01-09", {
        by: "clock",
        into: "case-9",
        did: "accepted",
        on: day("2026-01-08"),
        office: "north-labour",
        kind: "claim",
        route: "petition"
      }),
      "WRONG_MOMENT: asked Follow, found merged"
    ],
    [
      "does today what was done before",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "accepted",
        on: day("2026-01-09"),
        office: "north-labour",
        kind: "claim",
        route: "petition"
      }),
      "DAY_WRONG: day 2026-01-09, notBefore null, notAfter 2026-01-08"
    ],
    [
      "is not answered by the accused",
      [
        register("2026-01-05", { accused: ["north-labour"] }),
        beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })
      ],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "accepted",
        on: day("2026-01-08"),
        office: "north-labour",
        kind: "claim",
        route: "petition"
      }),
      "ACCUSED_RECIPIENT: office north-labour"
    ]
  ])

  const within = [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })]
  const does = (about: Partial<CommandOf<"Follow">> & Pick<CommandOf<"Follow">, "did">) =>
    beside("Follow", "2026-01-08", { by: "clock", into: "case-9", on: day("2026-01-08"), ...about })

  it("is told what the act says, and not the act alone", () => {
    assert.deepStrictEqual(
      (["concluded", "notAccepted", "ledAway"] as const).map((did) => answer(within, does({ did }))),
      [
        "TOLD_IN_PART: into case-9, did concluded, missing result",
        "TOLD_IN_PART: into case-9, did notAccepted, missing ground",
        "TOLD_IN_PART: into case-9, did ledAway, missing door"
      ]
    )
  })

  it("is taken on by a body that decides, and by no petition office", () => {
    assert.deepStrictEqual(
      ["north-petitions", "nowhere", "city-labour"].map((office) =>
        answer(within, does({ did: "accepted", office }))
      ),
      [
        "NOT_DECIDER under deciders: office north-petitions, asked Follow",
        "UNKNOWN_OFFICE: office nowhere",
        "allowed"
      ]
    )
  })

  answers([
    [
      "is let go even of the accused",
      [
        register("2026-01-05", { accused: ["north-labour"] }),
        beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })
      ],
      beside("Follow", "2026-01-08", {
        by: "clock",
        into: "case-9",
        did: "released",
        on: day("2026-01-08"),
        office: "north-labour"
      }),
      "allowed"
    ],
    [
      "is not accepted by itself",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      accept("2026-01-07"),
      "NOT_RESPONSIBLE: office north-labour, responsible null"
    ],
    [
      "is not forwarded by itself",
      [...registered, beside("Merge", "2026-01-06", { by: CLERK, into: "case-9" })],
      forward("2026-01-07"),
      "WRONG_MOMENT: asked Forward, found merged"
    ]
  ])
})
