/**
 * Spans and counts go over the wire to whoever takes OTLP: a real receiver, and Effect's own exporter.
 */
import { assert, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Otlp from "effect/observability/Otlp"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { seenCounty, working } from "./observed.ts"

/** Takes whatever is sent, by path. */
const receiver = Effect.gen(function* () {
  const taken = new Map<string, Array<string>>()
  const listening = Effect.promise(async () => {
    const server = createServer((request, response) => {
      let body = ""
      request.on("data", (data) => (body += data))
      request.on("end", () => {
        const path = request.url ?? ""
        taken.set(path, [...(taken.get(path) ?? []), body])
        response.writeHead(200, { "content-type": "application/json" }).end("{}")
      })
    })
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    return server
  })
  const server = yield* Effect.acquireRelease(listening, (server) => Effect.sync(() => server.close()))
  const { port } = server.address() as AddressInfo
  return { taken, url: `http://127.0.0.1:${port}` }
})

it.live("an OTLP receiver gets the spans and the metrics of a county", () =>
  Effect.scoped(
    Effect.gen(function* () {
      const { taken, url } = yield* receiver
      const exporting = Otlp.layerJson({
        baseUrl: url,
        resource: { serviceName: "county" },
        tracerExportInterval: Duration.millis(50),
        metricsExportInterval: Duration.millis(50)
      }).pipe(Layer.provide(FetchHttpClient.layer))
      yield* Effect.andThen(working, Effect.sleep(Duration.millis(120))).pipe(
        Effect.provide(Layer.merge(seenCounty(), exporting)),
        Effect.provideService(Metric.MetricRegistry, new Map())
      )
      const traces = (taken.get("/v1/traces") ?? []).join("\n")
      for (const name of ["casework.handle", "casework.sweep", "store.commit", "notifier.send"])
        assert.include(traces, `"name":"${name}"`)
      assert.include(traces, `"key":"refusal.code","value":{"stringValue":"BEGUN_ALREADY"}`)
      const metrics = (taken.get("/v1/metrics") ?? []).join("\n")
      for (const name of [
        "lianxin.commits",
        "lianxin.claim.delay",
        "lianxin.outbox.age",
        "lianxin.deliveries"
      ])
        assert.include(metrics, `"name":"${name}"`)
      assert.notInclude(traces + metrics, `"e1"`, "no case id")
    })
  )
)
