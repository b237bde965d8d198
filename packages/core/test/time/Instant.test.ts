/** Moments: which texts name one, on which day they fall, and when a day begins. */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, Instant } from "@lianxin/core/time"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { day, daysFromTo, someDay } from "../days.ts"

const { SHANGHAI } = Instant
const BERLIN: Instant.Zone = "Europe/Berlin"
const at = Schema.decodeUnknownSync(Instant.Instant)
const pad = (n: number, width = 2) => `${n}`.padStart(width, "0")

const clock = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(999), fc.nat(4))
  .map(([h, m, s, ms, shown]) => {
    const seconds = shown === 0 ? "" : `:${pad(s)}`
    return `${pad(h)}:${pad(m)}${seconds}${shown < 2 ? "" : `.${pad(ms, 3).slice(0, shown - 1)}`}`
  })
const offset = fc.oneof(
  fc.constantFrom("Z", "+08:00", "+00:00", "-00:00"),
  fc
    .tuple(fc.constantFrom("+", "-"), fc.nat(14), fc.nat(59))
    .map(([sign, h, m]) => `${sign}${pad(h)}:${pad(m)}`)
)
const moment = fc.tuple(someDay, clock, offset).map(([on, time, zone]) => at(`${on}T${time}${zone}`))

describe("a moment", () => {
  it.each([
    "2026-02-05T09:00+08:00",
    "2026-02-05T01:00Z",
    "2024-02-29T23:59:59.999-03:30",
    "2026-02-05T09:00:00.5Z"
  ])("%s is one", (text) => assert.isTrue(Schema.is(Instant.Instant)(text)))

  it.each([
    ["2026-02-05T09:00", "names no zone"],
    ["2026-02-05T09:00:00.000", "names no zone"],
    ["2026-02-30T09:00+08:00", "no day 2026-02-30"],
    ["2025-02-29T00:00Z", "no day 2025-02-29"],
    ["0000-01-01T00:00Z", "no day 0000-01-01"],
    ["2026-13-01T00:00Z", "no day 2026-13-01"],
    ["2026-02-05T24:00Z", "a moment with its zone"],
    ["2026-02-05T09:60Z", "a moment with its zone"],
    ["2026-02-05T09:00:60Z", "a moment with its zone"],
    ["2026-02-05T9:00Z", "a moment with its zone"],
    ["2026-02-05 09:00Z", "a moment with its zone"],
    ["2026-02-05T09:00+0800", "a moment with its zone"],
    ["2026-02-05T09:00+24:00", "a moment with its zone"],
    ["2026-02-05T09:00:00.1234Z", "a moment with its zone"],
    ["2026-02-05T09:00Z\n", "a moment with its zone"],
    ["on 2026-02-05T09:00Z", "a moment with its zone"],
    ["2026-02-05", "a moment with its zone"]
  ])("%j is none, and the refusal says why", (text, why) => {
    const found = Schema.decodeUnknownResult(Instant.Instant)(text)
    assert.strictEqual(found._tag, "Failure")
    assert.include(String(found._tag === "Failure" && found.failure), why)
  })

  it.each(["on 2026-02-05T09:00", "2026-02-05T09:00 in the morning"])(
    "%j lacks more than a zone, and none is asked for",
    (text) => {
      const found = Schema.decodeUnknownResult(Instant.Instant)(text)
      assert.notInclude(String(found._tag === "Failure" && found.failure), "names no zone")
    }
  )

  it("has the milliseconds the host's own parser gives it", () => {
    fc.assert(
      fc.property(moment, (text) => assert.strictEqual(Instant.epochMillis(text), Date.parse(text))),
      { numRuns: 2000 }
    )
  })

  it("written again from its milliseconds is the same moment, in any zone", () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(SHANGHAI, BERLIN, "UTC", "America/St_Johns"), (text, zone) => {
        fc.pre(text > "0001-01-03" && text < "9999-12-29")
        const again = Instant.fromEpochMillis(Instant.epochMillis(text), zone)
        assert.isTrue(Schema.is(Instant.Instant)(again), again)
        assert.strictEqual(Instant.epochMillis(again), Instant.epochMillis(text))
      }),
      { numRuns: 500 }
    )
  })

  it("is written with the offset its zone has then", () => {
    const written = (text: string, zone: Instant.Zone) =>
      Instant.fromEpochMillis(Instant.epochMillis(at(text)), zone)
    assert.strictEqual(written("2026-02-05T01:00Z", SHANGHAI), "2026-02-05T09:00+08:00")
    assert.strictEqual(written("1988-07-01T00:00:01Z", SHANGHAI), "1988-07-01T09:00:01+09:00")
    assert.strictEqual(written("2026-07-01T00:00:00.02Z", BERLIN), "2026-07-01T02:00:00.020+02:00")
    assert.strictEqual(written("2026-02-05T01:00Z", "UTC"), "2026-02-05T01:00+00:00")
    assert.strictEqual(written("2026-02-05T01:00Z", "America/St_Johns"), "2026-02-04T21:30-03:30")
  })

  it("is before another exactly when its milliseconds are fewer", () => {
    const pair = fc.oneof(
      fc.tuple(moment, moment),
      fc
        .tuple(someDay, clock, clock, offset, offset)
        .map(([on, a, b, x, y]) => [at(`${on}T${a}${x}`), at(`${on}T${b}${y}`)] as const)
    )
    fc.assert(
      fc.property(pair, ([a, b]) => {
        assert.strictEqual(Instant.isBefore(a, b), Instant.epochMillis(a) < Instant.epochMillis(b))
      }),
      { numRuns: 1000 }
    )
  })

  it.each([
    ["2026-02-05T09:00+08:00", "2026-02-05T09:01+08:00"],
    ["2026-02-05T09:59+09:00", "2026-02-05T09:00+08:00"],
    ["2026-02-05T09:00+08:00", "2026-02-05T09:00-08:00"],
    ["2026-02-05T01:00:00Z", "2026-02-05T01:00:01Z"],
    ["2026-02-05T09:00:00.001+08:00", "2026-02-05T01:01Z"]
  ])("%s is before %s, and not the other way round", (early, late) => {
    assert.isTrue(Instant.isBefore(at(early), at(late)))
    assert.isFalse(Instant.isBefore(at(late), at(early)))
  })

  it("two writings of one moment are neither before the other", () => {
    const [a, b] = [at("2026-02-05T09:00+08:00"), at("2026-02-05T01:00Z")]
    assert.isFalse(Instant.isBefore(a, b) || Instant.isBefore(b, a) || Instant.isBefore(a, a))
    const [short, long] = [at("2026-02-05T09:00-05:00"), at("2026-02-05T09:00:00.000-05:00")]
    assert.isFalse(Instant.isBefore(short, long) || Instant.isBefore(long, short))
  })
})

describe("the day of a moment", () => {
  it.each([
    ["2026-03-01T16:30Z", SHANGHAI, "2026-03-02"],
    ["2026-03-02T00:30+08:00", SHANGHAI, "2026-03-02"],
    ["2026-03-01T23:59:59.999+08:00", SHANGHAI, "2026-03-01"],
    ["2026-03-01T15:59:59.999Z", SHANGHAI, "2026-03-01"],
    ["2026-03-01T16:00Z", SHANGHAI, "2026-03-02"],
    ["2026-03-02T00:30+08:00", BERLIN, "2026-03-01"],
    ["2026-12-31T23:30-05:00", SHANGHAI, "2027-01-01"],
    ["1988-07-01T23:30+08:00", SHANGHAI, "1988-07-02"],
    ["1991-09-14T15:30Z", SHANGHAI, "1991-09-15"],
    ["1991-09-14T23:30+08:00", SHANGHAI, "1991-09-15"],
    ["1969-12-31T15:59Z", SHANGHAI, "1969-12-31"]
  ])("%s in %s is %s", (text, zone, expected) => {
    assert.strictEqual(Instant.dayOf(at(text), zone), expected)
  })

  it("does not depend on how the moment was written", () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(SHANGHAI, BERLIN), (text, zone) => {
        fc.pre(text > "0001-01-03" && text < "9999-12-29")
        const millis = Instant.epochMillis(text)
        const ways = [Instant.fromEpochMillis(millis, "UTC"), Instant.fromEpochMillis(millis, zone)]
        for (const way of ways) assert.strictEqual(Instant.dayOf(way, zone), Instant.dayOf(text, zone))
      }),
      { numRuns: 500 }
    )
  })
})

/** The day begins at this moment: it is that day then, and was the day before until then. */
const beginsThen = (on: CalendarDate.CalendarDate, zone: Instant.Zone): boolean => {
  const start = Instant.startOfDay(on, zone)
  const justBefore = Instant.fromEpochMillis(Instant.epochMillis(start) - 1, zone)
  return Instant.dayOf(start, zone) === on && Instant.dayOf(justBefore, zone) === CalendarDate.addDays(on, -1)
}

describe("the start of a day", () => {
  it("is its first moment in Shanghai, through the summer times of 1986 to 1991", () => {
    const days = daysFromTo(day("1985-12-25"), day("1992-01-10"))
    assert.deepStrictEqual(
      days.filter((on) => !beginsThen(on, SHANGHAI)),
      []
    )
  })

  it("is its first moment in Berlin, through three years of changing clocks", () => {
    const days = daysFromTo(day("2024-01-01"), day("2026-12-31"))
    assert.deepStrictEqual(
      days.filter((on) => !beginsThen(on, BERLIN)),
      []
    )
  })

  it("is its first moment in São Paulo, whose clocks changed at midnight", () => {
    const days = daysFromTo(day("2017-01-01"), day("2019-12-31"))
    assert.deepStrictEqual(
      days.filter((on) => !beginsThen(on, "America/Sao_Paulo")),
      []
    )
  })

  it("is its first moment on any day and in zones whose clocks change at midnight", () => {
    const zones = [SHANGHAI, BERLIN, "America/Sao_Paulo", "America/St_Johns", "Asia/Beirut", "UTC"]
    fc.assert(
      fc.property(someDay, fc.constantFrom(...zones), (on, zone) => {
        fc.pre(on > "0001-01-03" && on < "9999-12-29")
        assert.isTrue(beginsThen(on, zone))
      }),
      { numRuns: 800 }
    )
  })

  it.each([
    ["2026-02-05", SHANGHAI, "2026-02-05T00:00+08:00"],
    ["1991-09-15", SHANGHAI, "1991-09-15T00:00+09:00"],
    ["2026-03-29", BERLIN, "2026-03-29T00:00+01:00"],
    ["2026-03-30", BERLIN, "2026-03-30T00:00+02:00"],
    ["2018-11-04", "America/Sao_Paulo", "2018-11-04T01:00-02:00"],
    ["2018-02-18", "America/Sao_Paulo", "2018-02-18T00:00-03:00"],
    ["2006-10-29", "America/St_Johns", "2006-10-29T00:00-02:30"]
  ])("of %s in %s is %s", (text, zone, expected) => {
    assert.strictEqual(Instant.startOfDay(day(text), zone), expected)
  })

  it("left out together with the end of the day before is the moment the clocks were put forward to", () => {
    assert.strictEqual(Instant.startOfDay(day("1919-03-31"), "America/Toronto"), "1919-03-31T00:30-04:00")
  })

  it("of a day a zone never had is the moment after the leap", () => {
    assert.strictEqual(Instant.startOfDay(day("2011-12-30"), "Pacific/Apia"), "2011-12-31T00:00+14:00")
  })
})

describe("a zone", () => {
  it.each(["Asia/Shanghai", "Europe/Berlin", "UTC"])("%s is one", (name) => {
    assert.isTrue(Schema.is(Instant.Zone)(name))
  })
  it.each(["", "Mars", "Asia/Xianning"])("%j is none", (name) => {
    const found = Schema.decodeUnknownResult(Instant.Zone)(name)
    assert.include(String(found._tag === "Failure" && found.failure), name === "" ? "length" : "IANA")
  })
})
