/**
 * Made-up commits for the laws. Every law works on fresh ids, because the port knows no way to clear a store.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Commit, Entry, OwedNotice, Summary } from "@lianxin/ports"
import { CalendarDate } from "@lianxin/core/time"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"

/** 2030-01-01T00:00Z: the office's time in the laws. @since 0.1.0 */
export const NOW = 1_893_456_000_000

/** @since 0.1.0 */
export const fresh: Effect.Effect<string> = Effect.sync(() => `law-${crypto.randomUUID()}`)

/** @since 0.1.0 */
export const entry = (tag: string, body: Entry["body"] = { tag }): Entry => ({
  tag,
  at: "2030-01-01T09:00+08:00",
  by: "clerk@law-office",
  body
})

/** @since 0.1.0 */
export const summary = (about: Partial<Summary> = {}): Summary => ({
  type: "law",
  status: "open",
  open: true,
  place: null,
  person: null,
  office: null,
  post: null,
  openedOn: null,
  nextDue: null,
  marks: [],
  ...about
})

/** @since 0.1.0 */
export const notice = (key: string): OwedNotice => ({
  key,
  template: "law.told",
  to: { office: "law-office" },
  params: { until: "2030-01-05" }
})

/** A commit of one entry to a new case, but for what is said otherwise. @since 0.1.0 */
export const commit = (caseId: string, about: Partial<Commit> = {}): Commit => ({
  caseId,
  type: "law",
  expected: 0,
  entries: [entry("Happened")],
  summary: summary(),
  wakeAt: null,
  notices: [],
  ...about
})

/** The day `days` after 2030-01-01. @since 0.1.0 */
export const day = (days: number): CalendarDate.CalendarDate =>
  CalendarDate.addDays(Option.getOrThrow(CalendarDate.parse("2030-01-01")), days)
