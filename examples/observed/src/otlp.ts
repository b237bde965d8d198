/**
 * What an OTLP message says, as lines for a terminal: a tree for each trace that is whole, a line for each series.
 *
 * @since 0.1.0
 */
import type { MetricsData } from "effect/observability/OtlpMetrics"
import type { TraceData } from "effect/observability/OtlpTracer"

type Span = TraceData["resourceSpans"][number]["scopeSpans"][number]["spans"][number]
type Meter = MetricsData["resourceMetrics"][number]["scopeMetrics"][number]["metrics"][number]
type Words = Span["attributes"]

const wordsOf = (words: Words = []): string =>
  words.map(({ key, value }) => `${key}=${Object.values(value).join()}`).join(" ")

const millis = ({ endTimeUnixNano, startTimeUnixNano }: Span): string =>
  `${(Number(BigInt(endTimeUnixNano) - BigInt(startTimeUnixNano)) / 1e6).toFixed(1)} ms`

const AWRY = 2

/** Keeps spans until the one that began the trace has come: it ends last. @since 0.1.0 */
export const traces = () => {
  const waiting = new Map<string, Array<Span>>()
  const tree = (all: ReadonlyArray<Span>, above: string | undefined, depth: number): ReadonlyArray<string> =>
    all
      .filter(({ parentSpanId }) => parentSpanId === above)
      .sort((a, b) => (BigInt(a.startTimeUnixNano) < BigInt(b.startTimeUnixNano) ? -1 : 1))
      .flatMap((span) => [
        `${"  ".repeat(depth)}${span.status.code === AWRY ? "! " : ""}${span.name} ${wordsOf(span.attributes)} (${millis(span)})`,
        ...tree(all, span.spanId, depth + 1)
      ])
  return ({ resourceSpans }: TraceData): ReadonlyArray<string> =>
    resourceSpans
      .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
      .flatMap((span) => {
        const trace = [...(waiting.get(span.traceId) ?? []), span]
        waiting.set(span.traceId, trace)
        if (span.parentSpanId !== undefined) return []
        waiting.delete(span.traceId)
        return tree(trace, undefined, 0)
      })
}

const rounded = (value = 0): number => Number(value.toFixed(2))

const seriesOf = ({ gauge, histogram, name, sum }: Meter): ReadonlyArray<string> => [
  ...[...(sum?.dataPoints ?? []), ...(gauge?.dataPoints ?? [])].map(
    ({ asDouble, asInt, attributes }) => `${name} ${wordsOf(attributes)} ${asInt ?? asDouble}`
  ),
  ...(histogram?.dataPoints ?? []).map(
    ({ attributes, count, max, sum }) =>
      `${name} ${wordsOf(attributes)} ${count} values, the largest ${rounded(max)}, the sum ${rounded(sum)}`
  )
]

/** Each series whose value is another than the last time. @since 0.1.0 */
export const metrics = () => {
  const known = new Set<string>()
  return ({ resourceMetrics }: MetricsData): ReadonlyArray<string> =>
    resourceMetrics
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics.flatMap(seriesOf)))
      .map((line) => line.replace(/ +/g, " "))
      .filter((line) => !known.has(line) && known.add(line))
      .sort()
}
