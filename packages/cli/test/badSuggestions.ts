/**
 * Rule cases that are wrong in what they say must be shown for a person to decide, and what their writers must be told.
 *
 * @since 0.1.0
 */
import { accepted } from "./files.ts"
import type { BadFile } from "./badFiles.ts"

const ROW = `{ at: "2025-12-01T09:00+08:00", by: clerk@xianning-petition-office, do: register, with: { channel: online, kind: claim, place: 421202, subject: unpaid-wages, text: document-1 } }`

/** Laid beside one earlier petition. */
const beside = (suggests: string, more = ""): string =>
  accepted(`earlier: { petition-1: [${ROW}] }${more}\n    expect: { suggests: ${suggests} }`)

/** One fault a file. @since 0.1.0 */
export const BAD_SUGGESTIONS: ReadonlyArray<BadFile> = [
  {
    what: "an unknown route proposed",
    text: accepted("expect: { suggests: [{ route: arbitraton }] }"),
    told: [`bad.yaml:8:35: unknown route "arbitraton"; the nearest valid word is "arbitration"`]
  },
  {
    what: "an earlier case that is not there",
    text: beside("[{ case: petition-2 }]"),
    told: [
      `bad.yaml:9:34: no earlier case here is called "petition-2"; the nearest valid word is "petition-1"`
    ]
  },
  {
    what: "an unknown standing of an earlier case",
    text: beside("[{ case: petition-1, standing: inhand }]"),
    told: [`bad.yaml:9:56: unknown standing "inhand"; the nearest valid word is "inHand"`]
  },
  {
    what: "an unknown fact that agrees",
    text: beside("[{ case: petition-1, agrees: [person, plce] }]"),
    told: [`bad.yaml:9:63: unknown fact "plce"; the nearest valid word is "place"`]
  },
  {
    what: "an unknown key of what is shown",
    text: beside("[{ case: petition-1, agree: [person] }]"),
    told: [`bad.yaml:9:46: unknown key "agree"; the nearest valid word is "agrees"`]
  },
  {
    what: "a route and an earlier case at once",
    text: beside("[{ case: petition-1, route: arbitration }]"),
    told: ["bad.yaml:9:26: what is shown is either a route or an earlier case; write one of the two"]
  },
  {
    what: "what is not said of a route",
    text: beside("[{ route: arbitration, standing: inHand }]"),
    told: [`bad.yaml:9:58: "standing" is not said of a route`]
  },
  {
    what: "what is not said of an earlier case",
    text: beside(`[{ case: petition-1, clause: "30" }]`),
    told: [`bad.yaml:9:54: "clause" is not said of an earlier case`]
  },
  {
    what: "an earlier case that nothing is asked of",
    text: accepted(`earlier: { petition-1: [${ROW}] }\n    expect: { status: accepted }`),
    told: [`bad.yaml:8:14: "earlier" goes with suggests under expect`]
  },
  {
    what: "a text no history names",
    text: beside("[]", "\n    texts: { document-2: text }"),
    told: [`bad.yaml:9:26: no history here has the text "document-2"; the nearest valid word is "document-1"`]
  },
  {
    what: "a fault in an earlier history",
    text: accepted(
      `earlier: { petition-1: [${ROW.replace("421202", "421203")}] }\n    expect: { suggests: [] }`
    ),
    told: [`unknown place "421203"; the nearest valid word is "`]
  },
  {
    what: "suggestions in a care plan",
    text: "type: psychiatric\ncases:\n  - name: one\n    history: []\n    expect: { suggests: [] }\n",
    told: ["bad.yaml:5:25: nothing is suggested in a case of type psychiatric"]
  }
]
