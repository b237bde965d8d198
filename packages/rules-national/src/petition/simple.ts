/**
 * The simple procedure 简易办理: one working day for each desk, three to accept, ten to answer.
 *
 * Of the method of 2022 only the opening was read; its limits stand as those of 2016 and are unconfirmed.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Needs } from "@lianxin/core/petition"
import type { Rule } from "@lianxin/core/rule"
import type { Term } from "@lianxin/core/time"
import { FROM, LAST_CHECKED, simple2016, simple2022, xf2005 } from "../instruments.ts"

const none: Pick<Rule.Version<never>, "value" | "cite"> = {
  value: "none",
  cite: xf2005(
    "-",
    { en: "no simple procedure before July 2016", zh: "2016年7月以前无简易办理程序" },
    "known"
  )
}
const workingDays = (workingDays: number): Term.Term => ({ mode: "W", workingDays })

/** One working day for each level between. @since 0.1.0 */
export const simplePassOn: Rule.Rule<Term.Term> = {
  id: "national/petition/simple-pass-on",
  unit: "term",
  title: { en: "Passing on in the simple procedure", zh: "简易办理逐级转送" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    { from: FROM.xf2005, ...none },
    {
      from: FROM.simple2016,
      value: workingDays(1),
      cite: simple2016(
        "-",
        {
          en: "each level between passes a matter on within one working day",
          zh: "中间层级在一个工作日内转送"
        },
        "textRead"
      )
    },
    {
      from: FROM.simple2022,
      value: workingDays(1),
      cite: simple2022(
        "-",
        {
          en: "each level between passes a matter on within one working day; the limit of the newer method was not found in any text read",
          zh: "中间层级在一个工作日内转送（2022年办法的期限未见原文）"
        },
        "unconfirmed"
      )
    }
  ]
}

/** Three working days to decide on acceptance. @since 0.1.0 */
export const simpleAcceptance: Rule.Rule<Term.Term> = {
  id: "national/petition/simple-acceptance",
  unit: "term",
  title: { en: "Acceptance in the simple procedure", zh: "简易办理受理" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    { from: FROM.xf2005, ...none },
    {
      from: FROM.simple2016,
      value: workingDays(3),
      cite: simple2016(
        "-",
        {
          en: "the body decides within three working days of receipt whether it accepts",
          zh: "有权处理机关自收到之日起三个工作日内决定是否受理"
        },
        "textRead"
      )
    },
    {
      from: FROM.simple2022,
      value: workingDays(3),
      cite: simple2022(
        "-",
        {
          en: "the body decides within three working days of receipt whether it accepts; the limit of the newer method was not found in any text read",
          zh: "有权处理机关自收到之日起三个工作日内决定是否受理（2022年办法的期限未见原文）"
        },
        "unconfirmed"
      )
    }
  ]
}

/** Ten working days to answer. @since 0.1.0 */
export const simpleConclusion: Rule.Rule<Term.Term> = {
  id: "national/petition/simple-conclusion",
  unit: "term",
  title: { en: "Opinion in the simple procedure", zh: "简易办理答复" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    { from: FROM.xf2005, ...none },
    {
      from: FROM.simple2016,
      value: workingDays(10),
      cite: simple2016(
        "-",
        {
          en: "the body answers within ten working days of acceptance, at once where it can",
          zh: "自受理之日起十个工作日内作出处理意见，能即时办结的即时办结"
        },
        "textRead"
      )
    },
    {
      from: FROM.simple2022,
      value: workingDays(10),
      cite: simple2022(
        "-",
        {
          en: "the body answers within ten working days of acceptance, at once where it can; the limit of the newer method was not found in any text read",
          zh: "自受理之日起十个工作日内作出处理意见，能即时办结的即时办结（2022年办法的期限未见原文）"
        },
        "unconfirmed"
      )
    }
  ]
}

/** What bars the simple procedure. @since 0.1.0 */
export const simpleScope: Rule.Rule<Needs.SimpleScope> = {
  id: "national/petition/simple-scope",
  unit: "scope",
  title: { en: "Matters fit for the simple procedure", zh: "简易办理适用范围" },
  lastChecked: LAST_CHECKED,
  overlay: "fixed",
  versions: [
    { from: FROM.xf2005, ...none },
    {
      from: FROM.simple2016,
      value: {
        barredBy: ["assigned", "severalBodies", "repeat", "statutoryRoute", "likelyRefused", "joint"]
      },
      cite: simple2016(
        "-",
        {
          en: "only for a first petition with clear facts and little dispute; not for what a superior assigned, several bodies share, a statutory procedure takes, many sign or will probably be refused",
          zh: "仅限事实清楚、争议不大的初次信访；上级交办、涉及多个责任主体、法定程序、群体联名或可能不予支持的不适用"
        },
        "textRead"
      )
    },
    {
      from: FROM.simple2022,
      value: {
        barredBy: ["assigned", "severalBodies", "repeat", "statutoryRoute", "likelyRefused", "joint"]
      },
      cite: simple2022(
        "-",
        {
          en: "the same four classes and a fifth whose text was cut off; the exclusions are taken over from 2016",
          zh: "范围同前，另有第五类（原文不全）；排除情形沿用2016年办法"
        },
        "unconfirmed"
      )
    }
  ]
}
