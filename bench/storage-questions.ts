/** What a county asks all day long, over a million open cases and over ten thousand. */
import type { CaseStore } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { day } from "./basis.ts"
import { median, wall } from "./measure.ts"
import { NOW, office, place, town } from "./storage-cases.ts"
import { numeral, progress, verdict } from "./storage-print.ts"
import { used } from "./storage-server.ts"

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

const [WARM, ASKED, BLOCK] = [25, 301, 100]

/** How long each question took, and the processor time of one, ours and the server's. */
interface Side {
  readonly took: Array<number>
  readonly used: number
}

/** One question to each in turn, so that whatever else the machine does meets both alike. */
const inTurn = async (ask: Asks, stores: ReadonlyArray<Store>): Promise<ReadonlyArray<Side>> => {
  const took: ReadonlyArray<Array<number>> = stores.map(() => [])
  for (let n = 0; n < WARM + ASKED; n++) {
    for (const [i, store] of stores.entries()) {
      const start = wall()
      await Effect.runPromise(ask(store, n))
      if (n >= WARM) took[i]?.push(wall() - start)
    }
  }
  const sides: Array<Side> = []
  for (const [i, store] of stores.entries()) sides.push({ took: took[i] ?? [], used: await cost(ask, store) })
  return sides
}

/** Seconds of processor time for one question of many. */
const cost = async (ask: Asks, store: Store): Promise<number> => {
  const before = used()
  for (let n = 0; n < BLOCK; n++) await Effect.runPromise(ask(store, n))
  const after = used()
  return (after.here - before.here + after.there - before.there) / BLOCK
}

const micros = (seconds: number): string => numeral(seconds * 1e6)

const told = ({ took, used: cpu }: Side): string =>
  `${micros(median(took))} µs, ${micros(cpu)} of the processors`

/** Every question of both; the ratio is that of the medians. */
export const askBoth = async (database: string, few: Store, many: Store): Promise<void> => {
  console.log(
    `\n${database}: time over ${numeral(MANY)} open cases, by time over ${numeral(FEW)} (goal at most ${LONGER})`
  )
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    progress(`${database}: ${name}`)
    const [small, large] = await inTurn(ask, [few, many])
    if (small === undefined || large === undefined) continue
    const ratio = median(large.took) / median(small.took)
    console.log(
      `  ${ratio.toFixed(2).padStart(9)} x ${name}   ${verdict(ratio <= LONGER)}   (${told(small)}; ${told(large)})`
    )
  }
}
