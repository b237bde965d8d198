/**
 * All texts of both languages side by side.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "../Locale.ts"
import { actsEn } from "./acts.en.ts"
import { actsZh } from "./acts.zh.ts"
import { careEn } from "./care.en.ts"
import { careZh } from "./care.zh.ts"
import { caseEn } from "./case.en.ts"
import { caseZh } from "./case.zh.ts"
import { eventsEn } from "./events.en.ts"
import { eventsZh } from "./events.zh.ts"
import { faultsEn } from "./faults.en.ts"
import { faultsZh } from "./faults.zh.ts"
import { houseEn } from "./house.en.ts"
import { houseZh } from "./house.zh.ts"
import { indicatorEn } from "./indicator.en.ts"
import { indicatorZh } from "./indicator.zh.ts"
import type {
  ConfidenceKey,
  EventKey,
  FaultKey,
  Labels,
  LineKey,
  NoticeKey,
  PhraseKey,
  RefusalKey,
  SimilarKey,
  Texts,
  TraceKey,
  Vocabularies
} from "./keys.ts"
import { noticesEn } from "./notices.en.ts"
import { noticesZh } from "./notices.zh.ts"
import { petitionEn } from "./petition.en.ts"
import { petitionZh } from "./petition.zh.ts"
import { refusalsEn } from "./refusals.en.ts"
import { refusalsZh } from "./refusals.zh.ts"
import { similarEn } from "./similar.en.ts"
import { similarZh } from "./similar.zh.ts"
import { traceEn } from "./trace.en.ts"
import { traceZh } from "./trace.zh.ts"
import { confidenceEn, phrasesEn, workingEn } from "./working.en.ts"
import { confidenceZh, phrasesZh, workingZh } from "./working.zh.ts"

/** Everything that is said in one language. @since 0.1.0 */
export interface Wording {
  readonly refusals: Texts<RefusalKey>
  readonly notices: Texts<NoticeKey>
  readonly events: Texts<EventKey>
  readonly faults: Texts<FaultKey>
  readonly working: Texts<LineKey>
  readonly trace: Texts<TraceKey>
  readonly similar: Texts<SimilarKey>
  readonly phrases: Texts<PhraseKey>
  readonly confidence: Texts<ConfidenceKey>
  readonly labels: Labels<Vocabularies>
}

/** Both languages. @since 0.1.0 */
export const TEXTS: Readonly<Record<Locale, Wording>> = {
  en: {
    refusals: refusalsEn,
    notices: noticesEn,
    events: eventsEn,
    faults: faultsEn,
    working: workingEn,
    trace: traceEn,
    similar: similarEn,
    phrases: phrasesEn,
    confidence: confidenceEn,
    labels: { ...petitionEn, ...careEn, ...actsEn, ...caseEn, ...houseEn, ...indicatorEn }
  },
  "zh-CN": {
    refusals: refusalsZh,
    notices: noticesZh,
    events: eventsZh,
    faults: faultsZh,
    working: workingZh,
    trace: traceZh,
    similar: similarZh,
    phrases: phrasesZh,
    confidence: confidenceZh,
    labels: { ...petitionZh, ...careZh, ...actsZh, ...caseZh, ...houseZh, ...indicatorZh }
  }
}
