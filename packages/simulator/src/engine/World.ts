/**
 * Everything a simulation has: the offices, the files in hand, and what is still to happen.
 *
 * This is the one part of the house that changes in place; it lives inside one simulation and never leaves it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type Basis, CaseType } from "@lianxin/core/case"
import type { Directory } from "@lianxin/core/directory"
import { type Command, isOpen, type Needs, petition, type Words } from "@lianxin/core/petition"
import { CalendarDate, type Instant } from "@lianxin/core/time"
import * as Result from "effect/Result"
import * as Chance from "../chance/Chance.ts"
import * as Draw from "../chance/draw.ts"
import type { Scenario } from "../scenario/Scenario.ts"
import * as Tally from "../tally/Tally.ts"
import * as Desk from "./Desk.ts"
import * as EventQueue from "./EventQueue.ts"
import { type Deed, type File, NEVER, readThrough } from "./File.ts"
import {
  DAY,
  dayNumber,
  instant,
  make as makeHours,
  type Minute,
  type OfficeHours,
  OPENS
} from "./OfficeHours.ts"

/** A simulation from the inside. @since 0.1.0 */
export interface World {
  readonly scenario: Scenario
  readonly basis: Basis.Basis<Needs.Needs>
  readonly hours: OfficeHours
  readonly desks: ReadonlyMap<string, Desk.Desk>
  readonly queue: EventQueue.EventQueue<File, Deed>
  readonly tally: Tally.Tally
  readonly files: Array<File>
  readonly results: Draw.Choice<Words.Result>
  readonly grounds: Draw.Choice<Words.Ground>
  now: Minute
  /** The minute last written down, and how. */
  written: Minute
  moment: Instant.Instant
}

/** Puts something into the queue; `which` is the plan a step belongs to, or the day a file looks on. @since 0.1.0 */
export const later = ({ queue }: World, at: Minute, deed: Deed, file: File, which = 0): void =>
  queue.push(at, file, deed, which)

/** Opens the offices for the first morning. @since 0.1.0 */
export const make = (
  scenario: Scenario,
  book: Basis.Basis<Needs.Needs>["book"],
  directory: Directory.Directory
): World => {
  const now = CalendarDate.dayNumber(scenario.from) * DAY
  const broughtOut = { facts: 0 }
  return {
    scenario,
    basis: { book, directory },
    hours: makeHours(book.calendar),
    desks: Desk.desks(scenario, directory, scenario.from),
    queue: EventQueue.make(now, (file) => {
      broughtOut.facts = (broughtOut.facts + readThrough(file)) | 0
    }),
    tally: Tally.make(scenario),
    files: [],
    results: Draw.choice(scenario.competentBodies.results),
    grounds: Draw.choice(scenario.competentBodies.grounds),
    now,
    written: now,
    moment: instant(now)
  }
}

/** The moment it is now, written once for everything that happens in one minute. @since 0.1.0 */
export const moment = (world: World): Instant.Instant => {
  if (world.written !== world.now) {
    world.written = world.now
    world.moment = instant(world.now)
  }
  return world.moment
}

/** The luck of a petition for a purpose. @since 0.1.0 */
export const luck = (world: World, { number }: Pick<File, "number">, purpose: number): Chance.Stream =>
  Chance.stream(world.scenario.seed, number, purpose)

/** Puts the next step of a file at a minute; whatever was planned before is void. @since 0.1.0 */
export const plan = (world: World, file: File, step: File["step"], at: Minute): void => {
  file.step = step
  file.planned = at
  file.plan += 1
  if (step !== null) later(world, at, "step", file, file.plan)
}

/** Asks the core. What it answers is what happens; a refusal is counted and nothing happens. @since 0.1.0 */
export const ask = (world: World, file: File, command: Command.Command): boolean => {
  const answer = CaseType.answer(petition, command, file.state, world.basis)
  if (Result.isFailure(answer)) {
    Tally.refused(world.tally, answer.failure.code)
    return false
  }
  const { duties } = file.state
  for (const event of answer.success) {
    file.state = petition.evolve(file.state, event)
    Tally.happened(world.tally, event, file.state)
    if (event._tag !== "Reminded") continue
    file.reminded = [...file.reminded, event]
    later(world, world.now, "remind", file)
  }
  if (file.state.duties !== duties) follow(world, file)
  if (file.step !== null && !isOpen(file.state)) closes(world, file)
  return true
}

const follow = (world: World, file: File): void => {
  followDuty(world, file)
  const { wakeOn } = file.state
  file.wakeOn = wakeOn === null ? NEVER : CalendarDate.dayNumber(wakeOn)
  look(world, file)
}

/** The days from the one after a duty's last day to the one it is done on were overdue. */
const followDuty = (world: World, file: File): void => {
  const running = file.state.duties.find((duty) => duty.kind === "duty")
  const due = running === undefined ? NEVER : CalendarDate.dayNumber(running.due.day)
  if (due === file.due) return
  overdueUntil(world, file, dayNumber(world.now))
  file.due = due
}

const overdueUntil = ({ tally }: World, { due }: File, end: number): void => {
  if (due !== NEVER && end > due + 1) Tally.during(tally, tally.overdue, due + 1, end)
}

/** Puts the day a file wakes into the queue, unless the queue has it look on that day or an earlier one. @since 0.1.0 */
export const look = (world: World, file: File): void => {
  const { looksOn, wakeOn } = file
  if (wakeOn === NEVER || (looksOn !== NEVER && looksOn <= wakeOn)) return
  file.looksOn = wakeOn
  later(world, Math.max(wakeOn * DAY + OPENS, world.now), "wake", file, wakeOn)
}

/** A file has looked; it will look again on the next day it has to. @since 0.1.0 */
export const looked = (file: File): void => {
  file.looksOn = NEVER
}

const closes = (world: World, file: File): void => {
  plan(world, file, null, world.now)
  openUntil(world, file, dayNumber(world.now))
  if (file.state.duties.length === 0) forget(world, file)
}

const openUntil = ({ tally }: World, { state }: File, end: number): void => {
  if (state.registration !== null)
    Tally.during(tally, tally.open, CalendarDate.dayNumber(state.registration.on), end)
}

/** Holds a petition in memory from its registration on. @since 0.1.0 */
export const keep = ({ files, tally }: World, file: File): void => {
  file.place = files.length
  files.push(file)
  tally.counts.mostInMemory = Math.max(tally.counts.mostInMemory, files.length)
}

/**
 * Adds a case up and lets go of it: nothing will happen to it any more. The queue holds its file until the last day it was
 * to look at has come, and must not hold the case with it.
 *
 * @since 0.1.0
 */
export const forget = ({ files, tally }: World, file: File): void => {
  const last = files.at(-1)
  if (file.place < 0 || last === undefined) return
  Tally.leaves(tally, file.state)
  files[file.place] = last
  last.place = file.place
  files.pop()
  file.place = -1
  file.state = petition.initial
}

/** The counted period is over: what is still in hand counts as it stands. @since 0.1.0 */
export const close = (world: World): void => {
  const end = world.tally.last + 1
  for (let file = world.files.at(-1); file !== undefined; file = world.files.at(-1)) {
    if (isOpen(file.state)) openUntil(world, file, end)
    overdueUntil(world, file, end)
    forget(world, file)
  }
}
