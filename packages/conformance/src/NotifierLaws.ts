/**
 * All laws of `Notifier`. What an adapter tells is seen from outside: the suite is handed an effect that reads what has
 * reached the reader.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Notifier, type OwedNotice } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import * as Specimen from "./internal/Specimen.ts"
import { type Law, law, same } from "./Law.ts"

/** The reader's side of an adapter. @since 0.1.0 */
export interface Outside {
  /** Every text that has reached a reader so far. It must hold the notice's parameter `mark`. */
  readonly told: Effect.Effect<ReadonlyArray<string>>
}

/** A notice that can be recognised by the reader, whatever the adapter makes of it. */
const marked = (mark: string, key = mark): OwedNotice => ({ ...Specimen.notice(key), params: { mark } })

const howOften = ({ told }: Outside, mark: string) =>
  Effect.map(told, (texts) => texts.filter((text) => text.includes(mark)).length)

/** The laws, checked against what the reader sees. @since 0.1.0 */
export const laws = (outside: Outside): ReadonlyArray<Law<Notifier>> => [
  law(
    "delivered",
    "a notice said to be delivered has reached the reader, and no other has",
    Effect.fnUntraced(function* () {
      const notifier = yield* Notifier
      const [mark, other] = [yield* Specimen.fresh, yield* Specimen.fresh]
      yield* same("it is delivered", yield* notifier.send(marked(mark)), { _tag: "Delivered" })
      yield* same("once", yield* howOften(outside, mark), 1)
      yield* same("nothing else", yield* howOften(outside, other), 0)
    })
  ),
  law(
    "sameKey",
    "a notice sent again under its key is delivered, and reaches the reader once",
    Effect.fnUntraced(function* () {
      const notifier = yield* Notifier
      const mark = yield* Specimen.fresh
      const sends = Array.from({ length: 8 }, () => notifier.send(marked(mark)))
      const atOnce = yield* Effect.all(sends, { concurrency: "unbounded" })
      const answers = [...atOnce, yield* notifier.send(marked(mark))]
      yield* same("each time delivered", [...new Set(answers.map(({ _tag }) => _tag))], ["Delivered"])
      yield* same("told once", yield* howOften(outside, mark), 1)
    })
  ),
  law(
    "otherKey",
    "two notices that say the same under two keys are both told",
    Effect.fnUntraced(function* () {
      const notifier = yield* Notifier
      const mark = yield* Specimen.fresh
      yield* notifier.send(marked(mark, `${mark}#1`))
      yield* notifier.send(marked(mark, `${mark}#2`))
      yield* same("told twice", yield* howOften(outside, mark), 2)
    })
  ),
  law(
    "oneNotice",
    "odd text in a notice cannot pass for another notice",
    Effect.fnUntraced(function* () {
      const notifier = yield* Notifier
      const mark = yield* Specimen.fresh
      const before = (yield* outside.told).length
      yield* notifier.send(marked(`${mark}\r\nSecond: \u2028third \u001b[2J`, mark))
      yield* same("one text more", (yield* outside.told).length, before + 1)
      const last = (yield* outside.told).at(-1) ?? ""
      yield* same("in one line, without control signs", last.match(/[\p{Cc}\p{Zl}\p{Zp}]/gu) ?? [], [])
    })
  ),
  law(
    "quietLogs",
    "what a notice says is not written to a log",
    Effect.fnUntraced(function* () {
      const notifier = yield* Notifier
      const mark = yield* Specimen.fresh
      const lines: Array<string> = []
      const listening = Logger.layer([Logger.make(({ message }) => lines.push(JSON.stringify(message)))])
      yield* Effect.provide(notifier.send(marked(mark, "quiet")), listening)
      yield* same(
        "no line holds it",
        lines.filter((line) => line.includes(mark)),
        []
      )
    })
  )
]
