/**
 * What has been seen on the way: commands that were done or refused, refusals met, stamps left.
 *
 * Each is kept with the step that showed it first; the search goes by shortest paths, so the first is the shortest.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Refusal } from "@lianxin/core/case"
import type { Rule } from "@lianxin/core/rule"
import { stampWord } from "./Watch.ts"
import type { Witness } from "./Path.ts"

/** How often a command was refused with a code, and when first. @since 0.1.0 */
export interface Refused {
  times: number
  readonly first: Witness
}

/** What became of one kind of command. @since 0.1.0 */
export interface Account {
  /** Whether an event ever came of it. */
  done: boolean
  /** How often it was let through and nothing came of it. */
  idle: number
  firstIdle: Witness | null
  readonly refused: Map<string, Refused>
}

/** What has been seen. @since 0.1.0 */
export interface Tally {
  readonly of: (command: string) => Account
  readonly codes: ReadonlySet<string>
  /** Stamps left by due days, reminders and refusals, as words. */
  readonly stamps: ReadonlySet<string>
  /** Stamps of rules that were read, with the step of the reading. */
  readonly read: Map<string, Witness>
  readonly stamp: (under: Rule.RuleStamp) => void
  readonly refuse: (record: Account, refusal: Refusal.Refusal, at: Witness) => void
  /** A refusal that is no command's own. */
  readonly meet: (refusal: Refusal.Refusal) => void
}

/** Nothing has been seen. @since 0.1.0 */
export const tally = (): Tally => {
  const commands = new Map<string, Account>()
  const codes = new Set<string>()
  const stamps = new Set<string>()
  // An era hands out one object for each stamp, so that a stamp is put into words once.
  const known = new WeakSet<Rule.RuleStamp>()
  const stamp = (under: Rule.RuleStamp): void => {
    if (known.has(under)) return
    known.add(under)
    stamps.add(stampWord(under))
  }
  return {
    of: (command) => {
      const known = commands.get(command)
      if (known !== undefined) return known
      const none: Account = { done: false, idle: 0, firstIdle: null, refused: new Map() }
      commands.set(command, none)
      return none
    },
    codes,
    stamps,
    read: new Map(),
    stamp,
    refuse: ({ refused }, refusal, at) => {
      const known = refused.get(refusal.code)
      if (known !== undefined) known.times++
      else {
        codes.add(refusal.code)
        refused.set(refusal.code, { times: 1, first: { ...at } })
      }
      if (refusal.under !== null) stamp(refusal.under)
    },
    meet: ({ code }) => {
      codes.add(code)
    }
  }
}
