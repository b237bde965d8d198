/**
 * A petition beside the slip of paper a clerk would keep of it: where it is, which last day counts, what was late.
 *
 * The slip counts days on whole numbers and knows nothing of events, duties or rules.
 */
import { assert, it } from "@effect/vitest"
import { type CalendarDate, CalendarDate as Days, CaseType, Petition } from "@lianxin/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { longBasis } from "../basis.ts"
import { birthday } from "../case/play.ts"
import * as ask from "../petitions.ts"

interface Slip {
  today: number
  where: "desk" | "body" | "inHand" | "done"
  office: string
  lastDay: number
  extended: boolean
  lates: number
}
interface Real {
  state: Petition.State
  lates: number
}
type Command = Petition.Command.Command

const START = Days.dayNumber("2022-06-01" as CalendarDate.CalendarDate)
const on = (slip: Slip): string => Days.fromDayNumber(slip.today)

const answer = (real: Real, command: Command): string => {
  const answered = CaseType.answer(Petition.petition, command, real.state, longBasis)
  if (Result.isFailure(answered)) return answered.failure.code
  real.state = CaseType.fold(Petition.petition, answered.success, real.state)
  real.lates += answered.success.filter((event) => "late" in event && event.late).length
  return "done"
}

/** The slip and the petition say the same. */
const agree = (slip: Slip, { lates, state }: Real): void => {
  const { body, duties, holder, status } = state
  assert.strictEqual(body ?? holder, slip.office)
  assert.strictEqual(lates, slip.lates)
  assert.strictEqual(
    status,
    { desk: "registered", body: "forwarded", inHand: "accepted", done: status }[slip.where]
  )
  const duty = duties.find(({ kind }) => kind === "duty")
  if (slip.where !== "done") assert.strictEqual(duty?.due.day, Days.fromDayNumber(slip.lastDay))
  else assert.isUndefined(duty)
}

/** One act: what the slip says must come of it, and how the slip changes when it is done. */
const act = (
  name: string,
  asked: (slip: Slip) => Command,
  comes: (slip: Slip) => string,
  noted: (slip: Slip) => void
): fc.Command<Slip, Real> => ({
  check: () => true,
  run: (slip, real) => {
    const expected = comes(slip)
    const before = real.state
    assert.strictEqual(answer(real, asked(slip)), expected, `${name} on ${on(slip)}`)
    if (expected === "done") noted(slip)
    else assert.strictEqual(real.state, before)
    agree(slip, real)
  },
  toString: () => name
})

const isLate = ({ lastDay, today }: Slip): number => (today > lastDay ? 1 : 0)
const has = ({ office }: Slip): boolean => office !== "north-petitions"
const handler = ({ office }: Slip): string =>
  office === "north-petitions" ? ask.HANDLER : `handler@${office}`

const pass = (days: number): fc.Command<Slip, Real> => ({
  check: () => true,
  run: (slip, real) => {
    slip.today += days
    assert.strictEqual(answer(real, ask.wake(on(slip))), "done")
    agree(slip, real)
    const overdue = slip.where !== "done" && isLate(slip) === 1
    assert.strictEqual(
      overdue,
      real.state.duties.some(({ due, kind }) => kind === "duty" && on(slip) > due.day)
    )
    if (overdue) assert.isTrue(real.state.supervised)
  },
  toString: () => `${days} days pass`
})

const forward = (to: string) =>
  act(
    `forward to ${to}`,
    (slip) => ask.forward(on(slip), { to }),
    ({ office, where }) => (where === "done" ? "WRONG_MOMENT" : office === to ? "SAME_OFFICE" : "done"),
    (slip) => {
      if (slip.where === "desk")
        Object.assign(slip, { where: "body", lates: slip.lates + isLate(slip), lastDay: slip.today + 15 })
      slip.office = to
    }
  )

const accept = act(
  "accept",
  (slip) => ask.accept(on(slip), { by: handler(slip) }),
  (slip) => (!has(slip) ? "NOT_RESPONSIBLE" : slip.where === "body" ? "done" : "WRONG_MOMENT"),
  (slip) =>
    Object.assign(slip, { where: "inHand", lates: slip.lates + isLate(slip), lastDay: slip.today + 60 })
)

const extend = (days: number) =>
  act(
    `extend by ${days}`,
    (slip) => ask.extend(on(slip), { by: handler(slip), days, approvedBy: `head@${slip.office}` }),
    (slip) => {
      if (!has(slip)) return "NOT_RESPONSIBLE"
      if (slip.where !== "inHand") return "WRONG_MOMENT"
      if (slip.extended) return "EXT_ALREADY_USED"
      return isLate(slip) === 1 ? "EXT_AFTER_DEADLINE" : days > 30 ? "EXT_TOO_LONG" : "done"
    },
    (slip) => Object.assign(slip, { extended: true, lastDay: slip.lastDay + days })
  )

const conclude = act(
  "conclude",
  (slip) => ask.conclude(on(slip), { by: handler(slip) }),
  (slip) => (!has(slip) ? "NOT_RESPONSIBLE" : slip.where === "inHand" ? "done" : "WRONG_MOMENT"),
  (slip) => Object.assign(slip, { where: "done", lates: slip.lates + isLate(slip) })
)

const withdraw = act(
  "withdraw",
  (slip) => ask.withdraw(on(slip), { record: "record-1" }),
  ({ where }) => (where === "done" ? "WRONG_MOMENT" : "done"),
  (slip) => Object.assign(slip, { where: "done" })
)

const acts = [
  fc.constantFrom(1, 3, 14, 15, 16, 30, 60, 61).map(pass),
  fc.constantFrom("north-labour", "city-labour").map(forward),
  fc.constant(accept),
  fc.constantFrom(1, 30, 31).map(extend),
  fc.constant(conclude),
  fc.constant(withdraw)
]

it("a petition and the slip a clerk keeps of it never disagree", () => {
  fc.assert(
    fc.property(
      birthday,
      fc.commands([...acts, ...acts.slice(0, 4)], { maxCommands: 30, size: "max" }),
      (birthday, commands) => {
        const today = Math.max(Days.dayNumber(birthday), START)
        const slip: Slip = {
          today,
          where: "desk",
          office: "north-petitions",
          lastDay: today + 15,
          extended: false,
          lates: 0
        }
        const real: Real = { state: ask.after([ask.register(on(slip))]), lates: 0 }
        fc.modelRun(() => ({ model: slip, real }), commands)
      }
    ),
    { numRuns: 300 }
  )
})
