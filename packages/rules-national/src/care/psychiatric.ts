/**
 * Follow-up of severe mental disorders: the next contact by stability group, the retry after a miss, and when a person
 * counts as lost.
 *
 * Two values were read in the norm; the rest is known from practice and marked so.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Psychiatric } from "@lianxin/core/care"
import type { Rule } from "@lianxin/core/rule"
import type { Ladder } from "@lianxin/core/supervision"
import type { Term } from "@lianxin/core/time"
import { FROM, LAST_CHECKED, smd2018 } from "../instruments.ts"

const once = <A>(
  id: string,
  unit: Rule.Unit,
  overlay: Rule.Overlay,
  title: Rule.Bilingual,
  value: A | "none",
  says: Rule.Bilingual,
  confidence: Rule.Confidence
): Rule.Rule<A> => ({
  id: `national/psychiatric/${id}`,
  unit,
  title,
  lastChecked: LAST_CHECKED,
  overlay,
  versions: [{ from: FROM.smd2018, value, cite: smd2018("-", says, confidence) }]
})

const term = (
  id: string,
  title: Rule.Bilingual,
  value: Term.Term,
  says: Rule.Bilingual,
  confidence: Rule.Confidence = "known"
): Rule.Rule<Term.Term> => once(id, "term", "stricter", title, value, says, confidence)

const loss: Psychiatric.Needs.Loss = { misses: 3, moreThanMonths: 1 }
const yearly: Psychiatric.Needs.Yearly = { contacts: 4 }
const assessors: Psychiatric.Needs.Assessors = { offices: ["healthBody"] }

/** Every rule of psychiatric follow-up. @since 0.1.0 */
export const psychiatricRules: ReadonlyArray<Rule.Rule> = [
  term(
    "first-visit",
    { en: "First visit, face to face", zh: "首次面访" },
    { mode: "W", workingDays: 10 },
    {
      en: "the first visit is face to face, within ten working days of consent or discharge",
      zh: "知情同意或接到出院信息后十个工作日内面访"
    }
  ),
  term(
    "contact-unstable",
    { en: "Next contact, unstable", zh: "病情不稳定者下次随访" },
    { mode: "C0", days: 14 },
    {
      en: "an unstable person is referred at once and seen again within two weeks",
      zh: "病情不稳定者立即转诊，两周内随访"
    },
    "textRead"
  ),
  term(
    "contact-basically-stable",
    { en: "Next contact, basically stable", zh: "病情基本稳定者下次随访" },
    { mode: "C0", days: 14 },
    {
      en: "a basically stable person is treated or adjusted and seen at two weeks",
      zh: "病情基本稳定者对症处理，两周时随访"
    }
  ),
  term(
    "contact-still-basically-stable",
    { en: "Next contact, still basically stable", zh: "仍为基本稳定者下次随访" },
    { mode: "M", months: 1 },
    {
      en: "where two weeks have not helped, under a specialist's guidance and again in a month",
      zh: "两周后仍未稳定的，在专科医师指导下一个月时随访"
    }
  ),
  term(
    "contact-stable",
    { en: "Next contact, stable", zh: "病情稳定者下次随访" },
    { mode: "M", months: 3 },
    { en: "a stable person is seen again within three months", zh: "病情稳定者三个月时随访" },
    "textRead"
  ),
  term(
    "referral",
    { en: "Referral, and report of loss", zh: "转诊与失访报告" },
    { mode: "C0", days: 0 },
    {
      en: "referral of an unstable person, and the report of a lost one, are made at once",
      zh: "不稳定者立即转诊，失访者立即书面报告"
    },
    "textRead"
  ),
  term(
    "retry",
    { en: "Trying again after a miss", zh: "未访到后的再次随访" },
    { mode: "C0", days: 14 },
    { en: "after a miss a contact is tried again within two weeks", zh: "未访到的，两周内再次随访" }
  ),
  once(
    "loss",
    "limit",
    "stricter",
    { en: "When a person counts as lost", zh: "失访判定" },
    loss,
    {
      en: "three misses in a row over more than a month, or a missing person",
      zh: "连续三次未随访到且超过一个月，或者走失"
    },
    "known"
  ),
  once(
    "yearly-contacts",
    "limit",
    "longer",
    { en: "Contacts a year", zh: "全年随访次数" },
    yearly,
    { en: "at least four contacts a year", zh: "每年至少随访四次" },
    "textRead"
  ),
  once(
    "assessors",
    "scope",
    "fixed",
    { en: "Who assesses", zh: "评估人员" },
    assessors,
    {
      en: "risk and condition are assessed by the professionals of the health body",
      zh: "危险性和病情由基层医疗卫生机构专业人员评估"
    },
    "known"
  ),
  once<Ladder.Ladder>(
    "ladder",
    "ladder",
    "free",
    { en: "Reminders of a contact", zh: "随访提醒" },
    "none",
    { en: "the norm lays down no reminders before a contact", zh: "规范未规定随访前的提醒" },
    "known"
  )
]
