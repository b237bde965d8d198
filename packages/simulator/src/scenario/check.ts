/**
 * Holds a scenario against the directory and the rule book it is to be played with.
 *
 * Everything a petition of this scenario could run into is found here, so that no case stands still half-way because a
 * subject has no office.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Directory } from "@lianxin/core/directory"
import { petitionIndicators } from "@lianxin/core/indicator"
import type { Needs } from "@lianxin/core/petition"
import { Responsibility } from "@lianxin/core/responsibility"
import type { RuleBook } from "@lianxin/core/rule"
import { Instant } from "@lianxin/core/time"
import * as Result from "effect/Result"
import type { Fault, FaultCode } from "./Fault.ts"
import { nearest } from "./nearest.ts"
import type { Scenario } from "./Scenario.ts"

type Path = Fault["path"]
type Faults = ReadonlyArray<Fault>

/** Every fault, in the order of the file; none when it can be played. @since 0.1.0 */
export const check = (
  scenario: Scenario,
  directory: Directory.Directory,
  book: RuleBook.RuleBook<Needs.Needs>
): Faults => [
  ...words(
    "UNKNOWN_PLACE",
    ["places"],
    Object.keys(scenario.places),
    directory.places.keys(),
    "a place of the directory"
  ),
  ...subjects(scenario, directory),
  ...offices(scenario, directory),
  ...rungs(scenario, book),
  ...fields(scenario),
  ...under(scenario, book)
]

const unknown = (
  code: FaultCode,
  path: Path,
  word: string,
  known: Iterable<string>,
  expected: string
): Faults => {
  const all = [...known]
  return all.includes(word) ? [] : [{ code, path, found: word, expected, nearest: nearest(word, all) }]
}

const words = (
  code: FaultCode,
  path: Path,
  found: ReadonlyArray<string>,
  known: Iterable<string>,
  expected: string
): Faults => {
  const all = [...known]
  return found.flatMap((word) => unknown(code, [...path, word], word, all, expected))
}

const subjects = (
  { arrivals, competentBodies, from, places }: Scenario,
  directory: Directory.Directory
): Faults => {
  const known = new Set([...directory.offices.values()].flatMap((office) => office.subjects))
  const own = arrivals.flatMap(({ subject }, i) => {
    const path = ["arrivals", i, "subject"]
    if (!known.has(subject))
      return unknown("UNKNOWN_SUBJECT", path, subject, known, "a subject of the directory")
    return ["petitions", subject].flatMap((one) =>
      Object.keys(places)
        .filter((place) => directory.places.has(place))
        .flatMap((place) => inCharge(directory, one, place, from, path))
    )
  })
  const handled = Object.keys(competentBodies.handlesBySubject ?? {})
  const streams = arrivals.map(({ subject }) => subject)
  return [
    ...own,
    ...words(
      "UNKNOWN_SUBJECT",
      ["competentBodies", "handlesBySubject"],
      handled,
      streams,
      "a subject of arrivals"
    )
  ]
}

const inCharge = (
  directory: Directory.Directory,
  subject: string,
  place: string,
  on: Scenario["from"],
  path: Path
): Faults => {
  const answer = Responsibility.responsible(directory, { subject, place, on })
  if (Result.isFailure(answer)) {
    const expected = `one office in charge of ${subject} at ${place}`
    return [{ code: "NOT_IN_CHARGE", path, found: answer.failure.code, expected, nearest: null }]
  }
  const { office } = answer.success
  const staffed = (["clerk", "head"] as const).every(
    (rank) => Directory.postAt(directory, office, rank, on) !== null
  )
  return staffed
    ? []
    : [
        {
          code: "NO_POST",
          path,
          found: office,
          expected: `a clerk or handler and a head in ${office}`,
          nearest: null
        }
      ]
}

const offices = ({ competentBodies, petitionOffices }: Scenario, directory: Directory.Directory): Faults => {
  const all = [...directory.offices.values()]
  const guides = all.filter((office) => office.kind === "petitionOffice").map((office) => office.id)
  const bodies = all.filter((office) => office.kind !== "petitionOffice").map((office) => office.id)
  const named = (byOffice: Readonly<Record<string, number>> | undefined) => Object.keys(byOffice ?? {})
  return [
    ...words(
      "UNKNOWN_OFFICE",
      ["petitionOffices", "byOffice"],
      named(petitionOffices.byOffice),
      guides,
      "a petition office of the directory"
    ),
    ...words(
      "UNKNOWN_OFFICE",
      ["competentBodies", "byOffice"],
      named(competentBodies.byOffice),
      bodies,
      "a competent body of the directory"
    )
  ]
}

/** A scenario may answer for rungs this book does not have: that is how a ladder is compared with none. */
const rungs = ({ responses }: Scenario, book: RuleBook.RuleBook<Needs.Needs>): Faults =>
  rungsOf(book)
    .filter((rung) => responses[rung] === undefined)
    .flatMap((rung) => {
      const hint = nearest(rung, Object.keys(responses))
      return [
        {
          code: "NO_RESPONSE" as const,
          path: ["responses"],
          found: null,
          expected: `a response to rung ${rung}`,
          nearest: hint
        }
      ]
    })

const rungsOf = (book: RuleBook.RuleBook<Needs.Needs>): ReadonlyArray<string> => [
  ...new Set(
    book.eras.flatMap(({ rules }) =>
      [rules.ladder, rules.overdue].flatMap(({ value }) => value?.rungs.map(({ id }) => id) ?? [])
    )
  )
]

/**
 * Rungs the file answers for that none of the books has: a slip of the pen, since nobody will ever call them.
 *
 * @since 0.1.0
 */
export const unusedRungs = (
  scenario: Scenario,
  books: ReadonlyArray<RuleBook.RuleBook<Needs.Needs>>
): Faults =>
  words(
    "UNKNOWN_RUNG",
    ["responses"],
    Object.keys(scenario.responses),
    books.flatMap(rungsOf),
    "a rung of one of the rule books"
  )

const fields = (scenario: Scenario): Faults => [
  ...scenario.published.flatMap(({ indicator }, i) => {
    const known = petitionIndicators.map(({ id }) => id)
    return unknown(
      "UNKNOWN_INDICATOR",
      ["published", i, "indicator"],
      indicator,
      known,
      `one of ${known.join(", ")}`
    )
  }),
  ...scenario.assumptions.flatMap(({ of }, i) =>
    unknown("UNKNOWN_FIELD", ["assumptions", i, "of"], of, fieldsOf(scenario, ""), "a field of this file")
  )
]

const fieldsOf = (value: unknown, above: string): ReadonlyArray<string> =>
  typeof value !== "object" || value === null || Array.isArray(value)
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [above + key, ...fieldsOf(inner, `${above}${key}.`)])

const under = ({ from }: Scenario, { eras, zone }: RuleBook.RuleBook<Needs.Needs>): Faults => {
  const first = eras[0]?.from ?? from
  return [
    ...(zone === Instant.SHANGHAI
      ? []
      : [{ code: "OTHER_ZONE" as const, path: [], found: zone, expected: Instant.SHANGHAI, nearest: null }]),
    ...(first <= from
      ? []
      : [
          {
            code: "NO_RULES_YET" as const,
            path: ["from"],
            found: from,
            expected: `a day on or after ${first}`,
            nearest: null
          }
        ])
  ]
}
