/**
 * What somebody is told, in English.
 *
 * A notice names no person and no content of the matter: it may be read on a screen in a corridor.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { NoticeKey, Texts } from "./keys.ts"

/** Notice sentences, English. @since 0.1.0 */
export const noticesEn: Texts<NoticeKey> = {
  "petition.registered":
    "Your petition has been registered. {until, select, null {You will be told how it goes on} other {By {until} you will be told how it goes on}}.",
  "petition.received":
    "A petition has been forwarded to you. {until, select, null {See its agenda for what you may do} other {The next thing owed in it is due by {until}; see its agenda}}.",
  "petition.objected":
    "{office} objects to a petition you forwarded. Look into its reasons and answer whether you agree.",
  "petition.accepted":
    "{office} has accepted your petition. {until, select, null {You will receive a written opinion} other {You will receive a written opinion by {until}}}.",
  "petition.notAccepted":
    "Your petition has not been accepted: {ground}.{goTo, select, null {} other { Please turn to {goTo}.}}",
  "petition.extended":
    "The time for handling your petition has been extended{until, select, null {} other { to {until}}}.",
  "petition.concluded":
    "{office} has concluded your petition: {result}. Where rating is open, you may rate the petition office and the competent body.",
  "petition.callDue":
    "Rung {rung} of the duty “{duty}” has come: {act}. Please call {callee} and record the answer.",
  "petition.urged":
    "You are urged to see to the duty “{duty}” (rung {rung}).{until, select, null {} other { Its last day is {until}.}}",
  "petition.supervised":
    "The duty “{duty}” is past its last day. {by} has opened formal supervision; see to it now and say why it is late.",
  "petition.vacancy":
    "Rung {rung} of the duty “{duty}” has come, and your office has no post of the rank it needs. Name one and see to the call.",
  "psychiatric.enrolled":
    "A person has been enrolled. {until, select, null {Make the first visit, face to face} other {Make the first visit, face to face, by {until}}}.",
  "psychiatric.contactPlanned":
    "{until, select, null {The next contact is planned} other {The next contact is planned for {until} at the latest}}.",
  "psychiatric.referNow":
    "The condition found is unstable. {until, select, null {Refer the person at once} other {Refer the person at once, by {until}}}.",
  "psychiatric.contactSoon": "The duty “{duty}” has a reminder for {on}: please arrange the contact.",
  "psychiatric.lost":
    "Contact was lost{until, select, null {} other { on {until}}}. Report it in writing at once to the joint group and the body above.",
  "psychiatric.vacancy":
    "A reminder of the duty “{duty}” has come, and your office has no post of the rank it needs. Name one and see to the contact."
}
