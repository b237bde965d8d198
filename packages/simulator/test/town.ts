/** One office and one bureau with nothing left to chance: every length is constant, every probability 0 or 1. */
import { CalendarDate, Directory, Petition, RuleBook } from "@lianxin/core"
import { calendar, national } from "@lianxin/rules-national"
import { directoryData, xianning } from "@lianxin/rules-xianning"
import * as Result from "effect/Result"
import { type Outcome, run, type Scenario } from "../src/index.ts"

export const day = CalendarDate.CalendarDate.make

export const directory = Result.getOrThrow(Directory.make(directoryData))

const book = (layers: ReadonlyArray<RuleBook.Layer>) =>
  Result.getOrThrow(
    RuleBook.build({ layers, needs: Petition.petition.needs, from: day("2005-05-01"), calendar })
  )
export const withLadder = book([national, xianning])
export const withoutLadder = book([national])

const days = (value: number) => ({ shape: "constant" as const, value, unit: "days" as const })
const at = (value: number) => ({ support: value, explain: value, reject: value })

export const town: Scenario = {
  id: "town",
  title: { en: "A town", zh: "某地" },
  seed: 1,
  from: day("2015-03-02"),
  until: day("2015-04-03"),
  countUntil: day("2015-12-31"),
  places: { "421202": 1 },
  arrivals: [
    {
      subject: "unpaid-wages",
      perWorkingDay: 4,
      perDayOff: 0.5,
      channels: { online: 1, visit: 1 },
      kinds: { claim: 1 }
    }
  ],
  petitionOffices: { filesPerDay: 1000, setsAside: 0, setAsideFor: days(0), misdirects: 0 },
  competentBodies: {
    filesPerDay: 1000,
    answers: days(1),
    refuses: 0,
    grounds: { STATUTORY_ROUTE: 1 },
    handles: days(20),
    letsLie: 0,
    liesFor: days(80),
    extension: { asks: 0, days: 30, daysBefore: 4 },
    results: { explain: 1 }
  },
  responses: {
    L9: { moves: 0, within: days(0) },
    L6: { moves: 0, within: days(0) },
    L3: { moves: 0, within: days(0) },
    overdue: { moves: 0, within: days(0) }
  },
  petitioners: {
    goesAbove: 0,
    withdraws: 0,
    withdrawsAfter: days(5),
    rates: 1,
    ratesAfter: days(3),
    satisfied: {
      petitionOffice: { inTime: 1, late: 0 },
      competentBody: { inTime: at(1), late: at(0) }
    },
    basically: 0
  },
  published: [{ indicator: "concluded-in-time", figure: 0.997, source: { en: "a paper", zh: "某报" } }],
  assumptions: [{ of: "competentBodies.handles", why: { en: "made up", zh: "设想" } }]
}

export const lazyTown: Scenario = { ...town, competentBodies: { ...town.competentBodies, letsLie: 1 } }

export const play = (scenario: Scenario, under = withLadder): Outcome =>
  Result.getOrThrow(run({ scenario, book: under, directory }))

export const rate = (outcome: Outcome, id: string): number | null | undefined =>
  outcome.indicators.find((indicator) => indicator.id === id)?.rate
