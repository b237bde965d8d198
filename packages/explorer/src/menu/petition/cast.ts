/**
 * Who stands where in a petition at this moment: the desk that holds it, the body that has it, the one that must act
 * now, and one that has nothing to do with it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Petition } from "@lianxin/core"
import { CalendarDate } from "@lianxin/core/time"
import { worker } from "../../county/county.ts"
import type { Scene } from "../Menu.ts"

type Command = Petition.Command.Command

/** A petition on a day with its people. @since 0.1.0 */
export interface Cast extends Scene<Petition.State> {
  readonly status: Petition.State["status"]
  /** The clerk of the desk that holds it. */
  readonly clerk: string
  /** The handler and the head of the body that has it, or that would. */
  readonly handler: string
  readonly head: string
  /** The one who acts for the office that must act now: the body, or the one that reviews. */
  readonly acting: string
  /** The handler of a body that has nothing to do with it. */
  readonly stranger: string
  readonly yesterday: CalendarDate.CalendarDate
  readonly nextMonth: CalendarDate.CalendarDate
}

/** The commands of one kind worth asking. @since 0.1.0 */
export type Asks<Tag extends Command["_tag"]> = (
  cast: Cast
) => ReadonlyArray<Extract<Command, { readonly _tag: Tag }>>

/** A document of the vault, where one is needed. @since 0.1.0 */
export const DOCUMENT = "document-1"
/** Another case. @since 0.1.0 */
export const OTHER_CASE = "case-1"

/** The cast of a scene. @since 0.1.0 */
export const castOf = ({ at, on, state }: Scene<Petition.State>): Cast => {
  const body = state.body ?? "bureau"
  return {
    at,
    on,
    state,
    status: state.status,
    clerk: `clerk@${state.holder ?? "desk"}`,
    handler: worker(body),
    head: `head@${body}`,
    acting: worker(Petition.responsible(state) ?? body),
    stranger: "handler@station",
    yesterday: CalendarDate.addDays(on, -1),
    nextMonth: CalendarDate.addDays(on, 30)
  }
}
