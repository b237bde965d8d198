/**
 * A made-up nation and a county on top of it, and the same broken on purpose, one fault each, by the law that must find
 * it out.
 */
import type { RuleBookLaws } from "@lianxin/conformance"
import { Rule, type RuleBook } from "@lianxin/core/rule"
import { CalendarDate, Term, WorkingDays } from "@lianxin/core/time"
import * as Result from "effect/Result"

type Subject = RuleBookLaws.Subject
type Version = Rule.Version<unknown>

const day = CalendarDate.CalendarDate.make
const calendar = Result.getOrThrow(
  WorkingDays.make({
    id: "none",
    source: "made up",
    announcedFrom: day("2005-01-01"),
    announcedUntil: day("2030-12-31"),
    holidays: {},
    makeUpDays: {}
  })
)

/** What is read. */
const needs = {
  answer: Rule.need("nation/matter/answer", "term", Term.Term),
  ask: Rule.mayHave("nation/matter/ask", "term", Term.Term)
}

const cite: Rule.Citation = {
  instrument: "某条例 (2005)",
  article: "22",
  says: { en: "answer within thirty days", zh: "三十日内答复" },
  confidence: "textRead"
}
const version = (from: string, value: unknown, about: object = {}): Version => ({
  from: day(from),
  value,
  cite: { ...cite, ...about }
})
const days = (days: number) => ({ mode: "C0", days })

const rule = (name: string, versions: ReadonlyArray<Version>, about: Partial<Rule.Rule> = {}): Rule.Rule => ({
  id: `nation/matter/${name}`,
  unit: "term",
  title: { en: "Answer", zh: "答复" },
  lastChecked: day("2026-01-05"),
  versions,
  ...about
})

const lowest: RuleBook.Layer = {
  id: "nation",
  title: { en: "Nation", zh: "全国" },
  rules: [
    rule("answer", [version("2005-05-01", days(30))], { overlay: "stricter" }),
    rule("ask", [version("2005-05-01", "none"), version("2012-01-01", days(5))])
  ]
}
/** Rules that no case type reads. */
const between: RuleBook.Layer = {
  id: "province",
  title: { en: "Province", zh: "某省" },
  rules: [
    rule("unread", [version("2005-05-01", days(1))]),
    rule("odd", [version("2005-05-01", days(1))], { id: "nation/odd" })
  ]
}
const upper: RuleBook.Layer = {
  id: "county",
  title: { en: "County", zh: "某县" },
  rules: [rule("answer", [version("2010-01-01", days(20)), version("2020-01-01", "inherit")])]
}

const readers = [{ needs, from: day("2005-05-01") }]
/** The lowest layer, sound. */
export const nation: Subject = { layer: lowest, readers, calendar }
/** A layer on top of it and of a province, sound. */
export const county: Subject = { layer: upper, below: [lowest, between], readers, calendar }

const nationWith = (...rules: ReadonlyArray<Rule.Rule>): Subject => {
  const others = lowest.rules.filter(({ id }) => !rules.some((one) => one.id === id))
  return { ...nation, layer: { ...lowest, rules: [...others, ...rules] } }
}
const countyWith = (...rules: ReadonlyArray<Rule.Rule>): Subject => ({
  ...county,
  layer: { ...upper, rules }
})
const countyThat = (about: object): Subject => ({ ...county, layer: { ...upper, ...about } })
/** A rule of which only one field is wrong, as a file that nobody checked may have it. */
const answerThat = (about: object): Subject => countyThat({ rules: [{ ...upper.rules[0], ...about }] })
const clauseThat = (about: object): Subject =>
  countyWith(rule("answer", [version("2010-01-01", days(20), about)]))

/** By law, then by fault. */
export const BROKEN: Readonly<Record<string, Readonly<Record<string, Subject>>>> = {
  wellFormed: {
    "has no rule": countyWith(),
    "has a title in one language": countyThat({ title: { en: "County", zh: "" } }),
    "marks a rule with a word nobody knows": answerThat({ overlay: "loose" })
  },
  ids: {
    "has an id with a space": countyThat({ id: "my county" }),
    "has a rule whose id has no subject": countyWith(
      rule("odd", [version("2005-05-01", days(1))], { id: "nation/odd" })
    )
  },
  cited: {
    "names no article": clauseThat({ article: " " }),
    "says nothing in Chinese": clauseThat({ says: { en: "in twenty days", zh: "in twenty days" } }),
    "says nothing in English": clauseThat({ says: { en: "二十日内", zh: "二十日内" } }),
    "is as sure as can be": clauseThat({ confidence: "certain" })
  },
  checked: {
    "was compared on a day to come": answerThat({ lastChecked: "2999-01-01" }),
    "was compared before there was a text": answerThat({ lastChecked: "1066-10-14" })
  },
  sameInJson: {
    "holds a field that is nothing": clauseThat({ note: undefined }),
    "holds a moment": clauseThat({ read: new Date(0) })
  },
  ascending: {
    "has a version before an earlier one": countyWith(
      rule("unread", [version("2012-01-01", days(2)), version("2010-01-01", days(3))])
    ),
    "has two versions from one day": countyWith(
      rule("unread", [version("2012-01-01", days(2)), version("2012-01-01", days(3))])
    )
  },
  reachable: {
    "keeps what ended before anybody asks": nationWith(
      rule("answer", [version("1995-10-28", days(60)), version("2005-05-01", days(30))])
    )
  },
  oneInForce: {
    "begins a day late": nationWith(rule("answer", [version("2005-05-02", days(30))])),
    "says nothing of what may not be": nationWith(rule("ask", [version("2012-01-01", days(5))])),
    "takes away for a year what no case can be decided without": nationWith(
      rule("answer", [
        version("2005-05-01", days(30)),
        version("2010-01-01", "none"),
        version("2011-01-01", days(30))
      ])
    )
  },
  stamps: { "has the id of the layer below": countyThat({ id: "nation" }) },
  known: { "has a rule nobody asks for": countyWith(rule("anwser", [version("2010-01-01", days(20))])) },
  decodes: {
    "writes a number as a word": countyWith(rule("ask", [version("2010-01-01", { mode: "C0", days: "5" })])),
    "says more than is read": countyWith(rule("ask", [version("2010-01-01", { ...days(5), hours: 3 })]))
  },
  fits: {
    "gives more time than it may": countyWith(rule("answer", [version("2010-01-01", days(40))])),
    "has another unit than below": countyWith(
      rule("unread", [version("2010-01-01", days(20))], { unit: "limit" })
    )
  }
}
