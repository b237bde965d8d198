/**
 * A timeline for the eye: the day once, each act under it, then the last days that follow from it with their clause.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Locale, namesOf, render } from "@lianxin/messages"
import type { Setting } from "../casefile/CaseFile.ts"
import type { Row, Running } from "../replay/Timeline.ts"
import type { Hung } from "../run/reminders.ts"
import { citationOf } from "../world/World.ts"
import { WORDS } from "./words.ts"

/** What a reader wants to see beside the acts. @since 0.1.0 */
export interface Wanted {
  readonly locale: Locale
  /** How each last day was counted, step by step. */
  readonly explain: boolean
}

/** The lines of a timeline. @since 0.1.0 */
export const timelineLines = (
  setting: Setting,
  rows: ReadonlyArray<Row>,
  wanted: Wanted
): ReadonlyArray<string> =>
  rows.flatMap((row, i) => [
    ...(rows[i - 1]?.day === row.day ? [] : [render.day(row.day, wanted.locale)]),
    ...actLines(setting, row, wanted)
  ])

const actLines = (setting: Setting, row: Row, wanted: Wanted): ReadonlyArray<string> => {
  const { locale } = wanted
  const names = namesOf(setting.world.directory)
  const said = row.by === "clock" || row.event["caller"] === row.by
  const by = said ? "" : ` (${WORDS[locale].by} ${actor(row.by, setting, locale)})`
  return [
    `  ${row.at.slice(11, 16)}  ${render.event(row.event, locale, names)}${by}`,
    ...row.running.flatMap((one) => runningLines(setting, one, wanted)),
    ...cancelledLines(row.cancelled, locale)
  ]
}

const actor = (by: string, { world }: Setting, locale: Locale): string =>
  namesOf(world.directory)(by, locale) ?? render.label("party", by, locale)

const runningLines = (
  setting: Setting,
  running: Running,
  { explain, locale }: Wanted
): ReadonlyArray<string> => {
  const { due, duty, handedOn, kind, owner } = running
  const words = WORDS[locale]
  const owed = namesOf(setting.world.directory)(owner, locale) ?? render.label("party", owner, locale)
  const label = kind === "right" ? words.right : words.due
  const name = render.label("duty", duty, locale)
  const day = `${render.day(due.day, locale)}${due.provisional ? `, ${words.provisional}` : ""}`
  if (handedOn) return [`         ${name}: ${words.nowOwedBy} ${owed}, ${label} ${day}`]
  const cite = citationOf(setting.world, due.under)
  const clause = cite === null ? due.under.rule : render.clause(cite, locale)
  return [
    `         ${name}: ${label} ${day} (${owed})`,
    ...(explain
      ? render.working(due, setting.world.calendar, cite, locale).map((line) => `           ${line}`)
      : [`           ${clause}`])
  ]
}

const cancelledLines = (cancelled: ReadonlyArray<Hung>, locale: Locale): ReadonlyArray<string> =>
  cancelled.length === 0
    ? []
    : [
        `         ${WORDS[locale].noLonger}: ${cancelled
          .map(
            ({ duty, on, rung }) =>
              `${rung} (${render.label("duty", duty, locale)}, ${render.day(on, locale)})`
          )
          .join("; ")}`
      ]
