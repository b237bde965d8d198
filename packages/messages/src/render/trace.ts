/**
 * Why a decision came out as it did 决定说明, as a person reads it, and what has changed since.
 *
 * The trace itself has every value in full; long ones are shortened here, so that a page of paper holds a decision.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Explain, Trace } from "@lianxin/core/explain"
import type { Rule } from "@lianxin/core/rule"
import * as Schema from "effect/Schema"
import { type Facts, say } from "../internal/Facts.ts"
import { listed } from "../internal/phrase.ts"
import type { Locale } from "../Locale.ts"
import { type Names, noNames } from "../Names.ts"
import type { TraceKey } from "../texts/keys.ts"
import { TEXTS } from "../texts/texts.ts"
import { clause } from "./clause.ts"
import { event } from "./event.ts"
import { label } from "./label.ts"
import { refusal } from "./refusal.ts"
import { stepLines } from "./working.ts"

interface Reader {
  readonly locale: Locale
  readonly names: Names
}
type Lines = ReadonlyArray<string>

const line = (key: TraceKey, facts: Facts, reader: Reader): string =>
  say(TEXTS[reader.locale].trace, key, facts, reader)
const indented = (lines: Lines): Lines => lines.map((one) => `  ${one}`)
const section = (key: TraceKey, lines: Lines, reader: Reader): Lines =>
  lines.length === 0 ? [] : ["", line(key, {}, reader), ...indented(lines)]

const tagged = Schema.is(Schema.Struct({ _tag: Schema.String }))

/** What a decision rests on, from the act asked for down to what was set aside. @since 0.1.0 */
export const trace = (traced: Trace.Trace, locale: Locale, names: Names = noNames): Lines => {
  const reader = { locale, names }
  return [
    ...askedLines(traced, reader),
    ...traced.responsibility.flatMap((asked) => responsibleLines(asked, reader)),
    ...section(
      "duties",
      traced.duties.flatMap((duty) => dutyLines(duty, traced, reader)),
      reader
    ),
    ...section(
      "rulesRead",
      traced.rules.flatMap((rule) => ruleLines(rule, reader)),
      reader
    ),
    ...section(
      "factsRead",
      traced.facts.map((read) => factLine(read, reader)),
      reader
    ),
    ...section(
      "directoryRead",
      traced.directory.map((lookup) => lookupLine(lookup, reader)),
      reader
    ),
    ...section("setAside", asideLines(traced.setAside, reader), reader)
  ]
}

const askedLines = ({ command, decision }: Trace.Trace, reader: Reader): Lines => {
  const facts: Facts = Object.fromEntries(Object.entries(command ?? {}))
  const asked = line("asked", { at: facts["at"], by: facts["by"], asked: facts["_tag"] }, reader)
  if (decision._tag === "Refused") {
    const { clause, text } = refusal(decision.refusal, reader.locale, reader.names)
    const said = line("refused", { code: decision.refusal.code, text }, reader)
    return clause === null ? [asked, said] : [asked, said, `  ${clause}`]
  }
  const events = decision.events.flatMap((one) =>
    tagged(one) ? [line("happened", { line: event(one, reader.locale, reader.names) }, reader)] : []
  )
  return events.length === 0 ? [asked, line("nothing", {}, reader)] : [asked, ...events]
}

const responsibleLines = ({ office, place, reasons, subject }: Trace.Asked, reader: Reader): Lines => [
  line("responsible", { office, place, subject }, reader),
  ...indented(reasons.map(({ because, ...reason }) => line(because, reason, reader)))
]

const dutyLines = (duty: Trace.DutyExplained, { rules }: Trace.Trace, reader: Reader): Lines => {
  const { due, handedOn, id, kind, owner, reminders, steps } = duty
  const cite = rules.find(({ stamp }) => sameStamp(stamp, due.under))?.cite ?? null
  return [
    line("opened", { duty: id, kind, handedOn, office: owner, day: due.day }, reader),
    ...indented(stepLines(steps, due, cite, reader.locale)),
    ...indented(reminders.map((one) => reminderLine(one, reader)))
  ]
}

const sameStamp = (a: Rule.RuleStamp, b: Rule.RuleStamp): boolean =>
  a.rule === b.rule && a.version === b.version && a.layer === b.layer

type Reminder = Trace.DutyExplained["reminders"][number]
const reminderLine = ({ callee, caller, daysBefore, ...reminder }: Reminder, reader: Reader): string => {
  const rank = (one: typeof caller) => label("rank", one, reader.locale)
  const side = daysBefore === null ? "ladder" : daysBefore > 0 ? "before" : daysBefore < 0 ? "after" : "on"
  return line(
    "reminder",
    { ...reminder, side, days: Math.abs(daysBefore ?? 0), caller: rank(caller), callee: rank(callee) },
    reader
  )
}

const ruleLines = ({ cite, source, stamp, value }: Trace.RuleRead, reader: Reader): Lines => [
  line("rule", { ...stamp, source, value: value === null ? null : written(value) }, reader),
  ...(cite === null ? [] : [`  ${clause(cite, reader.locale)}`])
]

const factLine = ({ fact, value }: Trace.FactRead, reader: Reader): string => {
  const word =
    fact === "status" && typeof value === "string" ? label("status", value, reader.locale) : short(value)
  return line("factRead", { fact, value: word }, reader)
}

const lookupLine = ({ found, id, list, subject }: Trace.Lookup, reader: Reader): string => {
  const name = (one: string) => reader.names(one, reader.locale) ?? one
  const entry = listed(subject === null ? [name(id)] : [name(id), subject], reader.locale)
  return line("lookup", { list, entry, found: found !== null }, reader)
}

const asideLines = ({ rules, versions }: Trace.Trace["setAside"], reader: Reader): Lines => [
  ...rules.map(({ stamp, why }) => line("ruleAside", { ...stamp, reason: why }, reader)),
  ...versions.map(({ stamp, why }) => line("versionAside", { ...stamp, reason: why }, reader))
]

/** A value on one line. */
const written = (value: Schema.Json): string => (typeof value === "string" ? value : JSON.stringify(value))

const LONGEST = 72
/** Long values are cut: the trace has them whole. */
const short = (value: Schema.Json): string => {
  const text = written(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** One thing that has changed since a trace was written. @since 0.1.0 */
export const difference = (
  { after, before, name, what }: Explain.Difference,
  locale: Locale,
  names: Names = noNames
): string => {
  const word = what === "dueDay" || what === "duty" ? label("duty", name, locale) : name
  const side = (value: Schema.Json) => (what === "ruleRead" && value === null ? null : short(value))
  return line(what, { name: word, before: side(before), after: side(after) }, { locale, names })
}
