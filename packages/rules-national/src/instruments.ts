/**
 * The instruments the national rules cite, and the days they took effect.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule } from "@lianxin/core/rule"
import { CalendarDate } from "@lianxin/core/time"

const day = CalendarDate.CalendarDate.make

/** The day these files were last compared with their sources. @since 0.1.0 */
export const LAST_CHECKED = day("2026-11-23")

/** First days in force. @since 0.1.0 */
export const FROM = {
  /** 信访条例, State Council. */
  xf2005: day("2005-05-01"),
  /** 满意度评价工作办法, 国信发〔2014〕16号. */
  evaluation2014: day("2015-01-01"),
  /** 信访事项简易办理办法(试行). */
  simple2016: day("2016-07-09"),
  /** 信访工作条例, which ended the regulation of 2005. */
  xf2022: day("2022-05-01"),
  /** 信访事项简易办理办法, 国信办发〔2022〕17号. */
  simple2022: day("2022-07-17"),
  /** 严重精神障碍管理治疗工作规范(2018年版); day of issue. */
  smd2018: day("2018-05-28")
} as const

/** Cites an instrument by name. @since 0.1.0 */
export const citing =
  (instrument: string) =>
  (article: string, says: Rule.Bilingual, confidence: Rule.Confidence = "textRead"): Rule.Citation => ({
    instrument,
    article,
    says,
    confidence
  })

/** Cites the regulation of 2005. @since 0.1.0 */
export const xf2005 = citing("信访条例 (2005)")
/** Cites the regulation of 2022. @since 0.1.0 */
export const xf2022 = citing("信访工作条例 (2022)")
/** Cites the method of the simple procedure, on trial, of 2016. @since 0.1.0 */
export const simple2016 = citing("信访事项简易办理办法(试行) (2016)")
/** Cites the method of the simple procedure of 2022. @since 0.1.0 */
export const simple2022 = citing("信访事项简易办理办法 (国信办发〔2022〕17号)")
/** Cites the method of rating of 2014. @since 0.1.0 */
export const evaluation2014 = citing("信访事项满意度评价工作办法 (国信发〔2014〕16号)")
/** Cites the method of rating of 2022, of which the opening was read. @since 0.1.0 */
export const evaluation2022 = citing("信访事项满意度评价工作办法(试行) (国信发〔2022〕11号)")
/** Cites the norm for severe mental disorders of 2018. @since 0.1.0 */
export const smd2018 = citing("严重精神障碍管理治疗工作规范 (2018年版)")
/** Where the law is silent and the answer is Lianxin's. @since 0.1.0 */
export const design = citing("连心设计约定")
