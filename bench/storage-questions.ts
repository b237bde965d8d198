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

const [ROUNDS, ASKED] = [13, 25]

/** How long each question took, and the processor time of all of them. */
interface Side {
  readonly took: Array<number>
  used: number
}

/** So many times the same question; the first round only warms up. */
const asked = async (side: Side, round: number, ask: (n: number) => Effect.Effect<unknown, unknown>) => {
  const before = used()
  for (let i = 0; i < ASKED; i++) {
    const start = wall()
    await Effect.runPromise(ask(round * ASKED + i))
    if (round > 0) side.took.push(wall() - start)
  }
  const after = used()
  if (round > 0) side.used += after.here - before.here + after.there - before.there
}

/** Both are asked in short turns, so that whatever else the machine does meets them alike. */
const inTurn = async (ask: Asks, few: Store, many: Store): Promise<readonly [Side, Side]> => {
  const [small, large]: [Side, Side] = [
    { took: [], used: 0 },
    { took: [], used: 0 }
  ]
  for (let round = 0; round < ROUNDS; round++) {
    await asked(small, round, (n) => ask(few, n))
    await asked(large, round, (n) => ask(many, n))
  }
  return [small, large]
}

const micros = (seconds: number): string => numeral(seconds * 1e6)

const told = ({ took, used: cpu }: Side): string =>
  `${micros(median(took))} µs, ${micros(cpu / took.length)} of the processors`

/** Every question of both; the ratio is that of the medians. */
export const askBoth = async (database: string, few: Store, many: Store): Promise<void> => {
  console.log(
    `\n${database}: time over ${numeral(MANY)} open cases, by time over ${numeral(FEW)} (goal at most ${LONGER})`
  )
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    progress(`${database}: ${name}`)
    const [small, large] = await inTurn(ask, few, many)
    const ratio = median(large.took) / median(small.took)
    console.log(
      `  ${ratio.toFixed(2).padStart(9)} x ${name}   ${verdict(ratio <= LONGER)}   (${told(small)}; ${told(large)})`
    )
  }
}
