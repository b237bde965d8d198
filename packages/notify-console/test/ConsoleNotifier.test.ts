/**
 * The terminal keeps every law of a notifier, and writes to standard output when nothing else is asked.
 */
import * as NotifierSuite from "@lianxin/conformance/NotifierSuite"
import { ConsoleNotifier } from "@lianxin/notify-console"
import { Notifier, type OwedNotice } from "@lianxin/ports"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestConsole from "effect/testing/TestConsole"

const render = ({ params, template, to }: OwedNotice) =>
  `${JSON.stringify(to)} ${template} ${Object.values(params).join(" ")}`

const lines: Array<string> = []
const kept = ConsoleNotifier.layer({ render, write: (line) => Effect.sync(() => void lines.push(line)) })

NotifierSuite.suite("console", kept, { told: Effect.sync(() => [...lines]) })

describe("a notice on the terminal", () => {
  it.effect("goes to standard output as the sentence it was rendered to", () =>
    Effect.gen(function* () {
      const notifier = yield* Notifier
      yield* notifier.send({
        key: "p1#1.0",
        template: "told",
        to: { office: "water" },
        params: { until: "2026-02-20" }
      })
      assert.deepStrictEqual(yield* TestConsole.logLines, ['{"office":"water"} told 2026-02-20'])
    }).pipe(Effect.provide(ConsoleNotifier.layer({ render })))
  )
})
