/**
 * Rules, facts and directory as a decision reads them, and a note of everything it read.
 *
 * The wrappers answer exactly what they wrap. They stand around `decide` alone: `evolve` copies a whole state and would
 * note facts nobody weighed.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Directory, Office } from "../directory/Directory.ts"
import type { InForce, Needs, RulesFor } from "../rule/Rule.ts"
import type { Era, RuleBook } from "../rule/RuleBook.ts"
import type { CalendarDate } from "../time/CalendarDate.ts"
import { plain } from "./plain.ts"
import type { FactRead, Lookup } from "./Trace.ts"

/** What has been read so far, in the order in which it was first read. */
export interface Notes {
  readonly rules: Map<string, InForce<unknown>>
  readonly facts: Map<string, FactRead>
  readonly lookups: Map<string, Lookup>
  /** The first days of the eras whose rules were asked for. */
  readonly eras: Set<CalendarDate>
}

export const noNotes = (): Notes => ({
  rules: new Map(),
  facts: new Map(),
  lookups: new Map(),
  eras: new Set()
})

/** Who is told of what is read from a book, as often as it is read. @since 0.1.0 */
export interface Listener {
  readonly rule: (name: string, rule: InForce<unknown>) => void
  readonly era: (from: CalendarDate) => void
}

/** Notes each rule once, under its name. */
export const listening = ({ eras, rules }: Notes): Listener => ({
  era: (from) => eras.add(from),
  rule: (name, rule) => {
    if (!rules.has(name)) rules.set(name, rule)
  }
})

/** A rule counts as read once its value, stamp or clause is. */
const watchedRule = (name: string, rule: InForce<unknown>, listener: Listener): InForce<unknown> => {
  const read = (): InForce<unknown> => {
    listener.rule(name, rule)
    return rule
  }
  return {
    get stamp() {
      return read().stamp
    },
    get unit() {
      return read().unit
    },
    get value() {
      return read().value
    },
    get cite() {
      return read().cite
    }
  }
}

/** Only rules that are asked for are wrapped, each once. */
const watchedRules = <N extends Needs>(rules: RulesFor<N>, listener: Listener): RulesFor<N> => {
  const wrapped = new Map<string, InForce<unknown>>()
  return new Proxy(rules, {
    get: (all, name) => {
      const rule: InForce<unknown> | undefined = Reflect.get(all, name)
      if (typeof name !== "string" || rule === undefined) return rule
      const known = wrapped.get(name) ?? watchedRule(name, rule, listener)
      wrapped.set(name, known)
      return known
    }
  })
}

const watchedEra = <N extends Needs>({ from, rules }: Era<N>, listener: Listener): Era<N> => ({
  from,
  get rules() {
    listener.era(from)
    return watchedRules(rules, listener)
  }
})

/** The same book; the listener is told of every rule whose value, unit, stamp or clause is read from it. @since 0.1.0 */
export const watchedBook = <N extends Needs>(book: RuleBook<N>, listener: Listener): RuleBook<N> => ({
  ...book,
  eras: book.eras.map((era) => watchedEra(era, listener))
})

export const watchedState = <S extends object>(state: S, { facts }: Notes): S => {
  const noted = new Set<string>()
  return new Proxy(state, {
    get: (target, fact) => {
      const value: unknown = Reflect.get(target, fact)
      if (typeof fact === "string" && !noted.has(fact)) {
        noted.add(fact)
        const read = { fact, value: plain(value) }
        facts.set(JSON.stringify(read), read)
      }
      return value
    }
  })
}

type Note<K, V> = (key: K, found: V | undefined) => V | undefined

const watchedMap = <K, V>(map: ReadonlyMap<K, V>, note: Note<K, V>): ReadonlyMap<K, V> => {
  const all = (): ReadonlyMap<K, V> => {
    for (const [key, value] of map) note(key, value)
    return map
  }
  return {
    get size() {
      return all().size
    },
    get: (key) => note(key, map.get(key)),
    has: (key) => {
      note(key, map.get(key))
      return map.has(key)
    },
    forEach: (each) => all().forEach((value, key) => each(value, key, map)),
    entries: () => all().entries(),
    keys: () => all().keys(),
    values: () => all().values(),
    [Symbol.iterator]: () => all()[Symbol.iterator]()
  }
}

const NOBODY: ReadonlyMap<string, ReadonlyArray<Office>> = new Map()

/** The same directory; a place where nobody is in charge of anything answers an empty list, so that the subject is noted. */
export const watchedDirectory = (directory: Directory, { lookups }: Notes): Directory => {
  const note = (list: Lookup["list"], id: string, subject: string | null, found: unknown): void => {
    if (id === "") return // the end of a walk upward asks for nothing
    const key = `${list} ${id} ${subject ?? ""}`
    if (!lookups.has(key)) lookups.set(key, { list, id, subject, found: plain(found) })
  }
  const watched = <V>(list: Lookup["list"], map: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
    watchedMap(map, (id, found) => {
      note(list, id, null, found)
      return found
    })
  return {
    places: watched("places", directory.places),
    offices: watched("offices", directory.offices),
    posts: watched("posts", directory.posts),
    postsOf: watched("postsOf", directory.postsOf),
    inCharge: watchedMap(directory.inCharge, (place, subjects) =>
      watchedMap(subjects ?? NOBODY, (subject, offices) => {
        note(
          "inCharge",
          place,
          subject,
          offices?.map(({ id }) => id)
        )
        return offices
      })
    )
  }
}
