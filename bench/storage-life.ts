/** A petition that has been through much: registered, accepted, and urged again and again. */
import type { Casework } from "@lianxin/casework"
import { Petition } from "@lianxin/core"
import * as Effect from "effect/Effect"

type Command = Petition.Command.Command

const clerk = "clerk@xianning-petition-office"
const handler = "handler@xianan-human-resources"
const at = (text: string) => `${text}+08:00` as Command["at"]

const BEGINNING: ReadonlyArray<Command> = [
  {
    _tag: "Register",
    at: at("2026-01-05T09:00"),
    by: clerk,
    channel: "online",
    subject: "unpaid-wages",
    place: "421202"
  },
  { _tag: "Classify", at: at("2026-01-05T09:30"), by: clerk, kind: "claim", route: "petition" },
  { _tag: "Forward", at: at("2026-01-06T09:00"), by: clerk, to: "xianan-human-resources" },
  { _tag: "Accept", at: at("2026-01-12T09:00"), by: handler }
]

/** Leads a case to so many entries. */
export const lead = Effect.fnUntraced(function* (
  casework: Casework.Casework["Service"],
  caseId: string,
  entries: number
) {
  let revision = 0
  for (const command of BEGINNING)
    revision = (yield* casework.handle(caseId, Petition.petition, command)).revision
  for (let minute = 10; revision < entries; minute++) {
    const urge: Command = {
      _tag: "Urge",
      at: at(`2026-01-13T09:${minute}`),
      by: clerk,
      to: handler,
      answer: "promised"
    }
    revision = (yield* casework.handle(caseId, Petition.petition, urge)).revision
  }
  return revision
})
