/**
 * Case files that are wrong in one way each, and what their writers must be told.
 *
 * @since 0.1.0
 */
import { accepted, ACCEPTED } from "./files.ts"

/** One case of a history of one row. @since 0.1.0 */
export const row = (written: string): string => `cases:
  - name: one
    history:
      - ${written}
    expect: { status: registered }
`
const REGISTER = `do: register, with: { channel: online, place: "421202", subject: unpaid-wages }`
const CLERK = "by: clerk@xianning-petition-office"
const AT = `at: "2026-01-20T09:00+08:00"`
/** A replay file with a directory of its own. @since 0.1.0 */
export const INLINE = (more: string): string => `directory:
  places: [{ code: 01, name: { en: Here, zh: 此地 }, level: county }]
  offices: [{ id: office-1, name: { en: Office, zh: 信访局 }, kind: petitionOffice, place: 01, subjects: [petitions]${more} }]
  posts: [{ id: clerk@office-1, rank: clerk }]
history:
  - { at: "2026-01-20T09:00+08:00", by: clerk@office-1, do: register, with: { channel: online, place: 01, subject: other } }
`

/** A file, and what is told of it. @since 0.1.0 */
export interface BadFile {
  readonly what: string
  readonly text: string
  readonly told: ReadonlyArray<string>
}

/** One fault a file. @since 0.1.0 */
export const BAD: ReadonlyArray<BadFile> = [
  {
    what: "an unknown command",
    text: row(`{ ${AT}, ${CLERK}, do: registr }`),
    told: [`bad.yaml:4:81: unknown command "registr"; the nearest valid word is "register"`]
  },
  {
    what: "a day that February does not have",
    text: row(`{ at: 2026-02-30T09:00+08:00, ${CLERK}, ${REGISTER} }`),
    told: ["bad.yaml:4:15: ", "the calendar has no day 2026-02-30"]
  },
  {
    what: "an impossible day in an expectation",
    text: accepted("expect: { due: { conclude: 2026-02-30 } }"),
    told: [`bad.yaml:8:32: "2026-02-30": expected a day of the calendar`]
  },
  {
    what: "a time without zone",
    text: row(`{ at: 2026-02-20T09:00, ${CLERK}, ${REGISTER} }`),
    told: ["bad.yaml:4:15: ", "this one names no zone"]
  },
  {
    what: "an unknown office",
    text: row(`{ ${AT}, by: clerk@xianing-petition-office, ${REGISTER} }`),
    told: [
      `bad.yaml:4:45: unknown office "xianing-petition-office"; the nearest valid word is "xianning-petition-office"`
    ]
  },
  {
    what: "an unknown post",
    text: row(`{ ${AT}, by: clark@xianning-petition-office, ${REGISTER} }`),
    told: [
      `bad.yaml:4:45: unknown post "clark@xianning-petition-office"; the nearest valid word is "clerk@xianning-petition-office"`
    ]
  },
  {
    what: "an unknown party",
    text: row(`{ ${AT}, by: petitoner, do: withdraw }`),
    told: [`unknown actor "petitoner"; the nearest valid word is "petitioner"`]
  },
  {
    what: "an unknown place",
    text: row(`{ ${AT}, ${CLERK}, do: register, with: { channel: online, place: 4212022, subject: land } }`),
    told: [`unknown place "4212022"; the nearest valid word is "421202"`]
  },
  {
    what: "an unknown word",
    text: row(`{ ${AT}, ${CLERK}, do: register, with: { channel: onlin, place: 421202, subject: land } }`),
    told: [`unknown channel "onlin"; the nearest valid word is "online"`]
  },
  {
    what: "an unknown key of a command",
    text: row(
      `{ ${AT}, ${CLERK}, do: register, with: { chanel: online, channel: online, place: 421202, subject: land } }`
    ),
    told: [`unknown key "chanel"; the nearest valid word is "channel"`]
  },
  {
    what: "a missing fact of a command",
    text: row(`{ ${AT}, ${CLERK}, do: register, with: { channel: online, place: 421202 } }`),
    told: [`bad.yaml:4:97: "subject" is missing`]
  },
  {
    what: "a history out of order",
    text: `cases:\n  - name: one\n    history:${ACCEPTED}\n      - { at: "2026-01-04T09:00+08:00", by: handler@xianan-human-resources, do: accept }\n    expect: { status: accepted }\n`,
    told: ["bad.yaml:7:15: out of order: 2026-01-04T09:00+08:00 comes before 2026-01-05T09:00+08:00"]
  },
  {
    what: "an unknown key of a case",
    text: accepted("expct: { status: accepted }\n    expect: { status: accepted }"),
    told: [`bad.yaml:8:5: unknown key "expct"; the nearest valid word is "expect"`]
  },
  {
    what: "an unknown key of the file",
    text: `ruls: [national]\n${row(`{ ${AT}, ${CLERK}, ${REGISTER} }`)}`,
    told: [`bad.yaml:1:1: unknown key "ruls"; the nearest valid word is "rules"`]
  },
  {
    what: "an unknown layer",
    text: `rules: [national, xianing]\n${row(`{ ${AT}, ${CLERK}, ${REGISTER} }`)}`,
    told: [`bad.yaml:1:19: unknown layer "xianing"; the nearest valid word is "xianning"`]
  },
  {
    what: "layers that do not make a book",
    text: `rules: [xianning]\n${row(`{ ${AT}, ${CLERK}, ${REGISTER} }`)}`,
    told: ["bad.yaml:1:8: ", "national/petition/forward"]
  },
  {
    what: "an unknown status",
    text: accepted("expect: { status: acepted }"),
    told: [`unknown status "acepted"; the nearest valid word is "accepted"`]
  },
  {
    what: "an unknown duty",
    text: accepted("expect: { due: { forwards: none } }"),
    told: [`unknown key "forwards"; the nearest valid word is "forward"`]
  },
  {
    what: "an unknown rung",
    text: accepted("expect: { fired: [L8] }"),
    told: [`unknown rung "L8"; the nearest valid word is "L9"`]
  },
  {
    what: "an unknown refusal",
    text: accepted(
      'when: { at: "2026-01-06T09:00+08:00", by: petitioner, do: withdraw }\n    expect: { refused: RECORD_MISING }'
    ),
    told: [`unknown refusal "RECORD_MISING"; the nearest valid word is "RECORD_MISSING"`]
  },
  {
    what: "an unknown rule behind a refusal",
    text: accepted(
      'when: { at: "2026-01-06T09:00+08:00", by: petitioner, do: withdraw }\n    expect: { refused: RECORD_MISSING, under: national/petition/withdraw }'
    ),
    told: [
      `unknown rule "national/petition/withdraw"; the nearest valid word is "national/petition/withdrawal"`
    ]
  },
  {
    what: "an unknown fact of the state",
    text: accepted("expect: { state: { rout: petition } }"),
    told: [`unknown fact "rout" of the state; the nearest valid word is "route"`]
  },
  {
    what: "a refusal without the command it refuses",
    text: accepted("expect: { refused: WRONG_MOMENT }"),
    told: ["a refusal needs the command under test"]
  },
  {
    what: "a case that expects nothing",
    text: accepted("expect: {}"),
    told: ["bad.yaml:8:13: a case without an expectation would always pass"]
  },
  {
    what: "a case without anything to do",
    text: "cases:\n  - name: idle\n    expect: { status: accepted }\n",
    told: ["bad.yaml:2:5: a case has exactly one of history, count and measure; this one has none"]
  },
  {
    what: "a key that has no meaning in its case",
    text: "cases:\n  - name: one\n    count: { rule: national/petition/forward, from: 2026-01-20 }\n    today: 2026-01-21\n    expect: { day: 2026-02-04 }\n",
    told: [`bad.yaml:4:12: "today" has no meaning in a case of count`]
  },
  {
    what: "a day before the last act",
    text: accepted("today: 2026-01-04\n    expect: { status: accepted }"),
    told: ["bad.yaml:8:12: today lies before the last act"]
  },
  {
    what: "an unknown rule to count by",
    text: "cases:\n  - name: one\n    count: { rule: national/petition/forwad, from: 2026-01-20 }\n    expect: { day: 2026-02-04 }\n",
    told: [
      `bad.yaml:3:20: unknown rule "national/petition/forwad"; the nearest valid word is "national/petition/forward"`
    ]
  },
  {
    what: "a rule that is no length of time",
    text: "cases:\n  - name: one\n    count: { rule: national/petition/extension, from: 2026-01-20 }\n    expect: { day: 2026-02-04 }\n",
    told: ["bad.yaml:3:20: national/petition/extension is no length of time"]
  },
  {
    what: "an unknown indicator",
    text: "cases:\n  - name: one\n    measure: { indicator: concluded-on-time, from: 2026-01-01, until: 2026-01-31 }\n    petitions: []\n    expect: { rate: null }\n",
    told: [
      `bad.yaml:3:27: unknown indicator "concluded-on-time"; the nearest valid word is "concluded-in-time"`
    ]
  },
  {
    what: "a part an indicator does not have",
    text: "cases:\n  - name: one\n    measure: { indicator: concluded-in-time, from: 2026-01-01, until: 2026-01-31 }\n    petitions: []\n    expect: { parts: { inTme: 1 } }\n",
    told: [`bad.yaml:5:31: concluded-in-time has no "inTme"; the nearest valid word is "inTime"`]
  },
  {
    what: "a file with a history and cases",
    text: "history: []\ncases: []\n",
    told: ["bad.yaml:1:1: a case file has either a history (to replay) or cases (to test)"]
  },
  { what: "a history without an act", text: "history: []\n", told: ["bad.yaml:1:10: there is no act in it"] },
  { what: "a file without a case", text: "cases: []\n", told: ["bad.yaml:1:8: there is no case in it"] },
  { what: "an empty file", text: "", told: ["bad.yaml:1:1: the file is empty"] },
  { what: "text that is not YAML", text: "cases: [\n", told: ["bad.yaml:2:1: "] },
  {
    what: "a key written twice",
    text: "title: one\ntitle: two\n",
    told: ["bad.yaml:2:1: Map keys must be unique"]
  },
  {
    what: "an end more than a hundred years away",
    text: `until: 9999-12-31\n${INLINE("")}`,
    told: ["bad.yaml:1:8: 9999-12-31 lies more than a hundred years after the first act"]
  },
  {
    what: "an end before the last act",
    text: `until: 2026-01-19\n${INLINE("")}`,
    told: ["bad.yaml:1:8: 2026-01-19 lies before the last act"]
  },
  {
    what: "a directory that leads nowhere",
    text: INLINE(", superior: office-2"),
    told: [
      "bad.yaml:3:126: ",
      "names office-2, which is not listed. Enter it, or correct the id; the nearest valid word is"
    ]
  }
]
