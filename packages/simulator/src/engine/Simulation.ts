/**
 * Plays a scenario 模拟: time goes from one event to the next, and the real core decides every case.
 *
 * The same scenario, directory and rule book give the same outcome, in however many pieces it is played.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Directory } from "@lianxin/core/directory"
import type { Needs } from "@lianxin/core/petition"
import type { RuleBook } from "@lianxin/core/rule"
import { CalendarDate } from "@lianxin/core/time"
import * as Result from "effect/Result"
import { check } from "../scenario/check.ts"
import type { Fault } from "../scenario/Fault.ts"
import type { Scenario } from "../scenario/Scenario.ts"
import type { Outcome } from "../tally/Outcome.ts"
import * as Tally from "../tally/Tally.ts"
import { type Arrivals, arrivals, arrive } from "./arrivals.ts"
import { call, remind, wake } from "./calls.ts"
import { extend, step } from "./office.ts"
import { DAY, dayOf } from "./OfficeHours.ts"
import { rate, withdraw } from "./petitioner.ts"
import type { Waiting } from "./EventQueue.ts"
import type { Deed, File } from "./File.ts"
import { close, make, type World } from "./World.ts"

/** What a simulation is played with. @since 0.1.0 */
export interface Setup {
  readonly scenario: Scenario
  readonly book: RuleBook.RuleBook<Needs.Needs>
  readonly directory: Directory.Directory
}

/** How far a simulation has come. @since 0.1.0 */
export interface Progress {
  readonly day: CalendarDate.CalendarDate
  /** 0 to 1, by days. */
  readonly share: number
  readonly registered: number
  readonly inMemory: number
}

/** A simulation that can be played piece by piece. @since 0.1.0 */
export interface Simulation {
  /** Plays so many events, or what is left; says whether it has come to its end. */
  readonly advance: (events: number) => boolean
  readonly progress: () => Progress
  /** What it has found; complete once it has come to its end. */
  readonly outcome: () => Outcome
}

/** Checks the scenario against directory and book, and opens the offices. @since 0.1.0 */
export const start = ({
  book,
  directory,
  scenario
}: Setup): Result.Result<Simulation, ReadonlyArray<Fault>> => {
  const faults = check(scenario, directory, book)
  if (faults.length > 0) return Result.fail(faults)
  const world = make(scenario, book, directory)
  const mornings = {
    bring: arrivals(world),
    next: world.tally.first,
    last: CalendarDate.dayNumber(scenario.until)
  }
  return Result.succeed({
    advance: (events) => advance(world, mornings, events),
    progress: () => progress(world),
    outcome: () => Tally.outcome(world.tally, scenario, book)
  })
}

/** The day whose petitions are brought in next, and the last one that has any. */
interface Mornings {
  readonly bring: Arrivals
  next: number
  readonly last: number
}

/** Plays a scenario to its end; `every` so many events it says how far it has come. @since 0.1.0 */
export const run = (
  setup: Setup,
  options: { readonly onProgress?: (progress: Progress) => void; readonly every?: number } = {}
): Result.Result<Outcome, ReadonlyArray<Fault>> =>
  Result.map(start(setup), (simulation) => {
    while (!simulation.advance(options.every ?? 20_000)) options.onProgress?.(simulation.progress())
    options.onProgress?.(simulation.progress())
    return simulation.outcome()
  })

type Event = Waiting<File, Deed>

const advance = (world: World, mornings: Mornings, events: number): boolean => {
  const { queue, tally } = world
  const end = (tally.last + 1) * DAY
  for (let left = events; left > 0; left--) {
    let at = queue.next()
    for (; mornings.next <= mornings.last && at >= mornings.next * DAY; at = queue.next())
      mornings.bring(mornings.next++)
    if (at >= end) return finish(world, end)
    world.now = at
    happen(world, queue.take())
    tally.counts.events += 1
  }
  return false
}

const finish = (world: World, end: number): boolean => {
  world.now = end - 1
  close(world)
  return true
}

const happen = (world: World, event: Event | null): void => {
  if (event === null) return
  const { deed, which, whom: file } = event
  switch (deed) {
    case "step":
      return which === file.plan ? step(world, file) : undefined
    case "wake":
      return wake(world, file, which)
    case "arrive":
      return arrive(world, file)
    case "rate":
      return rate(world, file)
    case "remind":
      return remind(world, file)
    case "call":
      return call(world, file)
    case "extend":
      return extend(world, file)
    case "withdraw":
      return withdraw(world, file)
  }
}

const progress = (world: World): Progress => {
  const { counts, first, last } = world.tally
  const day = dayOf(world.now)
  const share = Math.min(1, (CalendarDate.dayNumber(day) - first + 1) / (last - first + 1))
  return { day, share, registered: counts.registered, inMemory: world.files.length }
}
