/**
 * What is asked of a petition on the main road, with the usual answers filled in.
 */
import type { Asked } from "./given.ts"

export const CLERK = "clerk@xianning-petition-office"
export const BODY = "xianan-human-resources"
export const HANDLER = `handler@${BODY}`
export const HEAD = `head@${BODY}`

const at = (date: string) => `${date}T09:00+08:00`
export const by = (_tag: string, date: string, actor: string, rest: Asked = {}): Asked => ({
  _tag,
  at: at(date),
  by: actor,
  ...rest
})

/** The same command with a field left out. */
export const without = (field: string, command: Asked): Asked =>
  Object.fromEntries(Object.entries(command).filter(([name]) => name !== field))

export const registered = (rest: Asked = {}, date = "2026-02-05") =>
  by("Register", date, CLERK, {
    channel: "online",
    subject: "unpaid-wages",
    place: "421202",
    kind: "claim",
    ...rest
  })
export const forwarded = (rest: Asked = {}, date = "2026-02-12") => by("Forward", date, CLERK, rest)
export const objected = (date: string, rest: Asked = { reasons: "d1" }) => by("Object", date, HANDLER, rest)
export const accepted = by("Accept", "2026-02-20", HANDLER)
export const extended = (rest: Asked = {}, date = "2026-03-20") =>
  by("Extend", date, HANDLER, { days: 30, approvedBy: HEAD, reasonTold: true, ...rest })
export const concluded = by("Conclude", "2026-03-25", HANDLER, { result: "support", opinion: "d2" })
export const rated = (date: string, rest: Asked = {}) =>
  by("Evaluate", date, "petitioner", { rated: "petitionOffice", grade: "satisfied", ...rest })
export const withdrawn = (rest: Asked = {}, actor = "petitioner") => by("Withdraw", "2026-02-10", actor, rest)
export const urged = (rest: Asked, actor = CLERK) =>
  by("Urge", "2026-04-18", actor, { to: HEAD, answer: "promised", ...rest })
export const woken = (date: string) => by("Wake", date, "clock")

export const toBody = [registered(), forwarded()]
export const inHand = [...toBody, accepted]
export const done = [...inHand, concluded]
