/**
 * What counting again would move, or has moved, for the eye.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Reprojection } from "@lianxin/core/case"
import { type Locale, render } from "@lianxin/messages"
import { table } from "./table.ts"

/** What a run came to. @since 0.1.0 */
export interface Reprojected {
  readonly dryRun: boolean
  readonly calendar: { readonly id: string; readonly source: string; readonly announcedUntil: string }
  readonly cases: number
  readonly moved: ReadonlyArray<Reprojection.Moved>
}

/** What is said on standard error. @since 0.1.0 */
export const NOT_COUNTED = "not counted again"

const WORDS = {
  en: {
    case: "case",
    duty: "duty or right",
    before: "before",
    after: "after",
    standing: "standing",
    why: "why",
    sure: "certain",
    provisional: "provisional",
    onlyAnnounced: "the days it rests on are now announced",
    noLonger: "rests on a day that is not announced",
    summary: (would: boolean, days: number, certain: number, cases: number) =>
      `${days} last days ${would ? "would move" : "moved"}, ${certain} more ${would ? "would become" : "became"} certain or uncertain; ${cases} cases with something open were looked at`
  },
  "zh-CN": {
    case: "案件",
    duty: "职责或者权利",
    before: "原最后一日",
    after: "重算后",
    standing: "状态",
    why: "原因",
    sure: "确定",
    provisional: "暂定",
    onlyAnnounced: "所依据的日期现已公布",
    noLonger: "所依据的日期尚未公布",
    summary: (would: boolean, days: number, certain: number, cases: number) =>
      `${would ? "将移动" : "已移动"}最后一日${days}个，另有${certain}个仅确定与否有变；共查看有未结职责或者权利的案件${cases}件`
  }
} as const

const dayChanged = ({ day, holiday, now }: Reprojection.Changed, locale: Locale): string =>
  [
    day,
    render.label("dayKind", now, locale),
    ...(holiday === null ? [] : [render.label("holiday", holiday, locale)])
  ].join(" ")

const why = ({ provisional, why }: Reprojection.Moved, locale: Locale): string => {
  if (why.length > 0) return why.map((one) => dayChanged(one, locale)).join(", ")
  return provisional ? WORDS[locale].noLonger : WORDS[locale].onlyAnnounced
}

/** The table of what moved, and one line in all. @since 0.1.0 */
export const reprojectedLines = (
  { calendar, cases, dryRun, moved }: Reprojected,
  locale: Locale
): ReadonlyArray<string> => {
  const words = WORDS[locale]
  const rows = moved.map((one) => [
    one.caseId,
    render.label("duty", one.duty, locale),
    one.before,
    one.after,
    one.provisional ? words.provisional : words.sure,
    why(one, locale)
  ])
  const days = moved.filter(({ after, before }) => after !== before).length
  return [
    `${calendar.id} .. ${calendar.announcedUntil}`,
    ...(rows.length === 0
      ? []
      : table([[words.case, words.duty, words.before, words.after, words.standing, words.why], ...rows])),
    words.summary(dryRun, days, moved.length - days, cases)
  ]
}
