/**
 * A small county that is looked at while it works: a store, casework and a notifier, each with an onlooker around it.
 *
 * @since 0.1.0
 */
import { Casework, FixedOffices, kind, Observed } from "@lianxin/casework"
import { CalendarDate, Directory, Instant, Petition, RuleBook } from "@lianxin/core"
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

const store = Observed.store().pipe(Layer.provide(MemoryCaseStore.layer))
const offices = Observed.offices.pipe(Layer.provide(FixedOffices.layer(directory)))
const casework = Observed.casework().pipe(
  Layer.provide(Casework.layer({ kinds: [kind(petition, book)] })),
  Layer.provide([store, offices])
)
const notifier = Observed.notifier.pipe(
  Layer.provide(ConsoleNotifier.layer({ render: ({ template }) => `→ ${template}` }))
)

/** The county, ready for work. @since 0.1.0 */
export const county = Layer.merge(casework, notifier)

/** A petition is registered, forwarded and accepted, one command is refused, it lies, and calls are made. @since 0.1.0 */
export const work = Effect.gen(function* () {
  const casework = yield* Casework.Casework
  const act = (command: Petition.Command.Command) => casework.handle("2026-0001", petition, command)
  const clerk = "clerk@xianning-petition-office"
  const [channel, kind] = ["online", "claim"] as const
  const matter = { channel, kind, subject: "unpaid-wages", place: "421202" }
  yield* act({ _tag: "Register", at: at("2026-01-05T09:00+08:00"), by: clerk, ...matter })
  yield* Effect.exit(act({ _tag: "Conclude", at: at("2026-01-05T10:00+08:00"), by: clerk, result: "reject" }))
  yield* act({ _tag: "Forward", at: at("2026-01-06T09:00+08:00"), by: clerk })
  yield* act({ _tag: "Accept", at: at("2026-01-07T09:00+08:00"), by: "handler@xianan-human-resources" })
  const later = at("2026-03-01T09:00+08:00")
  yield* casework.sweep(later)
  yield* casework.dispatch(later)
})
