/**
 * What petitioners do once the matter is registered: take it back, rate both sides.
 *
 * A mood is drawn once for each petition, so that it is content under one rule book and not under another only where
 * it was treated otherwise.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { State, Words } from "@lianxin/core/petition"
import * as Chance from "../chance/Chance.ts"
import * as Draw from "../chance/draw.ts"
import type { File } from "./File.ts"
import { ask, forget, later, luck, moment, type World } from "./World.ts"

/** The petitioner takes the matter back, if it is still in hand. @since 0.1.0 */
export const withdraw = (world: World, file: File): void => {
  if (file.step === null) return
  ask(world, file, {
    _tag: "Withdraw",
    at: moment(world),
    by: "petitioner",
    record: `record:${file.number}`
  })
}

/** After an opinion: a petitioner rates some time later, or never, and then the case can be forgotten now. @since 0.1.0 */
export const mayRate = (world: World, file: File, chance: Chance.Stream): void => {
  const { rates, ratesAfter } = world.scenario.petitioners
  if (Chance.uniform(chance) >= rates) return forget(world, file)
  later(world, Draw.end(chance, ratesAfter, world.hours, world.now), "rate", file)
}

const BOTH = ["petitionOffice", "competentBody"] as const

/**
 * Both are rated, each for its own part, and then nobody will touch the case again. Who comes after the window is
 * refused by the core and does not ask twice.
 *
 * @since 0.1.0
 */
export const rate = (world: World, file: File): void => {
  if (file.place < 0) return
  const chance = luck(world, file, Chance.PURPOSE.mood)
  const mood = {
    petitionOffice: Chance.uniform(chance),
    competentBody: Chance.uniform(chance),
    basically: Chance.uniform(chance)
  }
  const at = moment(world)
  const chances = satisfied(world, file)
  for (const rated of BOTH) {
    const good = mood.basically < world.scenario.petitioners.basically ? "basicallySatisfied" : "satisfied"
    const grade = mood[rated] < chances[rated] ? good : "dissatisfied"
    if (!ask(world, file, { _tag: "Evaluate", at, by: "petitioner", rated, grade })) break
  }
  forget(world, file)
}

const satisfied = ({ scenario }: World, { state }: File): Readonly<Record<Words.Rated, number>> => {
  const { competentBody, petitionOffice } = scenario.petitioners.satisfied
  const { concluded, forwarded } = state
  const sent = inTime(forwarded) ? petitionOffice.inTime : petitionOffice.late
  const settled = inTime(concluded) ? competentBody.inTime : competentBody.late
  return { petitionOffice: sent, competentBody: settled[moodOf(concluded?.result)] }
}

/** An agreement is something the petitioner said yes to, as to an opinion that supports. */
const moodOf = (result: NonNullable<State["concluded"]>["result"] | undefined): Words.Result =>
  result === "settlement" ? "support" : (result ?? "explain")

const inTime = (done: { readonly on: string; readonly lastDay: string | null } | null): boolean =>
  done === null || done.lastDay === null || done.on <= done.lastDay
