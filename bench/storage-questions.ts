/**
 * What a county asks all day long: over a million open cases and over ten thousand, and over ten thousand beside a
 * million that are closed.
 */
import type { CaseStore } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { day } from "./basis.ts"
import { median, wall } from "./measure.ts"
import { NOW, office, place, post, RARE_STATUS, town } from "./storage-cases.ts"
import { numeral, progress, verdict } from "./storage-print.ts"
import { used } from "./storage-server.ts"

type Store = CaseStore["Service"]
type Asks = (store: Store, n: number) => Effect.Effect<unknown, unknown>
type Questions = Readonly<Record<string, Asks>>

/** Open cases; a county that has few has many closed ones beside them. */
export const [MANY, FEW] = [1_000_000, 10_000]
const LONGER = 1.5
const PAGE = 50

const QUESTIONS: Questions = {
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

const [LATE_IN_THE_YEAR, LAST_UNDATED] = ["2027-05-01 2026-0000001", "~ 2026-0009000"]

/** What fewer cases answer than a page takes: a store that looks for one more meets everything that is closed. */
const FEWER: Questions = {
  "a page of a post that has few open": (store, n) =>
    store.find({ post: post(n), open: true }, { limit: PAGE }),
  "the last page of everything open": (store) =>
    store.find({ open: true }, { limit: PAGE, after: LAST_UNDATED }),
  "the last page of an office": (store, n) =>
    store.find({ office: office(n), open: true }, { limit: PAGE, after: LATE_IN_THE_YEAR }),
  "the last page of a village": (store, n) =>
    store.find({ placePrefix: place(n), open: true }, { limit: PAGE, after: LATE_IN_THE_YEAR }),
  "the last page of a district": (store) =>
    store.find({ placePrefix: "421202", open: true }, { limit: PAGE, after: LAST_UNDATED }),
  "the last page of a type": (store) =>
    store.find({ type: "petition", open: true }, { limit: PAGE, after: LAST_UNDATED }),
  "a page of a status few have": (store) => store.find({ status: RARE_STATUS, open: true }, { limit: PAGE }),
  "a page of a status few of an office have": (store, n) =>
    store.find({ office: office(n), status: RARE_STATUS, open: true }, { limit: PAGE })
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
const askEach = async (
  database: string,
  questions: Questions,
  [first, second]: readonly [Store, Store]
): Promise<void> => {
  for (const [name, ask] of Object.entries(questions)) {
    progress(`${database}: ${name}`)
    const [small, large] = await inTurn(ask, [first, second])
    if (small === undefined || large === undefined) continue
    const ratio = median(large.took) / median(small.took)
    console.log(
      `  ${ratio.toFixed(2).padStart(9)} x ${name}   ${verdict(ratio <= LONGER)}   (${told(small)}; ${told(large)})`
    )
  }
}

/** The same county a hundred times as large. */
export const askBoth = (database: string, few: Store, many: Store): Promise<void> => {
  console.log(
    `\n${database}: time over ${numeral(MANY)} open cases, by time over ${numeral(FEW)} (goal at most ${LONGER})`
  )
  return askEach(database, QUESTIONS, [few, many])
}

/** The same open cases with `MANY` closed ones beside them, which are `closedCopy` of the open ones, and alone. */
export const askBeside = (database: string, alone: Store, beside: Store): Promise<void> => {
  const open = numeral(FEW)
  console.log(
    `\n${database}: time over ${open} open cases beside ${numeral(MANY)} closed ones, by time over ${open} alone (goal at most ${LONGER})`
  )
  return askEach(database, { ...QUESTIONS, ...FEWER }, [alone, beside])
}
