/**
 * What a layer may do to the rules of the layers below it 上层规定的限度.
 *
 * A layer is bound by the marks of every layer below it, so that a mark in between may bind further and never loosens.
 * Terms are held against each other by their last days and not by their numbers, because five working days can be
 * shorter or longer than ten natural days: it depends on the holidays.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as CalendarDate from "../time/CalendarDate.ts"
import { count, Term } from "../time/Term.ts"
import type { Calendar } from "../time/WorkingDays.ts"
import type { AgainstBelow, OverlayFault } from "./BookFault.ts"
import { inForce, type Layer, versionOn } from "./Layer.ts"
import type { Overlay, Rule } from "./Rule.ts"

type Direction = Extract<Overlay, "stricter" | "longer">

/** What a layer does to the ones below it, the lowest first, that their marks do not allow. @since 0.1.0 */
export const overlayFaults = (
  layer: Layer,
  below: ReadonlyArray<Layer>,
  calendar: Calendar
): ReadonlyArray<OverlayFault> =>
  layer.rules.flatMap((rule) => [
    ...unfit(layer.id, rule),
    ...boundFaults({ layer: layer.id, rule, below, calendar })
  ])

/** A mark that could not be held: no ladder or scope is later, or more, than another. */
const unfit = (layer: string, { id, overlay = "free", unit }: Rule): ReadonlyArray<OverlayFault> =>
  isDirection(overlay) && unit !== "term" && unit !== "limit"
    ? [{ code: "OVERLAY_UNFIT", layer, rule: id, overlay, unit }]
    : []

const isDirection = (overlay: Overlay): overlay is Direction => overlay === "stricter" || overlay === "longer"

/** A rule of one layer, over the layers below it. */
interface Laid {
  readonly layer: string
  readonly rule: Rule
  readonly below: ReadonlyArray<Layer>
  readonly calendar: Calendar
}

const boundFaults = (laid: Laid): ReadonlyArray<OverlayFault> => {
  const { below, layer, rule } = laid
  const marks = below.flatMap(({ id, rules }) =>
    rules.flatMap((one) => (one.id === rule.id ? [{ by: id, mark: one.overlay ?? "free" }] : []))
  )
  const fixed = marks.find(({ mark }) => mark === "fixed")
  const [first] = rule.versions
  if (fixed !== undefined && first !== undefined)
    return [{ code: "OVERLAY_FIXED", layer, rule: rule.id, day: first.from, below: fixed.by }]
  return [...new Set(marks.map(({ mark }) => mark))]
    .filter(isDirection)
    .flatMap((direction) => directed(laid, direction))
}

/** Each version is told once, by the first registration day on which it goes beyond. */
const directed = (laid: Laid, direction: Direction): ReadonlyArray<OverlayFault> => {
  const told = new Set<string>()
  return fencesOf(laid).flatMap((since) => {
    const version = versionOn(laid.rule, since)
    const under = inForce(laid.below, { rule: laid.rule.id }, since)
    if (version === undefined || under === null || version.value === "inherit" || told.has(version.from))
      return []
    const at = { layer: laid.layer, rule: laid.rule.id, day: version.from, below: under.stamp.layer, since }
    const here = version.value === "none" ? null : version.value
    const fault = compared({ here, there: under.value, direction, calendar: laid.calendar }, at)
    if (fault !== null) told.add(version.from)
    return fault === null ? [] : [fault]
  })
}

/** The days on which this rule changes, here or below. */
const fencesOf = ({ below, rule }: Laid): ReadonlyArray<CalendarDate.CalendarDate> => {
  const starts = [rule, ...below.flatMap(({ rules }) => rules.filter(({ id }) => id === rule.id))].flatMap(
    ({ versions }) => versions.map(({ from }) => from)
  )
  return [...new Set(starts)].sort()
}

interface Compared {
  readonly here: unknown
  readonly there: unknown
  readonly direction: Direction
  readonly calendar: Calendar
}

const isTerm = Schema.is(Term)
const isRecord = Schema.is(Schema.Record(Schema.String, Schema.Unknown))

/** A value of another shape is a fault of its own, and is passed over here. */
const compared = ({ calendar, direction, here, there }: Compared, at: AgainstBelow): OverlayFault | null => {
  if (there === null) return null
  if (here === null) return { code: "OVERLAY_NONE", ...at }
  if (isTerm(here) && isTerm(there)) return comparedDays(here, there, direction, calendar, at)
  return isRecord(here) && isRecord(there) ? comparedNumbers(here, there, direction, at) : null
}

const comparedDays = (
  here: Term,
  there: Term,
  direction: Direction,
  calendar: Calendar,
  at: AgainstBelow
): OverlayFault | null => {
  const stricter = direction === "stricter"
  if (stricter ? isNeverLater(here, there) : isNeverLater(there, here)) return null
  for (const number of startDays(calendar, at.since)) {
    const start = CalendarDate.fromDayNumber(number)
    const [lastDay, lastDayBelow] = [count(start, here, calendar).day, count(start, there, calendar).day]
    if (stricter ? lastDay > lastDayBelow : lastDay < lastDayBelow)
      return { code: stricter ? "OVERLAY_LATER" : "OVERLAY_EARLIER", ...at, start, lastDay, lastDayBelow }
  }
  return null
}

const amountOf = (term: Term): number =>
  "workingDays" in term ? term.workingDays : "months" in term ? term.months : term.days

/** The fewest and the most natural days a term can take, whatever the calendar; holidays know no most. */
const boundsOf = (term: Term): readonly [fewest: number, most: number] => {
  const amount = amountOf(term)
  switch (term.mode) {
    case "C0":
      return [amount, amount]
    case "C1":
    case "W":
      return [amount, Number.POSITIVE_INFINITY]
    case "M":
      return [28 * amount, 31 * amount]
    case "T":
      return [28 * amount - 1, 31 * amount - 1]
  }
}

/** What can be said without a calendar; most pairs can, and no day need be tried. */
const isNeverLater = (one: Term, other: Term): boolean =>
  one.mode === other.mode ? amountOf(one) <= amountOf(other) : boundsOf(one)[1] <= boundsOf(other)[0]

/** Every announced day, those from `since` on first: an example from the rule's own time says more. */
function* startDays(calendar: Calendar, since: CalendarDate.CalendarDate): Generator<number> {
  const [first, last] = [calendar.announcedFrom, calendar.announcedUntil].map(CalendarDate.dayNumber)
  if (first === undefined || last === undefined) return
  const middle = Math.min(Math.max(CalendarDate.dayNumber(since), first), last + 1)
  for (let number = middle; number <= last; number++) yield number
  for (let number = first; number < middle; number++) yield number
}

/** The most that may be added in one go is bound by the total where there is one, and is not compared by itself. */
const isBoundByTotal = (field: string, value: Readonly<Record<string, unknown>>): boolean =>
  field === "days" && typeof value["totalDays"] === "number"

const comparedNumbers = (
  here: Readonly<Record<string, unknown>>,
  there: Readonly<Record<string, unknown>>,
  direction: Direction,
  at: AgainstBelow
): OverlayFault | null => {
  const stricter = direction === "stricter"
  for (const [field, value] of Object.entries(here)) {
    const valueBelow = there[field]
    if (typeof value !== "number" || typeof valueBelow !== "number" || isBoundByTotal(field, here)) continue
    if (stricter ? value > valueBelow : value < valueBelow)
      return { code: stricter ? "OVERLAY_MORE" : "OVERLAY_LESS", ...at, field, value, valueBelow }
  }
  return null
}
