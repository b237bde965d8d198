/**
 * The words of psychiatric follow-up, in English.
 *
 * Risk levels describe what was seen at a visit; they are no score of a person.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CareWords, Labels } from "./keys.ts"

/** Care words, English. @since 0.1.0 */
export const careEn: Labels<CareWords> = {
  group: { unstable: "unstable", basicallyStable: "basically stable", stable: "stable" },
  form: { face: "face to face", phone: "by phone" },
  missReason: {
    notHome: "not at home",
    awayForWork: "away for work",
    moved: "moved",
    missing: "missing",
    informationRefused: "information refused",
    other: "other reason"
  },
  closeReason: {
    movedAway: "moved away",
    died: "died",
    consentWithdrawn: "consent withdrawn",
    other: "other reason"
  },
  risk: {
    "0": "level 0: none of the below",
    "1": "level 1: verbal threats only",
    "2": "level 2: breaks things, at home, stops when persuaded",
    "3": "level 3: breaks things anywhere, does not stop when persuaded",
    "4": "level 4: goes on against things or persons, self-harm included",
    "5": "level 5: violence with a weapon, arson or explosion"
  },
  symptoms: { gone: "gone", some: "some left", marked: "marked" },
  insight: { good: "good", partial: "partial", none: "none" },
  socialFunction: { good: "good", fair: "fair", poor: "poor" },
  adverseReaction: { none: "none", mild: "mild", severe: "severe" },
  bodilyIllness: { none: "none", stable: "stable", severe: "severe" }
}
