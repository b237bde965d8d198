/** Made-up cases for the storage benchmarks: the same county at any size, so that only the size differs. */
import type { Commit, Entry } from "@lianxin/ports"
import { day } from "./basis.ts"

const OFFICES = 40
const [TOWNS, VILLAGES] = [6, 10]
const STATUSES = ["registered", "forwarded", "accepted", "extended", "concluded"]
/** One case of a thousand has a status no other has; one of fifty is with a post. */
export const RARE_STATUS = "suspended"
const [RARELY, POSTED, POSTS] = [1000, 50, 10]
export const NOW = Date.parse("2026-06-01T00:00+08:00")
const DAY = 86_400_000

export const office = (i: number): string => `office-${i % OFFICES}`
export const town = (i: number): string => `42120200${i % TOWNS}`
export const place = (i: number): string => `${town(i)}00${Math.floor(i / TOWNS) % VILLAGES}`
export const post = (i: number): string => `post-${i % POSTS}`

const status = (i: number): string => (i % RARELY === 7 ? RARE_STATUS : (STATUSES[i % STATUSES.length] ?? ""))

/** An entry as a petition has it, with its duty, its day and its reminders: about 600 bytes. */
const entry = (tag: string, i: number): Entry => ({
  tag,
  at: "2026-05-05T09:00+08:00",
  by: "clerk@xianning-petition-office",
  body: {
    _tag: tag,
    at: "2026-05-05T09:00+08:00",
    by: "clerk@xianning-petition-office",
    channel: "online",
    subject: "unpaid-wages",
    place: place(i),
    opens: [
      {
        id: "conclude",
        kind: "duty",
        owner: office(i),
        supervisor: "xianning-petition-office",
        due: {
          from: "2026-05-05",
          term: { mode: "C0", days: 60 },
          day: "2026-07-04",
          skipped: [],
          provisional: false
        },
        reminders: ["L9", "L6", "L3"].map((rung) => ({ rung, on: "2026-06-25", act: "phone", fate: "armed" }))
      }
    ],
    closes: []
  }
})

/** How case `i` stands; days and wake-ups are spread over a year, as many each day. */
const standing = (i: number): Pick<Commit, "summary" | "wakeAt"> => {
  const due = (i * 7919) % 365
  return {
    summary: {
      type: "petition",
      status: status(i),
      open: true,
      place: place(i * 31),
      person: `person-${(i * 13) % 5000}`,
      office: office(i * 17),
      post: i % POSTED === 1 ? post(Math.floor(i / POSTED)) : null,
      openedOn: day("2026-01-05"),
      nextDue:
        i % 20 === 0 ? null : day(new Date(Date.parse("2026-06-01") + due * DAY).toISOString().slice(0, 10)),
      marks: i % POSTED === 0 ? ["late"] : []
    },
    wakeAt: NOW - DAY + due * DAY
  }
}

/** Case `i` with so many entries, and a notice where one is asked for. */
export const commitOf = (i: number, entries: number, notices: number): Commit => ({
  caseId: `2026-${`${i}`.padStart(7, "0")}`,
  type: "petition",
  expected: 0,
  entries: Array.from({ length: entries }, (_, n) => entry(`Event${n}`, i)),
  ...standing(i),
  notices: Array.from({ length: notices }, (_, n) => ({
    key: `${i}#${n}`,
    template: "petition.forwarded",
    to: { office: office(i) },
    params: { until: "2026-07-04" }
  }))
})

/** Copy `n` of a case, long closed: it keeps its office, its place and its status, and waits for nothing. */
export const closedCopy = (commit: Commit, n: number): Commit => ({
  ...commit,
  caseId: `${commit.caseId}-${n}`,
  summary: { ...commit.summary, open: false, nextDue: null },
  wakeAt: null,
  notices: []
})
