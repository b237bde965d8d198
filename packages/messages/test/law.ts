/**
 * The law the petitions here are decided under: the national one with the ladder of Xianning, and three that differ.
 */
import { type Basis, type Directory, Petition, type Rule, RuleBook } from "@lianxin/core"
import { Psychiatric } from "@lianxin/core/care"
import { WorkingDays } from "@lianxin/core/time"
import { bj2006, calendar, china, national } from "@lianxin/rules-national"
import { xianning } from "@lianxin/rules-xianning"
import * as Result from "effect/Result"
import { day, directory } from "./offices.ts"

type PetitionBasis = Basis.Basis<typeof Petition.petition.needs>

/** Law and directory at a moment. */
export type BasisOn = (at: string) => PetitionBasis

const bookOf = <N extends Rule.Needs>(needs: N, from: string, ...above: ReadonlyArray<RuleBook.Layer>) =>
  Result.getOrThrow(
    RuleBook.build({ layers: [national, xianning, ...above], needs, from: day(from), calendar })
  )
const petitionBook = (...above: ReadonlyArray<RuleBook.Layer>) =>
  bookOf(Petition.petition.needs, "2005-05-01", ...above)

/** The law of care plans. */
export const careBook = bookOf(Psychiatric.psychiatric.needs, "2018-05-28")

const usual: PetitionBasis = { book: petitionBook(), directory }

/** The law and the offices of Xianning. */
export const usually: BasisOn = () => usual

/** The usual law with another directory. */
export const withOffices =
  (directory: Directory.Directory): BasisOn =>
  () => ({ ...usual, directory })

const withBook =
  (book: PetitionBasis["book"]): BasisOn =>
  () => ({ ...usual, book })

/** A layer that lets the clock of handling stand still. */
export const STOPPING = withBook(
  petitionBook({
    id: "stopping",
    title: { en: "A province that stops clocks", zh: "可以中止期限的省" },
    rules: [
      {
        id: "national/petition/pause",
        unit: "scope",
        title: { en: "Stopping a clock", zh: "期限中止" },
        lastChecked: day("2026-01-01"),
        versions: [
          {
            from: day("2022-05-01"),
            value: { duties: ["conclude"] },
            cite: {
              instrument: "示例省信访条例 (2022)",
              article: "1",
              says: { en: "an example", zh: "示例" },
              confidence: "design"
            }
          }
        ]
      }
    ]
  })
)

/** A province where the petitioner chooses between two bodies for a review. */
export const CHOICE = withBook(petitionBook(bj2006))

const nextYear = Result.getOrThrow(
  WorkingDays.make({
    ...china,
    announcedUntil: day("2027-12-31"),
    holidays: { ...china.holidays, "2027-01-01": "元旦" }
  })
)

/** From the thirtieth of December on the holidays of the next year are announced. */
export const ANNOUNCED: BasisOn = (at) => ({
  ...usual,
  book: at < "2026-12-30" ? usual.book : { ...usual.book, calendar: nextYear }
})
/** The version of a rule in force on a day. */
export const ruleOn = (rule: string, on: string) => RuleBook.ruleOn([national, xianning], rule, day(on))
