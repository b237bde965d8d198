/**
 * What is said of earlier matters that may be the same, in English.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { SimilarKey, Texts } from "./keys.ts"

/** Sentences about matters that may be the same, English. @since 0.1.0 */
export const similarEn: Texts<SimilarKey> = {
  found:
    "{count, plural, one {# earlier matter} other {# earlier matters}} may be the same, of {beside} laid beside it (rule {rule}, {version}, layer {layer})",
  none: "No earlier matter looks the same, of {beside} laid beside it.",
  suggestion: "{caseId}, registered {on}, {standing}{repeatNo, select, null {} other {, repeat {repeatNo}}}",
  person:
    "{agrees, select, true {the same person} false {another person} other {person: not named on both sides}}",
  subject: "{agrees, select, true {the same subject} other {another subject}}",
  place: "{agrees, select, true {the same place, or one inside the other} other {another place}}",
  text: "{agrees, select, true {texts alike, {found} %} false {texts not alike, {found} %} other {texts not compared}}",
  days: "{days, plural, =0 {on the same day} one {# day earlier} other {# days earlier}}",
  alone: "No texts were compared: the facts are all this rests on.",
  compared: "{count, plural, one {# text was compared.} other {# texts were compared.}}",
  uncompared:
    "{caseId}: its text was not compared, {why, select, NotFound {the vault has none under its id} Erased {it was erased} Sealed {the legal basis does not open it} other {it is not what the vault wrote}}",
  more: "There are more earlier matters here than were looked at; the newest were.",
  decides: "Whether it is the same matter is for a person to decide; nothing was written down in any case."
}
