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
    "Rung {rung} of the duty “{duty}” has come, and nobody of the rank it needs is there who takes part in the matter. Name somebody and see to the call.",
  "petition.assigned":
    "A petition has been assigned to you. Report the result{until, select, null {} other { by {until}}}.",
  "petition.ledAway":
    "Your petition belongs to another procedure: {door}.{to, select, null {} other { Please turn to {to}.}}",
  "petition.simple": "Your petition is handled in the simple procedure.",
  "petition.ordinary":
    "Your petition is now handled in the ordinary procedure. {until, select, null {You will be told how it goes on} other {The last day of the present step is {until}}}.",
  "petition.reportedUp": "{office} has reported an urgent petition upward.",
  "petition.resultReported":
    "{office} has reported the result of a petition that was assigned to it. See the report in the file.",
  "petition.executed":
    "{office} has reported that the opinion on a petition has been carried out. See the report in the file.",
  "petition.extensionUndone":
    "An extension of the time for handling your petition has been taken back{until, select, null {} other {; the last day is {until} again}}.",
  "petition.paused": "The time for “{duty}” stands still. You will be told when it runs again.",
  "petition.resumed":
    "The time for “{duty}” runs again{until, select, null {} other {; its last day is {until}}}.",
  "petition.reprojected":
    "The last day of “{duty}” was counted again after an announcement of holidays: {until} instead of {before}.",
  "petition.settled":
    "{office} has closed your petition on an agreement. Where rating is open, you may rate the petition office and the competent body.",
  "petition.mayAskReview":
    "You may ask the next higher body to review the written reply{until, select, null {} other {, by {until}}}.",
  "petition.mayAskRecheck":
    "You may ask for a recheck of the reply on review{until, select, null {} other {, by {until}}}. The opinion on recheck is final.",
  "petition.reviewAsked":
    "You have been asked for a {stage}. {until, select, null {Give your opinion in writing} other {Give your opinion in writing by {until}}}.",
  "petition.reviewEnded":
    "The {stage} has ended without an opinion: {end, select, withdrawn {the petitioner took the request back} other {the petitioner has died and nobody goes on}}. The opinion below stands.",
  "petition.reviewed": "{office} has given its opinion on review: {outcome}.",
  "petition.final":
    "{office} has given its opinion on recheck: {outcome}. This ends the matter; it is not taken up again on the same facts and reasons.",
  "petition.merged": "Your petition is handled together with the matter {into}. One reply will answer both.",
  "petition.answered":
    "{office} has answered your petition, which was handled together with the matter {into}: {result}. The opinion in that matter is the reply to you{opinion, select, null {} other { (document {opinion})}}; your right to rate and to ask for a review is your own.",
  "petition.onItsOwn":
    "The matter {from} has ended in a way that binds nobody else. This petition goes on by itself, with the last days it had.",
  "petition.corrected":
    "The entry of a petition you have was corrected. {until, select, null {No limit for handling runs any longer} other {The last day for handling is {until}}}.",
  "petition.withAccused":
    "A petition you hold is with {office}, which is complained of in it. Send it to another body now; its last days go on running.",
  "petition.objectionAnswered":
    "Your objection to a petition has been looked into. {agreed, select, true {The sender agrees and takes the petition back} other {The sender does not agree; the petition stays with you, and its last days go on running}}.",
  "petition.ended":
    "A petition you have is over: {end, select, withdrawn {the petitioner took it back} other {the petitioner has died and nobody goes on}}. Nothing more is owed in it.",
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
