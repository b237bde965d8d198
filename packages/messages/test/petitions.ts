/**
 * Petitions on their way to a refusal or a notice: each code with the commands that reach it.
 */
import type { Petition, Refusal } from "@lianxin/core"
import {
  accepted,
  BODY,
  by,
  CLERK,
  done,
  extended,
  forwarded,
  HANDLER,
  HEAD,
  inHand,
  objected,
  rated,
  registered,
  toBody,
  urged,
  withdrawn,
  without,
  woken
} from "./asks.ts"
import * as Beside from "./beside.ts"
import { REACHED as REACHED_BESIDE } from "./besideRefused.ts"
import { petition } from "./given.ts"
import { withOffices } from "./law.ts"
import { disputed, emptied } from "./offices.ts"

const refusedAfter = (...commands: Parameters<typeof petition>[0]) => petition(commands).refusal

/** How each petition code is reached. */
export const REACHED: Readonly<Record<Petition.RefusalCode, Refusal.Refusal | null>> = {
  OUT_OF_ORDER: refusedAfter(registered(), forwarded({}, "2026-02-04")),
  WRONG_MOMENT: refusedAfter(accepted),
  NO_RULES_YET: refusedAfter(registered({}, "2001-01-01")),
  UNKNOWN_OFFICE: refusedAfter(registered(), forwarded({ to: "nowhere" })),
  UNKNOWN_POST: refusedAfter(registered(), forwarded({ by: "ghost@xianning-petition-office" })),
  UNKNOWN_PLACE: refusedAfter(registered({ place: "999999" })),
  NOBODY_IN_CHARGE: refusedAfter(registered({ subject: "unheard-of" }), forwarded()),
  SEVERAL_IN_CHARGE: petition([registered(), forwarded()], withOffices(disputed)).refusal,
  NOT_DECIDER: refusedAfter(...toBody, { ...accepted, by: CLERK }),
  NOT_RESPONSIBLE: refusedAfter(...toBody, { ...accepted, by: "handler@xianning-housing" }),
  NOT_PETITION_OFFICE: refusedAfter(...inHand, urged({}, HANDLER)),
  NOT_SENDER: refusedAfter(
    ...toBody,
    objected("2026-02-13"),
    by("AnswerObjection", "2026-02-24", "clerk@xianan-petition-office", { agree: true })
  ),
  NOT_PETITIONER: refusedAfter(registered(), withdrawn({}, CLERK)),
  NO_PETITIONER: refusedAfter(
    registered({ kind: "accusation" }),
    by("RecordDeath", "2026-02-06", CLERK, {}),
    withdrawn({})
  ),
  NOT_CLASSIFIED: refusedAfter(without("kind", registered()), forwarded(), accepted),
  SAME_OFFICE: refusedAfter(...toBody, forwarded()),
  NOT_PROVIDED: refusedAfter(
    registered({}, "2015-10-22"),
    forwarded({}, "2015-10-23"),
    objected("2015-10-24")
  ),
  OBJECTION_LATE: refusedAfter(...toBody, objected("2026-02-27")),
  REASONS_MISSING: refusedAfter(...toBody, objected("2026-02-13", {})),
  MUST_OBJECT: refusedAfter(...toBody, by("Refuse", "2026-03-20", HANDLER, { ground: "NOT_COMPETENT" })),
  GROUND_NOT_IN_LAW: refusedAfter(
    registered({}, "2015-10-22"),
    forwarded({}, "2015-10-23"),
    by("Refuse", "2015-10-24", HANDLER, { ground: "DISCIPLINE" })
  ),
  NO_LIMIT: refusedAfter(registered({ kind: "suggestion" }), forwarded(), accepted, extended()),
  EXT_NOT_AUTHORISED: refusedAfter(...inHand, without("approvedBy", extended())),
  REASON_NOT_NOTIFIED: refusedAfter(...inHand, extended({ reasonTold: false })),
  EXT_ALREADY_USED: refusedAfter(...inHand, extended(), extended()),
  EXT_AFTER_DEADLINE: refusedAfter(...inHand, extended({}, "2026-04-22")),
  EXT_TOO_LONG: refusedAfter(...inHand, extended({ days: 31 })),
  ALREADY_RATED: refusedAfter(...done, rated("2026-03-26"), rated("2026-03-27")),
  EVALUATION_LATE: refusedAfter(...done, rated("2026-04-30")),
  RECORD_MISSING: refusedAfter(registered(), withdrawn()),
  ACCUSATION_STANDS: refusedAfter(registered({ kind: "accusation" }), withdrawn({ record: "d3" })),
  RANK_TOO_LOW: refusedAfter(...inHand, urged({ rung: "L3" })),
  RUNG_NOT_DUE: refusedAfter(...inHand, urged({ rung: "L1" })),
  ...REACHED_BESIDE
}

/** The same code, where not the actor but the receiver is an office that does not decide. */
export const SENT_TO_A_GUIDE = refusedAfter(...toBody, forwarded({ to: "xianan-petition-office" }))

/** Lives that between them have every event and every notice. */
export const LIVES = [
  petition([
    without("kind", registered()),
    by("Classify", "2026-02-06", CLERK, { kind: "claim" }),
    forwarded(),
    objected("2026-02-13"),
    by("AnswerObjection", "2026-02-24", CLERK, { agree: false }),
    by("Accept", "2026-02-28", HANDLER),
    woken("2026-04-27"),
    by("Urge", "2026-04-27", "head@xianning-petition-office", { to: HEAD, rung: "L3", answer: "promised" }),
    extended({}, "2026-04-28"),
    by("Forward", "2026-05-20", HANDLER, { to: "xianning-human-resources" }),
    woken("2026-06-10"),
    by("Conclude", "2026-06-11", "handler@xianning-human-resources", { result: "explain" }),
    rated("2026-06-12"),
    rated("2026-06-13", { rated: "competentBody", grade: "dissatisfied" })
  ]),
  petition([
    ...toBody,
    by("Refuse", "2026-02-20", HANDLER, { ground: "LITIGATION", goTo: "xianan-government" })
  ]),
  petition([...toBody, by("Refuse", "2026-03-20", HANDLER, { ground: "STATUTORY_ROUTE" })]),
  petition([registered(), withdrawn({ record: "d4" })]),
  petition([...inHand, woken("2026-04-22")], withOffices(emptied([BODY], "2026-03-01"))),
  petition([
    by("Register", "2026-02-05", "handler@xianning-housing", {
      channel: "letter",
      subject: "housing",
      place: "421200"
    })
  ]),
  ...Beside.LIVES
]
