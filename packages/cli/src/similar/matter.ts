/**
 * What `lianxin similar` lays beside earlier petitions: a petition that comes in, told by flags, or one that is in the store.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Casework } from "@lianxin/casework"
import type { Actor } from "@lianxin/core/case"
import type { Directory } from "@lianxin/core/directory"
import type { Matter, State } from "@lianxin/core/petition"
import { laidFrom } from "@lianxin/duplicates"
import { CaseStore, type Page, type Paged, type Row } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import { Flag } from "effect/cli"
import * as Option from "effect/Option"
import { nearestWord } from "../casefile/Fault.ts"
import { badInput, Halt } from "../command/Halt.ts"
import { placeNamed } from "../command/here.ts"
import { dayFlag, dayNamed } from "../command/layers.ts"
import { idNamed, word } from "./texts.ts"

/** A matter, its own case where it has one, and the document of its text where that is known. @since 0.1.0 */
export interface Laid {
  readonly caseId: string | null
  readonly matter: Matter
  readonly document: Actor.DocumentId | null
}

/** @since 0.1.0 */
export const matterFlags = {
  person: word("person", "ID", "The petitioner, by the vault's id"),
  subject: word("subject", "WORD", "What it is about"),
  place: word("place", "CODE", "The place it concerns"),
  on: dayFlag("on", "The day it came in").pipe(Flag.optional)
}

/** The flags as they were given. @since 0.1.0 */
export type MatterFlags = { readonly [K in keyof typeof matterFlags]: Option.Option<string> }

/** The matter the flags tell, with nothing missing. @since 0.1.0 */
export const matterTold = Effect.fnUntraced(function* (given: MatterFlags, directory: Directory.Directory) {
  const subject = Option.getOrNull(given.subject)
  const place = Option.getOrNull(given.place)
  const on = Option.getOrNull(given.on)
  if (subject === null || place === null || on === null) {
    const missing = Object.entries({ subject, place, on }).flatMap(([flag, one]) =>
      one === null ? [`--${flag}`] : []
    )
    return yield* badInput(
      `${missing.join(", ")}: missing; tell the petition with --subject, --place and --on, or name one of the store with --case`
    )
  }
  const day = yield* dayNamed("on", on)
  const person = yield* idNamed("person", given.person)
  return { person, subject, place: yield* placeNamed(directory, place), on: day } satisfies Matter
})

/** A petition of the store tells everything itself. @since 0.1.0 */
export const onlyCase = (
  given: Readonly<Record<string, Option.Option<string>>>
): Effect.Effect<void, Halt> => {
  const told = Object.entries(given).flatMap(([flag, one]) => (Option.isSome(one) ? [`--${flag}`] : []))
  return told.length === 0
    ? Effect.void
    : Effect.fail(badInput(`${told.join(", ")}: the petition named with --case says that itself`))
}

/** A petition of the store, as its history tells it. @since 0.1.0 */
export const petitionOf = Effect.fnUntraced(function* (caseId: string) {
  const casework = yield* Casework.Casework
  const { history, state, type } = yield* Effect.catchTags(casework.view(caseId), {
    UnknownCase: () => noSuchCase(caseId),
    UnknownType: ({ type }) => Effect.fail(noPetition(caseId, type)),
    WrongType: ({ found }) => Effect.fail(noPetition(caseId, found)),
    UnreadableEntry: ({ message }) => Effect.fail(new Halt({ exit: 1, lines: [message] }))
  })
  if (type !== "petition") return yield* noPetition(caseId, type)
  const laid = laidFrom(caseId, state as State, history) // a case of type petition has its state
  if (laid === null) return yield* badInput(`--case ${caseId}: is not registered yet`)
  const { on, person, place, subject } = laid.facts
  return { caseId, matter: { person, subject, place, on }, document: laid.text } satisfies Laid
})

const noPetition = (caseId: string, type: string) =>
  badInput(`--case ${caseId}: is a case of type ${type} and no petition`)

/** So many ids are looked through for the nearest one. */
const LOOKED = { page: 500, pages: 40 } as const

const noSuchCase = Effect.fnUntraced(function* (caseId: string) {
  const store = yield* CaseStore
  const ids: Array<string> = []
  let page: Page | null = { limit: LOOKED.page }
  for (let pages = 0; pages < LOOKED.pages && page !== null; pages++) {
    const { items, next }: Paged<Row> = yield* store.find({ type: "petition" }, page)
    ids.push(...items.map((row) => row.caseId))
    page = next === null ? null : { limit: LOOKED.page, after: next }
  }
  const nearest = nearestWord(caseId, ids)
  return yield* badInput(
    `--case ${caseId}: there is no such case${nearest === null ? "" : `; the nearest id is "${nearest}"`}`
  )
})
