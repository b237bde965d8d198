/**
 * Urging 督办: the core says a rung is due, a person makes the call in office hours, and the file moves or does not.
 *
 * A formal supervision is served at once and needs no call. A call that comes too late because the case is closed is
 * not made.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Chance from "../chance/Chance.ts"
import * as Draw from "../chance/draw.ts"
import type { Response } from "../scenario/Scenario.ts"
import type { File, Reminded } from "./File.ts"
import { ask, later, look, looked, luck, moment, plan, type World } from "./World.ts"

/** The minutes of a morning within which calls are made. */
const MORNING = 180

/** A file looks whether its day has come; if that day has moved away meanwhile, it looks again then. @since 0.1.0 */
export const wake = (world: World, file: File, day: number): void => {
  if (day !== file.looksOn) return
  looked(file)
  if (file.step === null) return
  if (file.wakeOn === day) ask(world, file, { _tag: "Wake", at: moment(world), by: "clock" })
  else look(world, file)
}

/** A rung is due: a formal supervision takes effect, a call is put into the morning. @since 0.1.0 */
export const remind = (world: World, file: File): void => {
  const [reminded, ...rest] = file.reminded
  file.reminded = rest
  if (file.step === null || reminded === undefined) return
  if (reminded.act === "formalSupervision") return urged(world, file, reminded)
  file.toCall = [...file.toCall, reminded]
  const within = Chance.whole(luck(world, file, Chance.PURPOSE.urging), MORNING)
  later(world, world.hours.work(world.now, within), "call", file)
}

/** Somebody calls, if the case is still in hand. @since 0.1.0 */
export const call = (world: World, file: File): void => {
  const [reminded, ...rest] = file.toCall
  file.toCall = rest
  if (file.step === null || reminded === undefined) return
  const { callee, caller, rung } = reminded
  if (caller === null || callee === null) return
  const moves =
    Chance.uniform(luck(world, file, Chance.PURPOSE.call + file.calls)) <
    (response(world, reminded)?.moves ?? 0)
  const answer = moves ? "promised" : "explained"
  if (ask(world, file, { _tag: "Urge", at: moment(world), by: caller, to: callee, rung, answer }))
    urged(world, file, reminded)
}

const response = ({ scenario }: World, { rung }: Reminded): Response | undefined => scenario.responses[rung]

/** Each call of a case has its own luck, the same under every rule book. */
const urged = (world: World, file: File, reminded: Reminded): void => {
  const chance = luck(world, file, Chance.PURPOSE.call + file.calls)
  file.calls += 1
  const answer = response(world, reminded)
  if (answer === undefined || Chance.uniform(chance) >= answer.moves) return
  if (file.astray && reminded.act === "phoneOrReforward") sendDown(world, file, reminded)
  const at = Draw.end(chance, answer.within, world.hours, world.now)
  if (at < file.planned) plan(world, file, file.step, at)
}

/** The matter goes from the superior to the body in charge, which the core names. */
const sendDown = (world: World, file: File, { caller }: Reminded): void => {
  if (caller !== null && ask(world, file, { _tag: "Forward", at: moment(world), by: caller }))
    file.astray = false
}
