/**
 * Tells notices to a terminal, one line each: for a first look, for demonstrations, and for a county that reads its
 * notices off a printer.
 *
 * A line on a screen is a delivery like any other, so what was told under a key is remembered and not told again while
 * the process lives.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Notifier, type OwedNotice } from "@lianxin/ports"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** How a notice becomes words, and where the words go. @since 0.1.0 */
export interface Options {
  /** The sentence for a notice; `@lianxin/messages` writes it in Chinese and English. */
  readonly render: (notice: OwedNotice) => string
  /** Where a line goes; standard output when not given. */
  readonly write?: (line: string) => Effect.Effect<void>
}

/** How many keys are remembered, the oldest forgotten first. */
const REMEMBERED = 100_000

/** A notifier of its own, with nothing told yet. @since 0.1.0 */
export const make = ({ render, write = Console.log }: Options): Effect.Effect<Notifier["Service"]> =>
  Effect.sync(() => {
    const told = new Set<string>()
    const remember = (key: string): void => {
      told.add(key)
      const [oldest] = told
      if (told.size > REMEMBERED && oldest !== undefined) told.delete(oldest)
    }
    return Notifier.of({
      send: Effect.fn("ConsoleNotifier.send")(function* (notice) {
        if (told.has(notice.key)) return { _tag: "Delivered" }
        // Remembered before it is written: a second send of the same key may come while this one is writing.
        remember(notice.key)
        yield* Effect.onInterrupt(write(oneLine(render(notice))), () =>
          Effect.sync(() => told.delete(notice.key))
        )
        return { _tag: "Delivered" }
      })
    })
  })

/** Line ends and terminal commands inside a notice would let it pass for several, or for something else. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim()

/** {@link make} as a layer. @since 0.1.0 */
export const layer = (options: Options): Layer.Layer<Notifier> => Layer.effect(Notifier, make(options))
