/**
 * `npm start`: a console and a county in one process. With `--console PORT` the console alone, for other processes.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Otlp from "effect/observability/Otlp"
import { county, work } from "./county.ts"
import { open } from "./otlpConsole.ts"

/** Spans at once, metrics when the county closes. */
const exportingTo = (baseUrl: string) =>
  Otlp.layerJson({
    baseUrl,
    resource: { serviceName: "county" },
    tracerExportInterval: Duration.millis(100),
    metricsExportInterval: Duration.hours(1)
  }).pipe(Layer.provide(FetchHttpClient.layer))

const both = Effect.gen(function* () {
  const url = yield* open(0, console.log)
  yield* Effect.provide(work, Layer.merge(county, exportingTo(url)))
})

const consoleAlone = (port: number) =>
  Effect.gen(function* () {
    console.log(`OTLP is taken at ${yield* open(port, console.log)}`)
    return yield* Effect.never
  })

const [flag, port = ""] = process.argv.slice(2)
const isPort = /^\d{1,5}$/.test(port) && Number(port) < 65_536
if (flag === undefined) await Effect.runPromise(Effect.scoped(both))
else if (flag === "--console" && isPort) await Effect.runPromise(Effect.scoped(consoleAlone(Number(port))))
else {
  console.error("main.ts takes nothing, or --console and a port from 0 to 65535")
  process.exitCode = 2
}
