/**
 * Psychiatric care plans on their way to a refusal or a notice: each code with the commands that reach it.
 */
import type { Refusal } from "@lianxin/core"
import type { Psychiatric } from "@lianxin/core/care"
import { type Asked, carePlan } from "./given.ts"
import { emptied } from "./offices.ts"

const STATION = "fushan-health-station"
const NURSE = `handler@${STATION}`

const by = (_tag: string, date: string, actor: string, rest: Asked = {}): Asked => ({
  _tag,
  at: `${date}T09:00+08:00`,
  by: actor,
  ...rest
})

const found = (rest: Asked = {}) => ({
  level: 0,
  symptoms: "gone",
  insight: "good",
  socialFunction: "good",
  adverseReaction: "none",
  bodilyIllness: "none",
  ...rest
})

const consented = (rest: Asked = {}, date = "2026-02-05") =>
  by("Consent", date, "guardian", { person: "p1", place: "421202005", document: "d1", ...rest })
const enrolled = by("Enrol", "2026-02-06", NURSE)
const visited = (date: string, rest: Asked = {}) =>
  by("Visit", date, NURSE, { form: "face", found: found(), ...rest })
const missed = (date: string, reason = "notHome") => by("Miss", date, NURSE, { reason })
const unstable = { found: found({ level: 4 }) }

const refusedAfter = (...commands: ReadonlyArray<Asked>) => carePlan(commands).refusal

/** How each care code is reached. */
export const REACHED: Readonly<Record<Psychiatric.Language.RefusalCode, Refusal.Refusal | null>> = {
  OUT_OF_ORDER: refusedAfter(consented(), { ...enrolled, at: "2026-02-04T09:00+08:00" }),
  WRONG_MOMENT: refusedAfter(consented(), consented()),
  NO_RULES_YET: refusedAfter(consented({}, "2010-02-05")),
  UNKNOWN_OFFICE: refusedAfter(consented(), { ...enrolled, by: "handler@nowhere" }),
  UNKNOWN_POST: refusedAfter(consented(), { ...enrolled, by: `ghost@${STATION}` }),
  UNKNOWN_PLACE: refusedAfter(consented({ place: "999999" })),
  CONSENT_MISSING: refusedAfter(enrolled),
  NOT_PATIENT_OR_GUARDIAN: refusedAfter(consented({ by: NURSE })),
  NOT_QUALIFIED: refusedAfter(consented(), { ...enrolled, by: "handler@xianning-housing" }),
  NOT_RESPONSIBLE: refusedAfter(
    consented(),
    enrolled,
    visited("2026-02-10", { by: "handler@xianan-health-centre" })
  ),
  HUMAN_DECISION_REQUIRED: refusedAfter(
    consented(),
    enrolled,
    by("Assess", "2026-02-10", "clock", { found: found() })
  ),
  FACE_VISIT_NEEDED: refusedAfter(consented(), enrolled, visited("2026-02-10", { form: "phone" })),
  REASONS_MISSING: refusedAfter(consented(), enrolled, by("Close", "2026-02-10", NURSE, { reason: "other" }))
}

/** Lives that between them have every event and every notice. */
export const LIVES = [
  carePlan([
    consented(),
    enrolled,
    visited("2026-02-10", unstable),
    by("Refer", "2026-02-12", NURSE, { to: "xianan-health-centre" }),
    by("Wake", "2026-02-23", "clock"),
    by("Assess", "2026-02-24", NURSE, { found: found() }),
    missed("2026-05-24"),
    missed("2026-06-01", "missing"),
    by("ReportLoss", "2026-06-01", NURSE, { document: "d2" }),
    by("Close", "2026-07-01", NURSE, { reason: "movedAway" })
  ]),
  carePlan([consented(), enrolled, by("Wake", "2026-03-10", "clock")], emptied([STATION], "2026-02-06"))
]
