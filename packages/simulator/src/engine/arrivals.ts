/**
 * Petitions come in: each morning it is known how many will, and when.
 *
 * A matter that comes online is registered at once, at any hour; the others in office hours.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Command, Words } from "@lianxin/core/petition"
import { Responsibility } from "@lianxin/core/responsibility"
import { CalendarDate } from "@lianxin/core/time"
import * as Result from "effect/Result"
import * as Chance from "../chance/Chance.ts"
import * as Draw from "../chance/draw.ts"
import type { Stream } from "../scenario/Scenario.ts"
import { type Desk, serve } from "./Desk.ts"
import { DAY, OPENS, WORKDAY } from "./OfficeHours.ts"
import { type File, file } from "./File.ts"
import { ask, keep, later, luck, moment, plan, type World } from "./World.ts"

/** The petitions of one day, put into the queue. @since 0.1.0 */
export type Arrivals = (day: number) => void

interface Source extends Stream {
  readonly channel: Draw.Choice<Words.Channel>
  readonly kindOf: Draw.Choice<Words.Kind>
  readonly routeOf: Draw.Choice<Words.Route>
}

/** How many petitions each morning brings, and which. @since 0.1.0 */
export const arrivals = (world: World): Arrivals => {
  const { scenario } = world
  const places = Draw.choice(scenario.places)
  const offices = new Map(places.words.map((place) => [place, petitionOffice(world, place)]))
  const sources = scenario.arrivals.map(source)
  let number = 0

  const bring = (from: Source, day: number, working: boolean): void => {
    const chance = Chance.stream(scenario.seed, number, Chance.PURPOSE.arrival)
    const place = Draw.choose(places, chance)
    const drawn = Draw.choose(from.channel, chance)
    const channel = working ? drawn : "online"
    const kind = Draw.choose(from.kindOf, chance)
    const route = Draw.choose(from.routeOf, chance)
    const above = Chance.uniform(chance) < scenario.petitioners.goesAbove
    const minute = channel === "online" ? Chance.whole(chance, DAY) : OPENS + Chance.whole(chance, WORKDAY)
    const own = offices.get(place)
    const desk = above ? (world.desks.get(own?.superior ?? "") ?? own) : own
    if (desk === undefined) return
    const brought = { channel, subject: from.subject, kind, route: kind === "claim" ? route : null, place }
    later(world, day * DAY + minute, "arrive", file(number, brought, desk))
    number += 1
  }

  return (day) => {
    const working = world.hours.isWorkingDay(day)
    const month = Number(CalendarDate.fromDayNumber(day).slice(5, 7)) - 1
    sources.forEach((from, i) => {
      const chance = Chance.stream(scenario.seed, day * 256 + i, Chance.PURPOSE.day)
      const rate = (working ? from.perWorkingDay : (from.perDayOff ?? 0)) * (from.byMonth?.[month] ?? 1)
      for (let left = Chance.poisson(chance, rate); left > 0; left--) bring(from, day, working)
    })
  }
}

const source = (stream: Stream): Source => ({
  ...stream,
  channel: Draw.choice(stream.channels),
  kindOf: Draw.choice(stream.kinds),
  routeOf: Draw.choice(stream.routes ?? { petition: 1 })
})

const petitionOffice = ({ basis, desks, scenario }: World, place: string): Desk | undefined => {
  const found = Responsibility.named(basis.directory, {
    subject: "petitions",
    place,
    on: scenario.from
  })
  return Result.isSuccess(found) ? desks.get(found.success) : undefined
}

/** A petition is registered, and waits for the clerks to send it on. @since 0.1.0 */
export const arrive = (world: World, file: File): void => {
  if (!ask(world, file, registration(world, file))) return
  keep(world, file)
  const chance = luck(world, file, Chance.PURPOSE.clerk)
  const { misdirects, setAsideFor, setsAside } = world.scenario.petitionOffices
  file.astray = Chance.uniform(chance) < misdirects
  const lies = Chance.uniform(chance) < setsAside
  const withdraws = Chance.uniform(chance) < world.scenario.petitioners.withdraws
  const done = serve(file.desk, world.hours, world.now, Draw.share(chance, file.desk.filesPerDay))
  plan(world, file, "forward", lies ? Draw.end(chance, setAsideFor, world.hours, done) : done)
  if (withdraws)
    later(
      world,
      Draw.end(chance, world.scenario.petitioners.withdrawsAfter, world.hours, world.now),
      "withdraw",
      file
    )
}

const registration = (world: World, { brought, desk, number }: File): Command.Register => {
  const { channel, kind, place, route, subject } = brought
  const [at, by, petitioner] = [moment(world), desk.clerk, `petitioner:${number}`]
  return route === null
    ? { _tag: "Register", at, by, channel, subject, place, kind, petitioner }
    : { _tag: "Register", at, by, channel, subject, place, kind, route, petitioner }
}
