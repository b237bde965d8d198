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
    "registered at {office}{direct, select, true {, received directly} other {}}: {channel}, {subject}, {place}{kind, select, null {} other {, {kind}}}{splitFrom, select, null {} other {; a part of {splitFrom}}}",
  Classified:
    "classified: {kind}{route, select, null {} other {, {route}}}{procedure, select, null {} other {, {procedure}}}{proposed, select, null {} other {; the table proposes: {proposed}}}",
  Forwarded:
    "forwarded{again, select, true { again} other {}} from {from} to {to}{assisting, select, null {} other {, with the help of {assisting}}}{procedure, select, null {} other {, {procedure}}}{reportBy, select, null {} other {, assigned: result to be reported by {reportBy}}}{late, select, true {, late} other {}}",
  Objected: "{office} objects to the forwarding",
  ObjectionAnswered:
    "{agreed, select, true {objection agreed to; the papers come back} other {objection declined; the matter stays}}",
  Accepted: "accepted by {office}{late, select, true {, late} other {}}",
  NotAccepted:
    "not accepted by {office}: {ground}{goTo, select, null {} other {; sent to {goTo}}}{late, select, true {, late} other {}}",
  Extended: "extended by {days, plural, one {# day} other {# days}}, approved by {approvedBy}",
  Concluded:
    "concluded by {office}: {result}{executeBy, select, null {} other {, to be carried out by {executeBy}}}{late, select, true {, late} other {}}",
  Evaluated: "{rated} rated: {grade}",
  Withdrawn: "withdrawn on a signed record",
  Urged: "{caller} urges {callee}{rung, select, null {} other { (rung {rung})}}: {answer}",
  LedAway:
    "led to another procedure by {office}: {door}{to, select, null {} other {, to {to}}}{late, select, true {, late} other {}}",
  SwitchedToOrdinary: "left the simple procedure for the ordinary one",
  Reported:
    "{office} reports {duty, select, reportUp {the urgent matter upward} resultReport {the result of the assigned matter} execute {that the opinion has been carried out} other {on the matter}}{late, select, true {, late} other {}}",
  Recused: "{post} stands aside",
  ExtensionUndone:
    "extension of {days, plural, one {# day} other {# days}} taken back, approved by {approvedBy}",
  Paused: "clock of “{duty}” stopped",
  Resumed:
    "clock of “{duty}” runs again, longer by {days, plural, one {# day} other {# days}} of its own count",
  Reprojected: "last days counted again with a calendar that knows more",
  Heard:
    "hearing held by {office} ({stage}), {from} to {until}{excluded, plural, =0 {} one {; # day left out of the count} other {; # days left out of the count}}",
  Settled: "settled by agreement at {office}{late, select, true {, late} other {}}",
  Delivered: "written reply received on {receivedOn} ({stage})",
  ReviewAsked: "{stage} asked for at {office}{goodCause, select, null {} other {, late with a good cause}}",
  Reviewed: "{stage} by {office}: {outcome}{late, select, true {, late} other {}}",
  ReviewEnded:
    "{stage} at {office} ended without an opinion: {end, select, withdrawn {the request was taken back on a signed record} other {the petitioner died and nobody goes on}}",
  DeathRecorded:
    "death of the petitioner recorded; {successor, select, null {{ends, select, true {nobody goes on with the matter, and it ends} other {what is owed in the matter is done all the same}}} other {a successor goes on with the matter}}",
  Merged: "goes on within the matter {into}",
  Followed:
    "{did, select, accepted {accepted within the matter {into}} concluded {answered by the opinion in the matter {into}} notAccepted {not accepted, as the matter {into}} ledAway {led to another procedure with the matter {into}} other {let go by the matter {into}; goes on by itself}}{result, select, null {} other {: {result}}}{ground, select, null {} other {: {ground}}}{door, select, null {} other {: {door}}}{office, select, null {} other {, by {office}}}{opinion, select, null {} other {, document {opinion}}}{late, select, true {, late} other {}}",
  Unmerged: "taken out of the matter {from} again, with the last days it had",
  Linked: "linked: {to}, {as}",
  Unlinked: "link removed: {to}{as, select, null {} other {, {as}}}",
  Corrected:
    "entry corrected: {channel}, {subject}, {place}{kind, select, null {} other {, {kind}}}{route, select, null {} other {, {route}}}{handling, select, opened {; the time for handling runs} closed {; the time for handling is closed} other {}}{accused, select, null {} other {; complained of: {accused}}}",
  Reminded:
    "rung {rung} of “{duty}” due on {on}: {act}; caller {caller, select, null {vacant} other {{caller}}}, called {callee, select, null {vacant} other {{callee}}}{recused, select, null {} other {; {recused} stands aside}}{accused, select, null {} other {; {accused} is complained of}}",
  Consented: "consent signed, {place}",
  Enrolled: "enrolled by {office}",
  Assessed: "assessed: {group}",
  Visited: "contact, {form}: {group}{late, select, true {, late} other {}}",
  Missed: "contact missed: {reason}{lost, select, true {; counts as lost} other {}}",
  Referred: "referred to {to}{late, select, true {, late} other {}}",
  LossReported: "loss of contact reported",
  Closed: "plan closed: {reason}"
}
