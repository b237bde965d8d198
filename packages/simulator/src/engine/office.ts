/**
 * What offices do with a file when its turn comes: send it on, answer, ask for more time, conclude.
 *
 * They only ask; whether it may happen, and what it counts as, is for the core to say.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Responsibility } from "@lianxin/core/responsibility"
import * as Result from "effect/Result"
import * as Chance from "../chance/Chance.ts"
import * as Draw from "../chance/draw.ts"
import { type Desk, serve } from "./Desk.ts"
import { dayNumber, dayOf } from "./OfficeHours.ts"
import { mayRate } from "./petitioner.ts"
import { type File, hasDuty } from "./File.ts"
import { ask, later, luck, moment, plan, type World } from "./World.ts"

/** The planned step of a file. @since 0.1.0 */
export const step = (world: World, file: File): void => {
  if (file.step === "forward") forward(world, file)
  else if (file.step === "answer") answer(world, file)
  else if (file.step === "conclude") conclude(world, file)
}

/** Sends the file to the office in charge, or by mistake to that office's superior. */
const forward = (world: World, file: File): void => {
  const to = file.astray ? superiorOfBody(world, file) : null
  file.astray = to !== null
  const [at, by] = [moment(world), file.desk.clerk]
  if (!ask(world, file, to === null ? { _tag: "Forward", at, by } : { _tag: "Forward", at, by, to })) return
  const { answers, refuses } = world.scenario.competentBodies
  const chance = luck(world, file, Chance.PURPOSE.answer)
  file.refused = Chance.uniform(chance) < refuses
  plan(world, file, "answer", Draw.end(chance, answers, world.hours, world.now))
}

const superiorOfBody = ({ basis, desks, now }: World, { brought }: File): string | null => {
  const { place, subject } = brought
  const found = Responsibility.named(basis.directory, { place, subject, on: dayOf(now) })
  return Result.isFailure(found)
    ? null
    : (desks.get(desks.get(found.success)?.superior ?? "")?.office ?? null)
}

const bodyOf = (world: World, { state }: File): Desk | undefined => world.desks.get(state.body ?? "")

const answer = (world: World, file: File): void => {
  const body = bodyOf(world, file)
  if (body === undefined) return
  const at = moment(world)
  if (file.refused) {
    const ground = Draw.choose(world.grounds, luck(world, file, Chance.PURPOSE.ground))
    ask(world, file, { _tag: "Refuse", at, by: body.clerk, ground })
  } else if (ask(world, file, { _tag: "Accept", at, by: body.clerk })) handle(world, file, body)
}

/** An accepted file lies, or waits for its turn and is then handled. */
const handle = (world: World, file: File, body: Desk): void => {
  const { extension, handles, handlesBySubject, letsLie, liesFor } = world.scenario.competentBodies
  const chance = luck(world, file, Chance.PURPOSE.handling)
  const lies = Chance.uniform(chance) < letsLie
  const asks = Chance.uniform(chance) < extension.asks
  const taken = lies ? world.now : serve(body, world.hours, world.now, Draw.share(chance, body.filesPerDay))
  const takes = lies ? liesFor : (handlesBySubject?.[file.brought.subject] ?? handles)
  plan(world, file, "conclude", Draw.end(chance, takes, world.hours, taken))
  if (asks && !lies) mayExtend(world, file)
}

/** A handler who sees that the last day will not do asks for more time before it comes. */
const mayExtend = (world: World, file: File): void => {
  if (!willBeLate(file)) return
  const morning = world.hours.lastMorning(file.due - world.scenario.competentBodies.extension.daysBefore)
  if (morning > world.now) later(world, morning, "extend", file)
}

const willBeLate = (file: File): boolean => hasDuty(file) && dayNumber(file.planned) > file.due

/** The handler asks for more time, if it is still needed. @since 0.1.0 */
export const extend = (world: World, file: File): void => {
  const body = bodyOf(world, file)
  if (body === undefined || file.step !== "conclude" || !willBeLate(file)) return
  const { days } = world.scenario.competentBodies.extension
  ask(world, file, {
    _tag: "Extend",
    at: moment(world),
    by: body.clerk,
    days,
    approvedBy: body.head,
    reasonTold: true
  })
}

const conclude = (world: World, file: File): void => {
  const body = bodyOf(world, file)
  if (body === undefined) return
  const chance = luck(world, file, Chance.PURPOSE.opinion)
  const result = Draw.choose(world.results, chance)
  if (ask(world, file, { _tag: "Conclude", at: moment(world), by: body.clerk, result }))
    mayRate(world, file, chance)
}
