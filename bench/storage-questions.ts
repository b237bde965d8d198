/** What a county asks all day long, over a million open cases and over ten thousand. */
import type { CaseStore } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import { day } from "./basis.ts"
import { compare } from "./measure.ts"
import { NOW, office, place, town } from "./storage-cases.ts"
import { alone } from "./storage-crowd.ts"
import { numeral, progress, verdict } from "./storage-print.ts"

type Store = CaseStore["Service"]
type Asks = (store: Store, n: number) => Effect.Effect<unknown, unknown>

export const [MANY, FEW] = [1_000_000, 10_000]
const LONGER = 1.5
const PAGE = 50

const QUESTIONS: Readonly<Record<string, Asks>> = {
  "claimDue, 50 cases": (store) => store.claimDue(NOW, PAGE, Duration.zero),
  "a page of everything open": (store) => store.find({ open: true }, { limit: PAGE }),
  "a page of an office": (store, n) => store.find({ office: office(n), open: true }, { limit: PAGE }),
  "a page of an office, further on": (store, n) =>
    store.find({ office: office(n), open: true }, { limit: PAGE, after: "2026-09-01 2026-0000001" }),
  "a page of an office, due before a day": (store, n) =>
    store.find({ office: office(n), open: true, dueBefore: day("2026-12-01") }, { limit: PAGE }),
  "a page of a type and status": (store) =>
    store.find({ type: "petition", status: "accepted" }, { limit: PAGE }),
  "a page of a village": (store, n) => store.find({ placePrefix: place(n), open: true }, { limit: PAGE }),
  "a page of a town": (store, n) => store.find({ placePrefix: town(n), open: true }, { limit: PAGE }),
  "a page of a district": (store) => store.find({ placePrefix: "421202", open: true }, { limit: PAGE }),
  "a page of a mark": (store) => store.find({ marks: ["late"], open: true }, { limit: PAGE })
}

/** Asks both, in turn. */
export const askBoth = async (database: string, few: Store, many: Store): Promise<void> => {
  console.log(
    `\n${database}: time over ${numeral(MANY)} open cases, by time over ${numeral(FEW)} (goal at most ${LONGER})`
  )
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    progress(`${database}: ${name}`)
    const sides = [few, many].map((store, i) => alone(`${i}`, (n) => ask(store, n)))
    const [small, large] = await compare(sides)
    const [a, b] = [small?.perSecond ?? Number.NaN, large?.perSecond ?? Number.NaN]
    console.log(
      `  ${(a / b).toFixed(2).padStart(9)} x ${name}   ${verdict(a / b <= LONGER)}   (${numeral(1e6 / a)} µs, ${numeral(1e6 / b)} µs)`
    )
  }
}
