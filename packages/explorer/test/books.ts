/**
 * Our own case types under our own books, over the invented county.
 */
import { Care, Directory, Petition, RuleBook } from "@lianxin/core"
import type { CalendarDate } from "@lianxin/core/time"
import { calendar, FROM, national } from "@lianxin/rules-national"
import { xianning } from "@lianxin/rules-xianning"
import * as Result from "effect/Result"
import { county, petitionMenu, psychiatricMenu } from "../src/index.ts"

const directory = Result.getOrThrow(Directory.make(county))
const { psychiatric: followUp } = Care.Psychiatric

/** Petitions under layers of law, from a day on. */
export const petitions = (
  layers: ReadonlyArray<RuleBook.Layer> = [national, xianning],
  from: CalendarDate.CalendarDate = FROM.xf2005
) => {
  const type = Petition.petition
  const book = Result.getOrThrow(RuleBook.build({ layers, needs: type.needs, from, calendar }))
  return { type, menu: petitionMenu(book), basis: { book, directory } }
}

/** Psychiatric follow-up under layers of law. */
export const followUps = (layers: ReadonlyArray<RuleBook.Layer> = [national, xianning]) => {
  const book = Result.getOrThrow(
    RuleBook.build({ layers, needs: followUp.needs, from: FROM.smd2018, calendar })
  )
  return { type: followUp, menu: psychiatricMenu(book), basis: { book, directory } }
}
