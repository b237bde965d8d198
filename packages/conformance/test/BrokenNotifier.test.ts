/**
 * For every law of `Notifier` there are notifiers that break it, and it finds each of them out; a sound one keeps all.
 */
import { NotifierLaws } from "@lianxin/conformance"
import { Notifier, type OwedNotice, type Told } from "@lianxin/ports"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"

type Send = (reader: Array<string>, told: Set<string>, notice: OwedNotice) => Effect.Effect<Told>

const DELIVERED: Told = { _tag: "Delivered" }
const text = ({ params }: OwedNotice): string => JSON.stringify(params).replaceAll(/[\p{Zl}\p{Zp}]/gu, " ")

const once =
  (key: (notice: OwedNotice) => string, say = text): Send =>
  (reader, told, notice) =>
    Effect.sync(() => {
      if (!told.has(key(notice))) reader.push(say(notice))
      told.add(key(notice))
      return DELIVERED
    })

const sound = once(({ key }) => key)

const BROKEN: Readonly<Record<string, Readonly<Record<string, Send>>>> = {
  delivered: {
    "says delivered and tells nobody": () => Effect.succeed(DELIVERED),
    "tells and says rejected": (...all) => Effect.as(sound(...all), { _tag: "Rejected", reason: "UNKNOWN" })
  },
  sameKey: {
    "tells every time": (reader, _, notice) => Effect.sync(() => (reader.push(text(notice)), DELIVERED)),
    "remembers only after it has told": (reader, told, notice) =>
      Effect.gen(function* () {
        if (told.has(notice.key)) return DELIVERED
        yield* Effect.yieldNow
        reader.push(text(notice))
        told.add(notice.key)
        return DELIVERED
      }),
    "rejects a key it knows": (reader, told, notice) =>
      told.has(notice.key)
        ? Effect.succeed({ _tag: "Rejected", reason: "TWICE" })
        : sound(reader, told, notice)
  },
  otherKey: { "takes the same words for the same notice": once(text) },
  oneNotice: {
    "passes line ends on": once(
      ({ key }) => key,
      ({ params }) => Object.values(params).join(" ")
    ),
    "tells each line by itself": (reader, told, notice) =>
      Effect.sync(() => {
        if (!told.has(notice.key)) reader.push(...text(notice).split(String.raw`\r\n`))
        told.add(notice.key)
        return DELIVERED
      })
  },
  quietLogs: {
    "logs what it tells": (...all) => Effect.andThen(Effect.logInfo("sending", text(all[2])), sound(...all))
  }
}

const checked = (send: Send, id: string) => {
  const [reader, told] = [[] as Array<string>, new Set<string>()]
  const law = NotifierLaws.laws({ told: Effect.sync(() => [...reader]) }).find((law) => law.id === id)
  const notifier = Notifier.of({ send: (notice) => Effect.suspend(() => send(reader, told, notice)) })
  return Effect.provideService(law?.check ?? Effect.die(`no law ${id}`), Notifier, notifier)
}

describe("the laws of Notifier", () => {
  const laws = NotifierLaws.laws({ told: Effect.succeed([]) })

  it("each have a broken notifier of their own", () => {
    assert.deepStrictEqual(Object.keys(BROKEN).sort(), laws.map(({ id }) => id).sort())
  })

  for (const { id, name } of laws) {
    it.live(`"${name}" holds for a sound notifier`, () => checked(sound, id))
    for (const [fault, send] of Object.entries(BROKEN[id] ?? {})) {
      it.live(`"${name}" finds out a notifier that ${fault}`, () =>
        Effect.gen(function* () {
          const error = yield* Effect.flip(checked(send, id))
          assert.strictEqual(error._tag, "LawBroken")
        })
      )
    }
  }
})
