/**
 * Extending 延期, taking an extension back, stopping a clock 中止 and letting it run 恢复, counting again 重算.
 *
 * These, a hearing at recheck and a change of procedure are the only acts that move a last day; each counts it from the
 * beginning of its clock.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Ledger from "../../case/Ledger.ts"
import * as Duty from "../../case/Duty.ts"
import * as Reprojection from "../../case/Reprojection.ts"
import type { CalendarDate } from "../../time/CalendarDate.ts"
import type { Extend, Pause, Reproject, Resume, UndoExtension } from "../command.ts"
import { clockOfDuty, hasReader, isPaused, isPending, isOpen, ownStatus, responsible } from "../state.ts"
import {
  actingOffice,
  type Asked,
  type Checked,
  type Decided,
  happened,
  headOf,
  refuse,
  rehung,
  responsibleBody,
  wrongMoment
} from "./asked.ts"

/** The clock of handling, running or standing still, and the duty it belongs to while it runs. */
const handling = ({ state }: Asked<Extend | UndoExtension>) => {
  const duty = Duty.find(state.duties, "conclude")
  const clock = duty !== null || isPaused(state, "conclude") ? clockOfDuty(state, "conclude") : null
  return { duty, clock }
}

/** As often as the law says, before the last day, by the head, with the reason told to the petitioner. */
export const extend = (asked: Asked<Extend>): Decided => {
  const { basis, command, on, rules, state } = asked
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  if (ownStatus(state) !== "accepted") return wrongMoment(asked)
  if (state.procedure === "simple") return refuse("NOT_PROVIDED", { asked: "Extend" }, rules.simpleConclusion)
  const { clock, duty } = handling(asked)
  if (clock === null || !("days" in clock.term)) return refuse("NO_LIMIT", {}, rules.conclusionScope)
  const wrong = tooMuch(
    asked,
    clock,
    clock.term.days,
    duty !== null && on > duty.due.day ? duty.due.day : null
  )
  if (wrong !== null) return wrong
  const head = approving(asked, body.success.id)
  if (Result.isFailure(head)) return Result.fail(head.failure)
  if (!command.reasonTold && hasReader(state)) return refuse("REASON_NOT_NOTIFIED", {}, rules.extension)
  const due = Ledger.dueOf(Ledger.extend(clock, command.days), basis.book.calendar, rules.extension.stamp)
  return Result.succeed([
    {
      at: command.at,
      by: command.by,
      on,
      _tag: "Extended",
      opens: duty === null ? [] : [rehung(asked, duty, due)],
      closes: [],
      days: command.days,
      approvedBy: head.success
    }
  ])
}

/** Too often, too late or too long, in the order in which a reader would ask. */
const tooMuch = (
  { command, on, rules }: Asked<Extend>,
  clock: Ledger.Clock,
  base: number,
  passed: CalendarDate | null
) => {
  const { days: most, times, totalDays } = rules.extension.value
  const granted = Ledger.extensionDays(clock)
  if (clock.extensions.length >= times)
    return refuse("EXT_ALREADY_USED", { times, days: granted }, rules.extension)
  if (passed !== null) return refuse("EXT_AFTER_DEADLINE", { on, until: passed }, rules.extension)
  return granted + command.days > most || base + granted + command.days > totalDays
    ? refuse("EXT_TOO_LONG", { days: command.days, most, totalDays }, rules.extension)
    : null
}

const approving = (asked: Asked<Extend | UndoExtension>, office: string): Checked<string> => {
  const { approvedBy } = asked.command
  const head = headOf(asked, approvedBy, office)
  return head === null
    ? refuse("EXT_NOT_AUTHORISED", { approvedBy: approvedBy ?? null, office }, asked.rules.extension)
    : Result.succeed(head)
}

/** The days not used are given back; the last day may turn out to be over. */
export const undoExtension = (asked: Asked<UndoExtension>): Decided => {
  const { basis, command, state } = asked
  const body = responsibleBody(asked)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  if (ownStatus(state) !== "accepted") return wrongMoment(asked)
  const { clock, duty } = handling(asked)
  const days = clock?.extensions.at(-1)
  if (clock === null || days === undefined) return refuse("NO_EXTENSION", {})
  const head = approving(asked, body.success.id)
  if (Result.isFailure(head)) return Result.fail(head.failure)
  const due = Ledger.dueOf(Ledger.unextend(clock), basis.book.calendar)
  const moves = { opens: duty === null ? [] : [rehung(asked, duty, due)], closes: [] }
  const { why } = command
  return Result.succeed([
    { ...happened(asked), _tag: "ExtensionUndone", ...moves, days, approvedBy: head.success, why }
  ])
}

/** Only the office that owes a duty stops its clock, and only where a rule names it. */
export const pause = (asked: Asked<Pause>): Decided => {
  const { command, on, rules, state } = asked
  if (!isOpen(state)) return wrongMoment(asked)
  const duty = Duty.find(state.duties, command.duty)
  const allowed = rules.pause.value?.duties.includes(command.duty) ?? false
  if (!allowed || (duty !== null && !Ledger.countsDays(duty.due)))
    return refuse("PAUSE_NOT_ALLOWED", { duty: command.duty }, rules.pause)
  if (isPaused(state, command.duty)) return refuse("PAUSED", { asked: "Pause", duty: command.duty })
  if (duty === null || duty.kind === "right") return wrongMoment(asked)
  const office = owing(asked, duty.owner)
  if (Result.isFailure(office)) return Result.fail(office.failure)
  if (on > duty.due.day)
    return refuse("DEADLINE_PASSED", { duty: duty.id, on, until: duty.due.day }, rules.pause)
  const moves = { opens: [], closes: [duty.id] }
  return Result.succeed([{ ...happened(asked), _tag: "Paused", ...moves, duty: duty.id, why: command.why }])
}

export const resume = (asked: Asked<Resume>): Decided => {
  const { basis, command, on, state } = asked
  const clock = clockOfDuty(state, command.duty)
  if (!isOpen(state)) return wrongMoment(asked)
  if (clock === null || clock.pausedSince === null) return refuse("NOT_PAUSED", { duty: command.duty })
  const owner = ownerOf(asked, command.duty)
  const office = owing(asked, owner)
  if (Result.isFailure(office)) return Result.fail(office.failure)
  const again = Ledger.resume(clock, on)
  const days = Ledger.stopped(clock, { since: clock.pausedSince, until: on }, basis.book.calendar)
  const stamp = again.extensions.length > 0 ? asked.rules.extension.stamp : again.under
  const due = Ledger.dueOf(again, basis.book.calendar, stamp)
  const parts = { id: command.duty, kind: "duty" as const, owner, supervisor: state.holder ?? owner }
  const duty = rehung(asked, { ...parts, due, reminders: [] }, due)
  return Result.succeed([
    { ...happened(asked), _tag: "Resumed", opens: [duty], closes: [], duty: command.duty, days }
  ])
}

/** Who owes a duty that stands still: whoever would owe it today. */
const ownerOf = ({ state }: Asked<Resume>, duty: string): string =>
  (isPending(state) && duty === "forward" ? state.holder : responsible(state)) ?? ""

const owing = (asked: Asked<Pause | Resume>, owner: string): Checked<string> =>
  Result.flatMap(actingOffice(asked), ({ id }) =>
    id === owner ? Result.succeed(id) : refuse("NOT_RESPONSIBLE", { office: id, responsible: owner })
  )

/** Every open duty counted again with the calendar of the book; nothing happens where it says the same. */
export const reproject = (asked: Asked<Reproject>): Decided => {
  const { basis, state } = asked
  const { calendar } = basis.book
  const found = Reprojection.recounted(state, calendar)
  if (found.length === 0) return Result.succeed([])
  const opens = found.map(({ due, duty }) =>
    due.day === duty.due.day ? { ...duty, due } : rehung(asked, duty, due)
  )
  const changes = found.map(({ due, duty }) => ({ duty: duty.id, before: duty.due.day, after: due.day }))
  const source = `${calendar.id}: ${calendar.source}`
  return Result.succeed([{ ...happened(asked), _tag: "Reprojected", opens, closes: [], changes, source }])
}
