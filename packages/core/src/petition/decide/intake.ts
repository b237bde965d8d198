/**
 * Registering 登记 and classifying 分类.
 *
 * Registering starts the one clock every matter has: the petition office must forward it, or the body it came to
 * directly must answer.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import { existsOn, type Office } from "../../directory/Directory.ts"
import * as Responsibility from "../../responsibility/Responsibility.ts"
import type { Classify, Register } from "../command.ts"
import type { Kind, Route } from "../words.ts"
import { actingOffice, type Asked, type Decided, happened, opened, refuse, wrongMoment } from "./asked.ts"

/** A claim that no other procedure is named for takes the petition procedure, the last of the six. */
const routeOf = (kind: Kind | undefined, route: Route | undefined): Route | null =>
  kind === "claim" ? (route ?? "petition") : null

export const register = (asked: Asked<Register>): Decided => {
  const { basis, command, state } = asked
  if (state.status !== "unregistered") return wrongMoment(asked)
  const place = basis.directory.places.get(command.place)
  if (place === undefined || !existsOn(place, asked.on))
    return refuse("UNKNOWN_PLACE", { place: command.place })
  return Result.map(actingOffice(asked), (office) => {
    const direct = office.kind !== "petitionOffice"
    const rule = direct ? asked.rules.directReply : asked.rules.forward
    const duty = opened(asked, direct ? "directReply" : "forward", rule, {
      owner: office.id,
      supervisor: direct ? guide(asked, office) : (office.superior ?? office.id)
    })
    return [
      {
        _tag: "Registered" as const,
        ...happened(asked),
        opens: [duty],
        closes: [],
        office: office.id,
        direct,
        channel: command.channel,
        subject: command.subject,
        place: command.place,
        kind: command.kind ?? null,
        route: routeOf(command.kind, command.route),
        petitioner: command.petitioner ?? null,
        text: command.text ?? null,
        book: basis.book.id
      }
    ]
  })
}

/** The petition office that watches over a body: the one in charge of petitions where the body sits, or above. */
const guide = ({ basis, on }: Asked<Register>, body: Office): string => {
  const found = Responsibility.responsible(basis.directory, { subject: "petitions", place: body.place, on })
  return Result.isSuccess(found) ? found.success.office : body.id
}

export const classify = (asked: Asked<Classify>): Decided => {
  const { command, state } = asked
  if (state.status !== "registered" && state.status !== "forwarded") return wrongMoment(asked)
  return Result.flatMap(actingOffice(asked), (office): Decided => {
    const mayClassify = office.id === state.holder || office.id === state.body
    if (!mayClassify)
      return refuse("NOT_RESPONSIBLE", { office: office.id, responsible: state.body ?? state.holder })
    return Result.succeed([
      {
        _tag: "Classified",
        ...happened(asked),
        opens: [],
        closes: [],
        kind: command.kind,
        route: routeOf(command.kind, command.route)
      }
    ])
  })
}
