/**
 * What is wrong with a scenario file, and where: a value, never a thrown error.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** Everything a scenario file can have wrong. @since 0.1.0 */
export const FAULTS = [
  "WRONG_VALUE", // not of the shape or in the range the field has
  "MISSING_KEY",
  "UNKNOWN_KEY",
  "UNKNOWN_WORD", // none of the words this field can have
  "UNKNOWN_PLACE",
  "UNKNOWN_OFFICE",
  "UNKNOWN_SUBJECT",
  "UNKNOWN_RUNG",
  "UNKNOWN_INDICATOR",
  "UNKNOWN_FIELD", // an assumption about a field this file does not have
  "NOT_IN_CHARGE", // nobody, or more than one office, is in charge of a subject at a place
  "NO_POST", // an office nobody sits in
  "NO_RESPONSE", // the rule book has a rung whose effect the file does not give
  "OTHER_ZONE", // the rule book counts days elsewhere than in Shanghai
  "NO_RULES_YET" // the scenario starts before the rule book
] as const
/** One of {@link FAULTS}. @since 0.1.0 */
export type FaultCode = (typeof FAULTS)[number]

/** One thing that is wrong, and where. @since 0.1.0 */
export interface Fault {
  readonly code: FaultCode
  /** Keys and list places from the top of the file. */
  readonly path: ReadonlyArray<string | number>
  readonly found: string | null
  /** What would be right, in English. */
  readonly expected: string
  readonly nearest: string | null
}

/** `competentBodies.byOffice` or `arrivals[2].subject`. @since 0.1.0 */
export const place = (path: Fault["path"]): string =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`)).join("")

/** One line for a terminal. @since 0.1.0 */
export const show = ({ code, expected, found, nearest, path }: Fault): string => {
  const what = found === null ? "" : `, found ${found}`
  const hint = nearest === null ? "" : `; the nearest is ${nearest}`
  return `${place(path) || "(top)"}: ${code}: expected ${expected}${what}${hint}`
}
