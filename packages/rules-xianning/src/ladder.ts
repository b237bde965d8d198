/**
 * The ladder of nine, six and three days 倒369 (seed article, November 2016), and a reminder before a care contact.
 *
 * Days are counted back from the last day of handling; a rung on a day off fires on that day.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule } from "@lianxin/core/rule"
import type { Ladder } from "@lianxin/core/supervision"
import { CalendarDate } from "@lianxin/core/time"

const day = CalendarDate.CalendarDate.make
const LAST_CHECKED = day("2026-11-23")

/** The rungs, with the rank that calls and the rank that is called. @since 0.1.0 */
export const RUNGS: ReadonlyArray<Ladder.Rung> = [
  { id: "L9", daysBefore: 9, caller: "clerk", callee: "handler", act: "phone" },
  { id: "L6", daysBefore: 6, caller: "deputyHead", callee: "deputyHead", act: "phoneOrReforward" },
  { id: "L3", daysBefore: 3, caller: "head", callee: "head", act: "superviseInPerson" }
]

/** The ladder of nine, six and three days. @since 0.1.0 */
export const ladder: Rule.Rule<Ladder.Ladder> = {
  id: "national/supervision/ladder",
  unit: "ladder",
  title: { en: "Ladder of nine, six and three days", zh: "倒369督办" },
  lastChecked: LAST_CHECKED,
  versions: [
    {
      from: day("2015-01-01"),
      value: { duties: ["conclude"], restDay: "raw", rungs: RUNGS },
      cite: {
        instrument: "咸宁市“倒369”信访督办机制 (2015)",
        article: "-",
        says: {
          en: "nine days before the limit the online clerk phones the handler, at six the deputy heads speak, at three the heads",
          zh: "距时限第九天网络办人员督促经办人员，第六天分管领导对接，第三天主要负责人对接"
        },
        confidence: "known"
      }
    }
  ]
}

/** The same ladder for a county that calls on the last working day before a day off. @since 0.1.0 */
export const advancingLadder: Rule.Rule<Ladder.Ladder> = {
  ...ladder,
  versions: [
    {
      from: day("2015-01-01"),
      value: { duties: ["conclude"], restDay: "advance", rungs: RUNGS },
      cite: {
        instrument: "连心设计约定",
        article: "-",
        says: {
          en: "a rung that falls on a day off is called on the last working day before it",
          zh: "督办日遇休息日的，提前至前一工作日"
        },
        confidence: "design"
      }
    }
  ]
}

/** Reminders of a care contact: our own design. @since 0.1.0 */
export const contactReminder: Rule.Rule<Ladder.Ladder> = {
  id: "national/psychiatric/ladder",
  unit: "ladder",
  title: { en: "Reminder of a contact", zh: "随访提醒" },
  lastChecked: LAST_CHECKED,
  versions: [
    {
      from: day("2018-05-28"),
      value: {
        duties: ["firstVisit", "nextContact"],
        restDay: "advance",
        rungs: [
          { id: "C3", daysBefore: 3, caller: "handler", callee: "handler", act: "phone" },
          { id: "missed", daysBefore: -1, caller: "handler", callee: "head", act: "visitAgain" }
        ]
      },
      cite: {
        instrument: "连心设计约定",
        article: "-",
        says: {
          en: "three days before a contact, on a working day, and on the day after a missed one, the health body is reminded",
          zh: "随访到期前三天(遇休息日提前)和逾期次日提醒基层医疗卫生机构"
        },
        confidence: "design"
      }
    }
  ]
}
