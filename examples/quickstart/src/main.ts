/**
 * One petition through a whole small county: registered, forwarded, accepted, left lying, and called about.
 *
 * Change `MemoryCaseStore.layer` for another store and nothing else changes.
 *
 * @since 0.1.0
 */
import { Casework, FixedOffices, kind } from "@lianxin/casework"
import { CalendarDate, Directory, Instant, Petition, RuleBook } from "@lianxin/core"
import { namesOf, render } from "@lianxin/messages"
import { ConsoleNotifier } from "@lianxin/notify-console"
import { calendar, national } from "@lianxin/rules-national"
import { directoryData, xianning } from "@lianxin/rules-xianning"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"

const { petition } = Petition
const at = Instant.Instant.make

const directory = Result.getOrThrow(Directory.make(directoryData))
const book = Result.getOrThrow(
  RuleBook.build({
    layers: [national, xianning],
    needs: petition.needs,
    from: CalendarDate.CalendarDate.make("2005-05-01"),
    calendar
  })
)

const program = Effect.gen(function* () {
  const casework = yield* Casework.Casework
  const act = (command: Petition.Command.Command) => casework.handle("2026-0001", petition, command)

  const clerk = "clerk@xianning-petition-office"
  const handler = "handler@xianan-human-resources"
  yield* act({
    _tag: "Register",
    at: at("2026-01-05T09:00+08:00"),
    by: clerk,
    channel: "online",
    kind: "claim",
    subject: "unpaid-wages",
    place: "421202"
  })
  yield* act({ _tag: "Forward", at: at("2026-01-06T09:00+08:00"), by: clerk })
  const { state } = yield* act({ _tag: "Accept", at: at("2026-01-07T09:00+08:00"), by: handler })
  for (const { due, id } of petition.agenda(state).duties) console.log(`${id}: last day ${due.day}`)

  const refused = yield* Effect.flip(
    act({ _tag: "Conclude", at: at("2026-01-08T09:00+08:00"), by: clerk, result: "reject" })
  )
  if (refused._tag === "Refused") console.log(render.refusal(refused.refusal, "en", namesOf(directory)).text)

  const aMonthLater = at("2026-03-01T09:00+08:00")
  console.log(`woken: ${(yield* casework.sweep(aMonthLater)).woken}`)
  yield* casework.dispatch(aMonthLater)
})

const county = Casework.layer({ kinds: [kind(petition, book)] }).pipe(
  Layer.provide([MemoryCaseStore.layer, FixedOffices.layer(directory)]),
  Layer.merge(
    ConsoleNotifier.layer({ render: (notice) => `→ ${render.notice(notice, "en", namesOf(directory))}` })
  )
)

await Effect.runPromise(Effect.provide(program, county))
