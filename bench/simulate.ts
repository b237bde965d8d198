/**
 * Cases a second of the simulator, with all rules on, beside SimPy 3 on an equivalent flow; and its memory.
 *
 * SimPy's flow knows no law, so that it has less to do; see simpy/flow.py. Both are timed by the clock and by the seconds
 * of processor time they used, every thread counted: on a machine with other work only the second says anything.
 *
 * Both sides are timed from the opened offices to the sorted result; starting a process and reading the numbers is on
 * neither. Plays before the measured ones are not counted: ours grow faster until about the twentieth, and the first is
 * printed beside them; SimPy's second run in a process is no faster than its first.
 */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { CalendarDate, WorkingDays } from "@lianxin/core"
import { type Outcome, read, run as simulate, type Scenario, show } from "@lianxin/simulator"
import * as Result from "effect/Result"
import { parse } from "yaml"
import { basis } from "./basis.ts"
import type { Used } from "./simulate-memory.ts"

const GOAL = 2
const ROUNDS = 9
const WARM = 25
const here = (path: string): string => new URL(path, import.meta.url).pathname

/** The scenario of a year, whose faults stop a benchmark. */
export const xianning2015 = (): Scenario => {
  const scenario = read(
    parse(readFileSync(here("../packages/rules-xianning/scenarios/xianning-2015.yaml"), "utf8"))
  )
  if (Result.isFailure(scenario)) throw new Error(scenario.failure.map(show).join("\n"))
  return scenario.success
}

/** The same rates over as many days as bring in about so many cases. */
export const lasting = (scenario: Scenario, cases: number): Scenario => {
  const year = 15_700
  const until = CalendarDate.addDays(scenario.from, Math.round((365 * cases) / year) - 1)
  return { ...scenario, until, countUntil: CalendarDate.addDays(until, 182) }
}

/**
 * The flow SimPy plays, with every rule on: nobody withdraws, rates, extends or sends a matter to the wrong body, and all
 * offices and subjects are alike.
 */
const flowOnly = (scenario: Scenario): Scenario => ({
  ...scenario,
  petitionOffices: { ...scenario.petitionOffices, byOffice: {}, misdirects: 0 },
  competentBodies: {
    ...scenario.competentBodies,
    byOffice: {},
    handlesBySubject: {},
    extension: { ...scenario.competentBodies.extension, asks: 0 }
  },
  petitioners: { ...scenario.petitioners, goesAbove: 0, withdraws: 0, rates: 0 }
})

const played = (scenario: Scenario): Outcome => {
  const outcome = simulate({ scenario, ...basis })
  if (Result.isFailure(outcome)) throw new Error(outcome.failure.map(show).join("\n"))
  return outcome.success
}

const ours = (scenario: Scenario): Played => {
  const [start, used] = [process.hrtime.bigint(), process.cpuUsage()]
  const { daysToConclude, registered } = played(scenario)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const { system, user } = process.cpuUsage(used)
  const processor = (user + system) / 1e6
  return { cases: registered, seconds, processor, median: daysToConclude.median ?? NaN }
}

/** Mean and deviation of the logarithm, as Python draws it. */
const lognormal = (delay: Scenario["competentBodies"]["handles"]): ReadonlyArray<number> => {
  if (delay.shape !== "lognormal") throw new Error("simpy/flow.py draws lognormal delays only")
  return [Math.log(delay.median), delay.sigma]
}

/** The days offices work on, counted from the first day of the scenario, for three years. */
const workdays = ({ from }: Scenario): ReadonlyArray<number> =>
  Array.from({ length: 3 * 365 }, (_, i) => i).filter((i) =>
    WorkingDays.isWorkingDay(basis.book.calendar, CalendarDate.addDays(from, i))
  )

const flow = (scenario: Scenario, cases: number, officeHours: boolean) => {
  const { arrivals, competentBodies, petitionOffices, places, seed } = scenario
  return {
    seed,
    cases,
    workdays: officeHours ? workdays(scenario) : null,
    places: Object.keys(places).length,
    shares: Object.values(places),
    bodies: 8, // seven departments and the government of a place
    perWorkingDay: arrivals.reduce((sum, stream) => sum + stream.perWorkingDay, 0),
    clerkFilesPerDay: petitionOffices.filesPerDay,
    setsAside: petitionOffices.setsAside,
    setAsideFor: lognormal(petitionOffices.setAsideFor),
    answers: lognormal(competentBodies.answers),
    refuses: competentBodies.refuses,
    bodyFilesPerDay: competentBodies.filesPerDay,
    handles: lognormal(competentBodies.handles),
    letsLie: competentBodies.letsLie,
    liesFor: lognormal(competentBodies.liesFor)
  }
}

interface Played {
  readonly cases: number
  /** By the clock. */
  readonly seconds: number
  /** Of processor time, of every thread. */
  readonly processor: number
  /** Days from arrival to conclusion. */
  readonly median: number
}

/** Null where there is no Python, or a Python without SimPy. */
const simpy = (scenario: Scenario, cases: number, officeHours: boolean): Played | null => {
  for (const python of ["/usr/bin/python3", "python3"]) {
    try {
      const input = `${JSON.stringify(flow(scenario, cases, officeHours))}\n`
      const answer = JSON.parse(execFileSync(python, [here("./simpy/flow.py")], { input, encoding: "utf8" }))
      if (typeof answer.seconds === "number") return { cases, ...answer }
    } catch {
      continue // no such Python
    }
  }
  return null
}

const median = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

type By = "seconds" | "processor"

const perSecond = (rounds: ReadonlyArray<Played>, by: By): number =>
  median(rounds.map((round) => round.cases / round[by]))

const line = (rounds: ReadonlyArray<Played>, name: string): void => {
  const [clock, processor] = (["seconds", "processor"] as const).map((by) =>
    Math.round(perSecond(rounds, by)).toLocaleString("en").padStart(9)
  )
  console.log(`${clock} ${processor}  ${name}; half concluded within ${rounds[0]?.median.toFixed(0)} days`)
}

const ratio = (mine: ReadonlyArray<Played>, theirs: ReadonlyArray<Played>, by: By): number =>
  perSecond(mine, by) / perSecond(theirs, by)

const beside = (mine: ReadonlyArray<Played>, theirs: ReadonlyArray<Played>, name: string): string => {
  const [clock, processor] = [ratio(mine, theirs, "seconds"), ratio(mine, theirs, "processor")]
  return `  ${processor.toFixed(2)} x of processor time, ${clock.toFixed(2)} x by the clock: ${name}`
}

const rates = (year: Scenario): void => {
  const scenario = flowOnly(year)
  const first = ours(scenario)
  const registered = first.cases
  for (let warm = 1; warm < WARM; warm++) played(scenario)
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: simpy(scenario, registered, false),
    hours: simpy(scenario, registered, true),
    ours: ours(scenario),
    whole: ours(year)
  }))
  const mine = rounds.map((round) => round.ours)
  const hours = rounds.flatMap((round) => round.hours ?? [])
  const bare = rounds.flatMap((round) => round.bare ?? [])
  console.log(
    `\nA year of ${registered.toLocaleString("en")} petitions, medians of ${ROUNDS} rounds, taken in turns`
  )
  if (hours.length === 0)
    console.log("   skipped beside SimPy: no python3 here has it (Debian: apt-get install python3-simpy3)")
  else {
    const met = ratio(mine, hours, "processor") >= GOAL ? "met" : "NOT MET"
    console.log(`${beside(mine, hours, "SimPy 3 in office hours")}   goal ${GOAL} x: ${met}`)
    console.log(beside(mine, bare, "SimPy 3 without any calendar"))
  }
  console.log("\n  cases a second by the clock, and of processor time")
  if (hours.length > 0) {
    line(hours, "SimPy 3: five steps in office hours, no rules")
    line(bare, "SimPy 3: five steps, no calendar, no rules")
  }
  line(mine, "lianxin: the same steps, every rule and two ladders")
  line([first], "lianxin: the same, the first time in a process")
  line(
    rounds.map((round) => round.whole),
    "lianxin: the whole year, with ratings, extensions and withdrawals"
  )
}

const memory = (cases: number): Used => {
  const flags = ["--conditions=@lianxin/source", "--expose-gc", "--no-warnings"]
  return JSON.parse(
    execFileSync(process.execPath, [...flags, here("./simulate-memory.ts"), `${cases}`], { encoding: "utf8" })
  )
}

export const run = async (): Promise<void> => {
  rates(xianning2015())
  console.log("\nMemory, each in a process of its own")
  for (const cases of [20_000, 200_000]) {
    const { heap, inMemory, peak, registered } = memory(cases)
    console.log(
      `  ${registered.toLocaleString("en").padStart(9)} cases: ${heap.toFixed(1)} MB of heap after collection, ` +
        `at most ${inMemory} cases at once, peak ${peak.toFixed(0)} MB of the process`
    )
  }
}
