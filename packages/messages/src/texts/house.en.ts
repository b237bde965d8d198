/**
 * The words of law, offices and days, in English.
 *
 * Holidays are known by the names the State Council gives them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { HouseWords, Labels } from "./keys.ts"

/** Words of law, offices and days, English. @since 0.1.0 */
export const houseEn: Labels<HouseWords> = {
  rank: {
    clerk: "clerk",
    handler: "handler",
    deputyHead: "deputy head",
    head: "head",
    secretary: "party secretary"
  },
  level: {
    nation: "nation",
    province: "province",
    city: "city",
    county: "county",
    township: "township",
    village: "village",
    grid: "grid"
  },
  officeKind: {
    petitionOffice: "petition office",
    competentBody: "competent body",
    government: "people's government",
    partyCommittee: "party committee",
    healthBody: "health body"
  },
  settler: { jointConference: "the joint conference" },
  listed: { place: "place", office: "office", post: "post", subject: "subject" },
  confidence: {
    textRead: "text read",
    known: "known, text not read",
    unconfirmed: "unconfirmed",
    design: "our own design"
  },
  unit: { term: "term", limit: "limit", ladder: "ladder", scope: "scope" },
  mode: {
    C0: "natural days, never moved",
    C1: "natural days, a last day off moves to the next working day",
    W: "working days",
    M: "months, to the corresponding day",
    T: "months, first day counted, to the day before the corresponding day"
  },
  dayKind: {
    workday: "workday",
    makeUpWorkday: "make-up workday",
    weekend: "weekend",
    holiday: "holiday"
  },
  holiday: {
    元旦: "New Year's Day",
    春节: "Spring Festival",
    清明: "Qingming Festival",
    清明节: "Qingming Festival",
    劳动节: "Labour Day",
    端午: "Dragon Boat Festival",
    端午节: "Dragon Boat Festival",
    中秋: "Mid-Autumn Festival",
    中秋节: "Mid-Autumn Festival",
    国庆: "National Day",
    国庆节: "National Day",
    中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: "Victory Day, 70th anniversary"
  },
  problem: {
    notACaseId: "no case id: 1 to 200 printable ASCII characters without spaces",
    nothingHappened: "a case cannot begin without an entry",
    notAMoment: "no moment in whole milliseconds",
    notJson: "not JSON",
    empty: "empty",
    nul: "holds a NUL character",
    unpairedSurrogate: "holds half a character",
    tooLong: "too long: 128 characters in what cases are found by, 256 in the key of a notice"
  },
  foreign: {
    folder: "a folder",
    "cut off": "its end is missing",
    malformed: "its content is not whole",
    "other file": "another kind of file",
    "other SQLite database": "another SQLite database",
    "other database": "another database"
  }
}
