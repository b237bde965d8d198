/** A petition that has been through much: registered, accepted, and urged again and again. */
import { Casework, FixedOffices, kind } from "@lianxin/casework"
import { Petition } from "@lianxin/core"
import { CaseStore } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { basis } from "./basis.ts"

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
const lead = Effect.fnUntraced(function* (
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

/** A case of so many entries in a store, and how it is looked at. */
export const lived = (store: CaseStore["Service"], caseId: string, entries: number) =>
  Effect.gen(function* () {
    const layer = Casework.layer({ kinds: [kind(Petition.petition, basis.book)] }).pipe(
      Layer.provide([FixedOffices.layer(basis.directory), Layer.succeed(CaseStore, store)])
    )
    const casework = yield* Effect.provide(Casework.Casework, layer)
    const revision = yield* lead(casework, caseId, entries)
    return { revision, view: casework.view(caseId) }
  })
