/**
 * A rule book that notes which of its rules a decision has read.
 *
 * A rule that is read and a rule that leaves its stamp are two things: a scope may decide a thousand cases and be cited in
 * none. Reading shows which rules are dead and which are only silent.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule, RuleBook } from "@lianxin/core/rule"

/** A version of a rule in a book. @since 0.1.0 */
export interface Version {
  readonly name: string
  readonly stamp: Rule.RuleStamp
  readonly value: unknown
}

/** A stamp as one word. @since 0.1.0 */
export const stampWord = ({ layer, rule, version }: Rule.RuleStamp): string => `${rule} ${version} ${layer}`

/** Every version of every rule that some era of a book has, each once, in the order of the eras. @since 0.1.0 */
export const versionsOf = (book: RuleBook.RuleBook): ReadonlyArray<Version> => {
  const found = new Map<string, Version>()
  for (const { rules } of book.eras) {
    for (const [name, { stamp, value }] of Object.entries(rules))
      if (!found.has(stampWord(stamp))) found.set(stampWord(stamp), { name, stamp, value })
  }
  return [...found.values()]
}

interface Noted<N extends Rule.Needs> {
  readonly $rules: RuleBook.Era<N>["rules"]
  /** One cell for each name, 1 once it has been read. */
  readonly $read: Uint8Array
}

/** The same book; it tells the stamp of a rule when that is first read. @since 0.1.0 */
export const watched = <N extends Rule.Needs>(
  book: RuleBook.RuleBook<N>,
  onRead: (stamp: string) => void
): RuleBook.RuleBook<N> => {
  const names = Object.keys(book.eras[0]?.rules ?? {})
  // One prototype for every era, so that reading stays as quick as it was.
  const watcher = Object.defineProperties(
    {},
    Object.fromEntries(names.map((name, i) => [name, noting(name, i, onRead)]))
  )
  const eras = book.eras.map(({ from, rules }) => ({
    from,
    rules: Object.assign(Object.create(watcher) as RuleBook.Era<N>["rules"], {
      $rules: rules,
      $read: new Uint8Array(names.length)
    })
  }))
  return { ...book, eras }
}

const noting = (name: string, i: number, onRead: (stamp: string) => void): PropertyDescriptor => ({
  enumerable: true,
  get(this: Noted<Rule.Needs>) {
    const rule = this.$rules[name]
    if (this.$read[i] === 0 && rule !== undefined) {
      this.$read[i] = 1
      onRead(stampWord(rule.stamp))
    }
    return rule
  }
})
