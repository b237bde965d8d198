/**
 * What is wrong with a rule book, a directory, a calendar or a store, in English.
 *
 * Each sentence names the place, then what to do there.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { FaultKey, Texts } from "./keys.ts"

/** Fault sentences, English. @since 0.1.0 */
export const faultsEn: Texts<FaultKey> = {
  RULE_MISSING: "No layer sets the rule {rule} on {day}. Add a version that holds on that day.",
  RULE_TWICE: "Layer {layer} has the rule {rule} twice. Put its versions under one entry.",
  VERSIONS_OVERLAP: "Layer {layer}, rule {rule}: two versions begin on {day}. Keep one of them.",
  VERSIONS_OUT_OF_ORDER:
    "Layer {layer}, rule {rule}: the version from {day} comes after a later one. List the oldest first.",
  RULE_VALUE_WRONG: "Layer {layer}, rule {rule}, version from {day}: the value does not fit. {issue}",
  RULE_UNIT_WRONG: "Layer {layer}, rule {rule}: the unit is {found} and must be {wanted}.",
  LAYER_TWICE: "The layer {layer} has the id of a layer below it. Give it an id of its own.",
  NOTHING_TO_INHERIT:
    "Layer {layer}, rule {rule}, version from {day}: no layer below has this rule, so that inherit hands back to nothing. Give a value.",
  RULE_UNIT_DIFFERS: "Layer {layer}, rule {rule}: the unit is {found}, and in layer {below} it is {wanted}.",
  OVERLAY_FIXED:
    "Layer {layer}, rule {rule}, version from {day}: layer {below} leaves no layer above it a say in this rule. Take the rule out.",
  OVERLAY_NONE:
    "Layer {layer}, rule {rule}, version from {day}: it takes away what layer {below} lays down for matters registered from {since} on. Give a value, or write inherit.",
  OVERLAY_LATER:
    "Layer {layer}, rule {rule}, version from {day}: the last day may never come later than under layer {below}. For matters registered from {since} on it does: counted from {start} it is {lastDay} here and {lastDayBelow} there. Make it shorter, or write inherit.",
  OVERLAY_EARLIER:
    "Layer {layer}, rule {rule}, version from {day}: the last day may never come earlier than under layer {below}. For matters registered from {since} on it does: counted from {start} it is {lastDay} here and {lastDayBelow} there. Make it longer, or write inherit.",
  OVERLAY_MORE:
    "Layer {layer}, rule {rule}, version from {day}: {field} is {value} and may be {valueBelow} at most, as in layer {below}, for matters registered from {since} on.",
  OVERLAY_LESS:
    "Layer {layer}, rule {rule}, version from {day}: {field} is {value} and must be {valueBelow} at least, as in layer {below}, for matters registered from {since} on.",
  OVERLAY_UNFIT:
    "Layer {layer}, rule {rule}: a {unit} cannot be marked {overlay}, because no {unit} is later or more than another. Mark it free or fixed.",
  LISTED_TWICE: "The directory lists the {kind} {id} twice. Keep one entry.",
  LEADS_NOWHERE: "Directory, {from}: “{field}” names {to}, which is not listed. Enter it, or correct the id.",
  GOES_IN_A_CIRCLE: "Directory: {id} lies above itself. Correct what it lies within or who its superior is.",
  CALENDAR_ENDS_BEFORE_IT_STARTS:
    "The calendar is announced from {from} until {until}. Put the earlier day first.",
  CALENDAR_DAY_OUTSIDE:
    "The calendar lists {day}, which is no day of the announced range. Correct the day or the range.",
  CALENDAR_DAY_TWICE:
    "The calendar lists {day} both as a holiday and as a make-up workday. Keep one of them.",
  CALENDAR_MAKE_UP_ON_WEEKDAY:
    "The calendar lists {day} as a make-up workday, and it is a weekday anyway. Remove it.",
  PLACE_UNKNOWN:
    "Place {place} is not in the directory. Check the administrative division code, or enter the place.",
  NOBODY_IN_CHARGE:
    "Nobody is in charge of {subject} at {place} or at any place above it. Enter the subject under an office.",
  SEVERAL_IN_CHARGE: "More than one office is in charge: {offices}. Ask {settledBy} to settle it.",
  RevisionConflict:
    "Case {caseId} has changed: it has {found, plural, one {# entry} other {# entries}}, and this commit was decided on {expected}. Load it again and decide again.",
  Unstorable:
    "Case {caseId}: {at} cannot be kept ({problem}). Nothing was written; correct it and send it again.",
  StoreUnavailable:
    "The store could not {operation}. {retryable, select, true {Nothing was written: try again} other {Look at what the store has before trying again}}.",
  BadCursor: "“{cursor}” is no cursor of this store. Begin again from the first page.",
  UnknownSchema:
    "{where} was written by a newer version (schema {found}, known up to {known}). Nothing was changed; use the newer version.",
  NotOurs: "{where} is not a Lianxin store ({found}). Nothing was changed; check the path.",
  ReadOnly: "{where} can be read and not written. Nothing was changed; check the permissions.",
  Damaged:
    "{where} is a Lianxin store of which a part is lost ({found}). Nothing was changed; put a backup in its place.",
  NotifierUnavailable: "{notifier} could not be reached. The notice is kept and will be tried again.",
  OfficesUnavailable:
    "The directory for {day} could not be read. Check the source of the organisation chart.",
  NotFound: "The vault has nothing under {id}. Check the id.",
  Erased: "What the vault held of {personId} was erased and cannot be read again.",
  NoPurpose:
    "Refused: actor, purpose and legal basis must be named. The refusal is in the audit; name them and ask again.",
  Sealed:
    "The legal basis given does not open {id}. The refusal is in the audit; ask under a basis that does.",
  KeyUnavailable:
    "No master key could be had from {source}. Nothing was changed; make the key available and try again.",
  Tampered:
    "What is stored of {personId} is not what the vault wrote. Do not rely on it; compare with a backup.",
  NotAuthentic: "What was opened is not what was sealed under this key. Do not rely on it.",
  BadItem: "{at} cannot be kept. Nothing was written; correct it and send it again.",
  VaultUnavailable:
    "The vault could not {operation}. {retryable, select, true {Nothing was written: try again} other {Look at what the vault has before trying again}}.",
  AuditBroken:
    "Line {sequence} of the audit is not as it was written. Keep the file as it is and compare it with a pinned head.",
  StillRequired: "Audit lines may be pruned up to {latest}, not up to {asked}. Nothing was taken away."
}
