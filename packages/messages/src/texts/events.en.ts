/**
 * What has happened, in English, as one line of a timeline.
 *
 * Day and actor stand beside the line, so that the sentence does not repeat them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { EventKey, Texts } from "./keys.ts"

/** Event sentences, English. @since 0.1.0 */
export const eventsEn: Texts<EventKey> = {
  Registered:
    "registered at {office}{direct, select, true {, received directly} other {}}: {channel}, {subject}, {place}{kind, select, null {} other {, {kind}}}",
  Classified: "classified: {kind}{route, select, null {} other {, {route}}}",
  Forwarded:
    "forwarded{again, select, true { again} other {}} from {from} to {to}{late, select, true {, late} other {}}",
  Objected: "{office} objects to the forwarding",
  ObjectionAnswered:
    "{agreed, select, true {objection agreed to; the papers come back} other {objection declined; the matter stays}}",
  Accepted: "accepted by {office}{late, select, true {, late} other {}}",
  NotAccepted:
    "not accepted by {office}: {ground}{goTo, select, null {} other {; sent to {goTo}}}{late, select, true {, late} other {}}",
  Extended: "extended by {days, plural, one {# day} other {# days}}, approved by {approvedBy}",
  Concluded: "concluded by {office}: {result}{late, select, true {, late} other {}}",
  Evaluated: "{rated} rated: {grade}",
  Withdrawn: "withdrawn on a signed record",
  Urged: "{caller} urges {callee}{rung, select, null {} other { (rung {rung})}}: {answer}",
  Reminded:
    "rung {rung} of “{duty}” due on {on}: {act}; caller {caller, select, null {vacant} other {{caller}}}, called {callee, select, null {vacant} other {{callee}}}",
  Consented: "consent signed, {place}",
  Enrolled: "enrolled by {office}",
  Assessed: "assessed: {group}",
  Visited: "contact, {form}: {group}{late, select, true {, late} other {}}",
  Missed: "contact missed: {reason}{lost, select, true {; counts as lost} other {}}",
  Referred: "referred to {to}{late, select, true {, late} other {}}",
  LossReported: "loss of contact reported",
  Closed: "plan closed: {reason}"
}
