/**
 * What an exploration finds wrong, as data: a code, the facts, and the shortest way to see it.
 *
 * "Never" means never in what was explored. Where the search stopped early, the report says so.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule } from "@lianxin/core/rule"
import type { Step } from "./Path.ts"

/** How far a rung came that never fired. @since 0.1.0 */
export type Fate = "neverHung" | "armed" | "merged" | "superseded"

/** A refusal a command met, and how often. @since 0.1.0 */
export interface Met {
  readonly code: string
  readonly times: number
}

interface Shown {
  /** The shortest path that shows it; null where there is nothing to show. */
  readonly path: ReadonlyArray<Step> | null
}

/** One thing that is wrong, or must be explained. @since 0.1.0 */
export type Finding = Shown &
  (
    | {
        readonly code: "NO_WAY_OUT"
        readonly status: string
        /** How many states of this status have none. */
        readonly states: number
        /** Nothing at all can be done or will happen in the state of the path. */
        readonly still: boolean
      }
    | { readonly code: "NO_OWNER"; readonly duty: string; readonly owner: string }
    | { readonly code: "NO_SUPERVISOR"; readonly duty: string; readonly supervisor: string }
    | {
        readonly code: "POST_VACANT"
        readonly duty: string
        readonly rung: string
        readonly office: string
        readonly rank: string
      }
    | {
        readonly code: "RUNG_NEVER_FIRES"
        readonly duty: string
        readonly rung: string
        readonly under: Rule.RuleStamp
        readonly fate: Fate
      }
    | {
        readonly code: "RUNG_TOO_EARLY"
        readonly duty: string
        readonly rung: string
        readonly on: string
        /** The day the clock of the duty began; null where no such duty is open. */
        readonly from: string | null
      }
    | {
        readonly code: "COMMAND_NEVER_POSSIBLE"
        readonly command: string
        readonly refused: ReadonlyArray<Met>
        /** How often it was let through and nothing came of it. */
        readonly idle: number
      }
    | { readonly code: "REFUSAL_NEVER_REACHED"; readonly refusal: string }
    | { readonly code: "RULE_NEVER_USED"; readonly rule: Rule.RuleStamp; readonly read: boolean }
  )

/** The codes of findings, the gravest first. @since 0.1.0 */
export const FINDINGS = [
  "NO_WAY_OUT",
  "NO_OWNER",
  "NO_SUPERVISOR",
  "POST_VACANT",
  "RUNG_TOO_EARLY",
  "RUNG_NEVER_FIRES",
  "COMMAND_NEVER_POSSIBLE",
  "REFUSAL_NEVER_REACHED",
  "RULE_NEVER_USED"
] as const satisfies ReadonlyArray<Finding["code"]>

/** A finding as one line for a list of known ones: its code and the words that name it. @since 0.1.0 */
export const nameOf = (finding: Finding): string => [finding.code, ...subjectOf(finding)].join(" ")

const subjectOf = (finding: Finding): ReadonlyArray<string> => {
  switch (finding.code) {
    case "NO_WAY_OUT":
      return [finding.status]
    case "NO_OWNER":
      return [finding.duty, finding.owner]
    case "NO_SUPERVISOR":
      return [finding.duty, finding.supervisor]
    case "POST_VACANT":
      return [finding.duty, finding.rung, `${finding.rank}@${finding.office}`]
    case "RUNG_NEVER_FIRES":
      return [finding.duty, finding.rung, finding.under.rule, finding.under.version]
    case "RUNG_TOO_EARLY":
      return [finding.duty, finding.rung]
    case "COMMAND_NEVER_POSSIBLE":
      return [finding.command]
    case "REFUSAL_NEVER_REACHED":
      return [finding.refusal]
    case "RULE_NEVER_USED":
      return [finding.rule.rule, finding.rule.version]
  }
}
