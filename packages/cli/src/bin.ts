#!/usr/bin/env node
/**
 * The `lianxin` process.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { run } from "./cli.ts"

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0)
  throw error
})

run(process.argv.slice(2)).pipe(
  Effect.map((code) => {
    process.exitCode = code
  }),
  Effect.provide(NodeServices.layer),
  NodeRuntime.runMain
)
