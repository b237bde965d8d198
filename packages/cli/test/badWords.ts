/**
 * Rule cases that are wrong in one of the words that put a case in another light, and what their writers must be told.
 *
 * @since 0.1.0
 */
import { accepted } from "./files.ts"
import type { BadFile } from "./badFiles.ts"

/** One fault a file. @since 0.1.0 */
export const BAD_WORDS: ReadonlyArray<BadFile> = [
  {
    what: "a rule counted another way that is no length of time",
    text: "cases:\n  - name: one\n    mode: { national/petition/concluson: C1 }\n    history: []\n    expect: { status: unregistered }\n",
    told: [
      `bad.yaml:3:42: "national/petition/concluson" is no rule that is a length of time; the nearest valid word is "national/petition/conclusion"`
    ]
  },
  {
    what: "months counted in working days",
    text: "type: psychiatric\ncases:\n  - name: one\n    mode: { national/psychiatric/contact-stable: W }\n    history: []\n    expect: { status: unknown }\n",
    told: ["bad.yaml:4:50: national/psychiatric/contact-stable cannot be counted as W"]
  },
  {
    what: "a way of counting nobody knows",
    text: "cases:\n  - name: one\n    mode: { national/petition/conclusion: C2 }\n    history: []\n    expect: { status: unregistered }\n",
    told: [`bad.yaml:3:43: `, `the nearest valid word is "C0"`]
  },
  {
    what: "an announced day the calendar does not have",
    text: "cases:\n  - name: one\n    announced: 2027-12-31\n    history: []\n    expect: { status: unregistered }\n",
    told: [
      "bad.yaml:3:16: 2027-12-31 is no day of it: the calendar is announced from 2004-01-01 to 2026-12-31"
    ]
  },
  {
    what: "a level for a rule that shares nothing out",
    text: "cases:\n  - name: one\n    count: { rule: national/petition/forward, from: 2024-03-01, level: nation }\n    expect: { shares: { nation: none } }\n",
    told: ["bad.yaml:3:72: national/petition/forward shares nothing out among levels on 2024-03-01"]
  },
  {
    what: "an unknown level",
    text: "cases:\n  - name: one\n    count: { rule: national/petition/forward-shares, from: 2024-03-01, level: nations }\n    expect: { shares: { nation: none } }\n",
    told: [`bad.yaml:3:79: `, `the nearest valid word is "nation"`]
  },
  {
    what: "shares of an unknown level",
    text: "cases:\n  - name: one\n    count: { rule: national/petition/forward-shares, from: 2024-03-01, level: nation }\n    expect: { shares: { provnce: 2024-03-09 } }\n",
    told: [`bad.yaml:4:25: unknown key "provnce"; the nearest valid word is "province"`]
  },
  {
    what: "shares without a level",
    text: "cases:\n  - name: one\n    count: { rule: national/petition/forward, from: 2024-03-01 }\n    expect: { shares: { nation: none } }\n",
    told: [`bad.yaml:4:23: "shares" goes with a level under count`]
  },
  {
    what: "a day of what is shared out",
    text: "cases:\n  - name: one\n    count: { rule: national/petition/forward-shares, from: 2024-03-01, level: nation }\n    expect: { day: 2024-03-06 }\n",
    told: [`bad.yaml:4:20: "day" goes without a level; write shares`]
  },
  {
    what: "a notice there is not",
    text: accepted("expect: { told: { petitioner: [petition.acepted] } }"),
    told: [`the nearest valid word is "petition.accepted"`]
  },
  {
    what: "somebody there is not who is to be told",
    text: accepted("expect: { told: { petitoner: [] } }"),
    told: [`nobody is called "petitoner"; the nearest valid word is "petitioner"`]
  },
  {
    what: "a post nobody knows that is to stand aside",
    text: accepted(
      `when: { at: "2026-01-06T09:00+08:00", by: head@xianan-human-resources, do: recuse, with: { post: handlr@xianan-human-resources, why: doc-1 } }\n    expect: { status: accepted }`
    ),
    told: [
      `unknown post "handlr@xianan-human-resources"; the nearest valid word is "handler@xianan-human-resources"`
    ]
  },
  {
    what: "an office nobody knows that is complained of",
    text: 'cases:\n  - name: one\n    history:\n      - { at: "2026-01-20T09:00+08:00", by: clerk@xianning-petition-office, do: register, with: { channel: online, place: 421202, subject: pollution, accused: [xianan-enviroment] } }\n    expect: { status: registered }\n',
    told: [`unknown office "xianan-enviroment"; the nearest valid word is "xianan-environment"`]
  }
]
