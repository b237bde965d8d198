/** The law and the offices every benchmark runs on. */
import { CalendarDate, Directory, Petition, RuleBook } from "@lianxin/core"
import { calendar, national } from "@lianxin/rules-national"
import { directoryData, xianning } from "@lianxin/rules-xianning"
import * as Result from "effect/Result"

export const day = CalendarDate.CalendarDate.make

export const basis = {
  book: Result.getOrThrow(
    RuleBook.build({
      layers: [national, xianning],
      needs: Petition.petition.needs,
      from: day("2005-05-01"),
      calendar
    })
  ),
  directory: Result.getOrThrow(Directory.make(directoryData))
}
