/**
 * Registering 登记 and classifying 分类.
 *
 * Registering starts the one clock every matter has: the petition office must forward it, or the body it came to
 * directly must answer. Who comes anonymously is registered all the same, and is owed no answer.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type { Duty } from "../../case/Duty.ts"
import { existsOn, type Office } from "../../directory/Directory.ts"
import * as Responsibility from "../../responsibility/Responsibility.ts"
import { type CalendarDate, daysBetween } from "../../time/CalendarDate.ts"
import type { Classify, Earlier, Register } from "../command.ts"
import type { Intake } from "../event.ts"
import type { Rules } from "../needs.ts"
import { proposeRoute } from "../propose.ts"
import type { Kind, Route } from "../words.ts"
import {
  actingOffice,
  type Asked,
  dayWrong,
  type Decided,
  opened,
  openedFrom,
  present,
  refuse,
  stillPaused,
  wrongMoment
} from "./asked.ts"
import { notHere } from "./door.ts"
import { passingOn, simpleFault } from "./simple.ts"

/** A claim that no other procedure is named for takes the petition procedure, the last of the six. */
export const routeOf = (kind: Kind | undefined, route: Route | undefined): Route | null =>
  kind === "claim" ? (route ?? "petition") : null

export const register = (asked: Asked<Register>): Decided => {
  const { basis, command, state } = asked
  if (state.status !== "unregistered") return wrongMoment(asked)
  const place = basis.directory.places.get(command.place)
  if (place === undefined || !existsOn(place, asked.on))
    return refuse("UNKNOWN_PLACE", { place: command.place })
  const acting = actingOffice(asked)
  if (Result.isFailure(acting)) return Result.fail(acting.failure)
  const office = acting.success
  const wrong = notHere(asked, office)
  if (wrong !== null) return wrong
  const { splitFrom } = command
  if (splitFrom !== undefined && splitFrom.registeredOn > asked.on)
    return dayWrong(splitFrom.registeredOn, { notAfter: asked.on })
  const intake = intakeOf(asked)
  const event = {
    at: asked.command.at,
    by: asked.command.by,
    on: asked.on,
    _tag: "Registered" as const,
    opens: owed(asked, office, intake),
    closes: [],
    office: office.id,
    direct: office.kind !== "petitionOffice",
    channel: command.channel,
    subject: command.subject,
    place: command.place,
    kind: command.kind ?? null,
    route: routeOf(command.kind, command.route),
    petitioner: command.petitioner ?? null,
    text: command.text ?? null,
    book: basis.book.id
  }
  if (intake === null && splitFrom === undefined) return Result.succeed([event])
  const watched = event.direct && intake?.anonymous === true ? { watchedBy: guide(asked, office) } : {}
  const said = { ...(intake === null ? {} : { intake }), ...(splitFrom === undefined ? {} : { splitFrom }) }
  return Result.succeed([{ ...event, ...said, ...watched }])
}

/** Null where nothing out of the ordinary was said, as with most matters. */
const intakeOf = ({ command, on, rules }: Asked<Register>): Intake | null => {
  const { accused = [], anonymous = false, nameWithheld = false, urgent = false } = command
  const [visitors, signers, earlier] = [
    command.visitors ?? null,
    command.signers ?? null,
    command.earlier ?? null
  ]
  const ordinary = visitors === null && signers === null && earlier === null && accused.length === 0
  if (ordinary && !anonymous && !nameWithheld && !urgent) return null
  const repeat = earlier !== null && isRepeat(rules, earlier, on)
  const said = { visitors, signers, anonymous, nameWithheld, accused, urgent, earlier, repeat }
  if (!repeat) return said
  const under = rules.repeats.value === null ? {} : { repeatUnder: rules.repeats.stamp }
  return { ...said, repeatNo: (earlier.repeatNo ?? 0) + 1, ...under }
}

/**
 * The same person with the same facts, as a person has confirmed at the door; the rule says after which standing and how
 * far back. A day nobody knows counts as within.
 */
const isRepeat = ({ repeats }: Rules, { newFacts, registeredOn, standing }: Earlier, on: CalendarDate) => {
  if (newFacts || repeats.value === null) return !newFacts
  const { days, standings } = repeats.value
  const since = registeredOn === undefined ? 0 : daysBetween(registeredOn, on)
  return standings.includes(standing) && (days === null || since <= days)
}

/** What the office owes from today: to send it on, or to answer; and to report an urgent matter the same day. */
const owed = (asked: Asked<Register>, office: Office, intake: Intake | null): ReadonlyArray<Duty> => {
  const { rules } = asked
  const above = office.superior ?? office.id
  const desk = office.kind === "petitionOffice"
  const received = asked.command.splitFrom?.registeredOn ?? asked.on
  const first = desk
    ? [openedFrom(asked, received, "forward", rules.forward, { owner: office.id, supervisor: above })]
    : intake?.anonymous === true
      ? []
      : [
          openedFrom(asked, received, "directReply", rules.directReply, {
            owner: office.id,
            supervisor: guide(asked, office)
          })
        ]
  const rule = present(rules.urgentReport)
  if (intake === null || !intake.urgent || rule === null) return first
  return [...first, opened(asked, "reportUp", rule, { owner: office.id, supervisor: above })]
}

/** The petition office that watches over a body: the one in charge of petitions where the body sits, or above. */
const guide = ({ basis, on }: Asked<Register>, body: Office): string => {
  const found = Responsibility.named(basis.directory, { subject: "petitions", place: body.place, on })
  return Result.isSuccess(found) ? found.success : body.id
}

export const classify = (asked: Asked<Classify>): Decided => {
  const { command, state } = asked
  if (state.status !== "registered" && state.status !== "forwarded") return wrongMoment(asked)
  return Result.flatMap(actingOffice(asked), (office): Decided => {
    const mayClassify = office.id === state.holder || office.id === state.body
    if (!mayClassify)
      return refuse("NOT_RESPONSIBLE", { office: office.id, responsible: state.body ?? state.holder })
    const { kind, likelyRefused = false, procedure } = command
    const route = routeOf(kind, command.route)
    const simple = (procedure ?? state.procedure) === "simple"
    const fault = simple ? simpleFault(asked, { route, likelyRefused }) : null
    if (fault !== null) return fault
    if (procedure === "ordinary" && state.procedure === "simple")
      return refuse("WRONG_MOMENT", { asked: "Classify", found: "simple" })
    const event = {
      at: asked.command.at,
      by: asked.command.by,
      on: asked.on,
      _tag: "Classified" as const,
      opens: [],
      closes: [],
      kind,
      route,
      ...proposed(asked)
    }
    if (procedure === undefined || procedure === state.procedure) return Result.succeed([event])
    return (
      stillPaused(asked, ["forward", "directReply", "acceptance"]) ??
      Result.succeed([{ ...event, ...passingOn(asked), procedure }])
    )
  })
}

/** What is known, and what the table proposes from it: written down, whether or not it is followed. */
const proposed = ({ command, rules, state }: Asked<Classify>) => {
  const { facts, kind } = command
  const found = proposeRoute(rules, { kind, registration: state.registration }, facts)
  const known = facts === undefined ? {} : { facts }
  return found === null ? known : { ...known, proposed: found.route, proposedUnder: found.under }
}
