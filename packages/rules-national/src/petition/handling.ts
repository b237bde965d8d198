/**
 * How long a body has to handle what it accepted, what that limit covers, and how it may be extended.
 *
 * The limit runs from the day of acceptance, not of registration. Since 2022 only claims that no other statutory
 * procedure takes have it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Needs } from "@lianxin/core/petition"
import type { Rule } from "@lianxin/core/rule"
import type { Term } from "@lianxin/core/time"
import { FROM, LAST_CHECKED, xf2005, xf2022 } from "../instruments.ts"

const sixtyDays: Term.Term = { mode: "C0", days: 60 }

/** Sixty days for handling. @since 0.1.0 */
export const conclusion: Rule.Rule<Term.Term> = {
  id: "national/petition/conclusion",
  unit: "term",
  title: { en: "Time for handling", zh: "办理期限" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    {
      from: FROM.xf2005,
      value: sixtyDays,
      cite: xf2005("33", {
        en: "a petition matter is concluded within sixty days of acceptance",
        zh: "信访事项应当自受理之日起六十日内办结"
      })
    },
    {
      from: FROM.xf2022,
      value: sixtyDays,
      cite: xf2022("34", {
        en: "a claim on the petition route is concluded within sixty days of acceptance",
        zh: "按信访程序办理的申诉求决事项，自受理之日起六十日内办结"
      })
    }
  ]
}

const ALL_ROUTES = [
  "litigation",
  "arbitration",
  "partyAppeal",
  "administrative",
  "statutoryDuty",
  "petition"
] as const

/** Which accepted matters have the sixty days. @since 0.1.0 */
export const conclusionScope: Rule.Rule<Needs.Scope> = {
  id: "national/petition/conclusion-scope",
  unit: "scope",
  title: { en: "Matters with a time for handling", zh: "适用办理期限的事项" },
  lastChecked: LAST_CHECKED,
  overlay: "fixed",
  versions: [
    {
      from: FROM.xf2005,
      value: { kinds: ["suggestion", "accusation", "claim"], routes: ALL_ROUTES },
      cite: xf2005("33", {
        en: "the limit covers every matter that has been accepted",
        zh: "期限适用于所有已受理的信访事项"
      })
    },
    {
      from: FROM.xf2022,
      value: { kinds: ["claim"], routes: ["petition"] },
      cite: xf2022("31(6), 34", {
        en: "the limit covers only claims on the sixth route; suggestions, accusations and the five other routes have limits of their own",
        zh: "期限仅适用于第六类途径的申诉求决事项，建议意见、检举控告和其他五类途径各依其规定"
      })
    }
  ]
}

/** Thirty days more, once. @since 0.1.0 */
export const extension: Rule.Rule<Needs.Extension> = {
  id: "national/petition/extension",
  unit: "limit",
  title: { en: "Extension of the time for handling", zh: "延长办理期限" },
  lastChecked: LAST_CHECKED,
  overlay: "stricter",
  versions: [
    {
      from: FROM.xf2005,
      value: { days: 30, totalDays: 90, times: 1 },
      cite: xf2005("33", {
        en: "for a complex case the head of the body may extend by at most thirty days and tells the petitioner why",
        zh: "情况复杂的，经本行政机关负责人批准可适当延长，不超过三十日，并告知信访人理由"
      })
    },
    {
      from: FROM.xf2022,
      value: { days: 30, totalDays: 90, times: 1 },
      cite: xf2022("34", {
        en: "for a complex case, once, by at most thirty days, with the approval of the head and the reason told to the petitioner",
        zh: "情况复杂的，经本机关、单位负责人批准可延长一次，不超过三十日，并告知信访人延期理由"
      })
    }
  ]
}
