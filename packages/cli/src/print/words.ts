/**
 * The few words of the command line's own, in both languages; everything about a case is said by `messages`.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"

interface Words {
  readonly by: string
  readonly due: string
  readonly right: string
  readonly nowOwedBy: string
  readonly provisional: string
  readonly noLonger: string
  readonly refused: string
  readonly fail: string
  readonly history: string
  readonly expected: string
  readonly found: string
  readonly rule: string
  readonly stands: string
  readonly since: string
  readonly noSuchRule: string
  readonly lastChecked: string
  readonly daysAgo: (days: number) => string
  readonly stale: (about: Staleness) => string
}

/** How many rules of how many were compared longer ago than so many days before a day. */
interface Staleness {
  readonly stale: number
  readonly of: number
  readonly olderThan: number
  readonly on: string
}

/** @since 0.1.0 */
export const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    by: "by",
    due: "last day",
    right: "right until",
    nowOwedBy: "now owed by",
    provisional: "provisional",
    noLonger: "no longer called",
    refused: "refused",
    fail: "FAILED",
    history: "history",
    expected: "expected",
    found: "found",
    rule: "rule",
    stands: "stands",
    since: "since",
    noSuchRule: "no such rule",
    lastChecked: "last compared with its text",
    daysAgo: (days) => `${days} ${days === 1 ? "day" : "days"} ago`,
    stale: ({ of, olderThan, on, stale }) =>
      `${stale} of ${of} ${of === 1 ? "rule was" : "rules were"} last compared more than ${olderThan} ${olderThan === 1 ? "day" : "days"} before ${on}`
  },
  "zh-CN": {
    by: "办理人",
    due: "最后一日",
    right: "权利期限",
    nowOwedBy: "现由其承办",
    provisional: "暂定",
    noLonger: "不再提醒",
    refused: "不予办理",
    fail: "未通过",
    history: "经过",
    expected: "应为",
    found: "实为",
    rule: "规则",
    stands: "现状",
    since: "自",
    noSuchRule: "无此规定",
    lastChecked: "上次与原文核对",
    daysAgo: (days) => `${days} 天前`,
    stale: ({ of, olderThan, on, stale }) =>
      `共 ${of} 条规则，其中 ${stale} 条在 ${on} 之前 ${olderThan} 天以上未与原文核对`
  }
}
