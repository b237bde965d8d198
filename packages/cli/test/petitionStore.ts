/**
 * A store with petitions, entered through casework at the moments the test says.
 *
 * @since 0.1.0
 */
import { Casework, FixedOffices, kind } from "@lianxin/casework"
import { Petition } from "@lianxin/core"
import { RuleBook } from "@lianxin/core/rule"
import { CalendarDate, Instant } from "@lianxin/core/time"
import { calendar, FROM, national } from "@lianxin/rules-national"
import { xianning } from "@lianxin/rules-xianning"
import type { CaseStore } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { directoryHere } from "./offices.ts"

const { petition } = Petition
const book = Result.getOrThrow(
  RuleBook.build({ layers: [national, xianning], needs: petition.needs, from: FROM.xf2005, calendar })
)
const command = Schema.decodeUnknownSync(Petition.Command.Command)
const instant = Schema.decodeSync(Instant.Instant)

/** One act: what is asked of which case, and when it was entered, if not at once. @since 0.1.0 */
export interface Entered {
  readonly caseId: string
  readonly act: Readonly<Record<string, unknown>> & { readonly at: string }
  readonly entered?: string
}

const CLERK = "clerk@xianning-petition-office"
const HANDLER = "handler@xianan-human-resources"

/** Registered, forwarded and accepted on one day. @since 0.1.0 */
export const taken = (caseId: string, day: string, about: object = {}): ReadonlyArray<Entered> => [
  {
    caseId,
    act: {
      _tag: "Register",
      at: `${day}T09:00+08:00`,
      by: CLERK,
      channel: "online",
      kind: "claim",
      place: "421202",
      subject: "unpaid-wages",
      ...about
    }
  },
  { caseId, act: { _tag: "Forward", at: `${day}T10:00+08:00`, by: CLERK, to: "xianan-human-resources" } },
  { caseId, act: { _tag: "Accept", at: `${day}T11:00+08:00`, by: HANDLER } }
]

/** Concluded on a day. @since 0.1.0 */
export const concluded = (caseId: string, day: string, entered?: string): Entered => ({
  caseId,
  act: { _tag: "Conclude", at: `${day}T09:00+08:00`, by: HANDLER, result: "support" },
  ...(entered === undefined ? {} : { entered })
})

/** Enters acts in their order into a file. @since 0.1.0 */
export const enter = (path: string, acts: ReadonlyArray<Entered>) =>
  enterIn(SqliteCaseStore.layer({ path }), acts)

/** The same into any store. @since 0.1.0 */
export const enterIn = <E>(store: Layer.Layer<CaseStore, E>, acts: ReadonlyArray<Entered>) => {
  let now = instant("2020-01-01T00:00+08:00")
  return Effect.gen(function* () {
    const casework = yield* Casework.Casework
    for (const { act, caseId, entered } of acts) {
      now = instant(entered ?? act.at)
      yield* casework.handle(caseId, petition, command(act))
    }
  }).pipe(
    Effect.provide(
      Casework.layer({ kinds: [kind(petition, book)], now: Effect.sync(() => now) }).pipe(
        Layer.provide([FixedOffices.layer(directoryHere), store])
      )
    )
  )
}

/** A day so many days after another. @since 0.1.0 */
export const later = (day: string, n: number): string =>
  CalendarDate.addDays(CalendarDate.CalendarDate.make(day), n)
