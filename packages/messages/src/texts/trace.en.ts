/**
 * Why a decision came out as it did, in English, one line for each thing read or set aside.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Texts, TraceKey } from "./keys.ts"

/** Lines of a trace, English. @since 0.1.0 */
export const traceEn: Texts<TraceKey> = {
  asked: "{at}: “{asked}”, by {by}",
  happened: "Decided: {line}",
  nothing: "Decided: nothing falls due, nothing follows",
  refused: "Refused ({code}): {text}",
  responsible:
    "Who is in charge of {subject} in {place}: {office, select, null {no single office can be named} other {{office}}}",
  inChargeHere: "{place}: {office} is in charge",
  nobodyInChargeHere: "{place}: nobody is in charge",
  notYetOrNoLonger: "{office} does not exist on {on}",
  duties: "Last days set by this decision",
  opened:
    "{duty}: {handedOn, select, true {still running, now owed by {office}; } other {}}{kind, select, right {right until} other {last day}} {day}{handedOn, select, true {} other { ({office})}}",
  reminder:
    "Reminder {rung}, {on}: {caller} to {callee}, {act}; {why, select, waits {{side, select, before {{days, plural, one {# day} other {# days}} before the last day} after {{days, plural, one {# day} other {# days}} after the last day} on {on the last day} other {as the ladder sets it}}} beforeRest {its own day is a day off, brought forward} caughtUp {its day had come when this was opened: called at once} dayHadCome {not called: its day had come, a stricter one is called instead} sharesDay {not called: a stricter one falls on the same day} other {has been called}}",
  rulesRead: "Rules read",
  rule: "{rule}, version of {version}, layer {layer}{source, select, history {, written down earlier} other {}}: {value, select, null {the law of that day has no such rule} other {{value}}}",
  factsRead: "Facts of the case read",
  factRead: "{fact}: {value}",
  directoryRead: "Entries of the directory read",
  lookup:
    "{list, select, places {place} offices {office} posts {post} postsOf {posts of} other {in charge in}}: {entry}{found, select, true {} other { (none)}}",
  setAside: "Considered and set aside",
  ruleAside:
    "{rule}: {reason, select, noSuchRule {the law of that day has no such rule} other {weighed; the outcome is not stamped with it}}",
  versionAside:
    "{rule}, version of {version}, layer {layer}: {reason, select, notYet {not yet in force} other {no longer in force}}",
  ruleVersion: "rule {name}: another version, {before} then and {after} now",
  ruleValue: "rule {name}: another value, {before} then and {after} now",
  ruleClause: "rule {name}: the clause is cited in other words",
  ruleRead:
    "rule {name}: {before, select, null {read now and not then ({after})} other {read then and not now ({before})}}",
  decision: "decision: {before} then, {after} now",
  events: "what happens: {before} then, {after} now",
  event: "{name}: {before} then, {after} now",
  dueDay: "last day of {name}: {before} then, {after} now",
  duty: "duty {name}: the same last day, other particulars",
  fact: "fact {name}: {before} then, {after} now",
  directory: "directory, {name}: {before} then, {after} now",
  trace: "{name}: not as it was"
}
