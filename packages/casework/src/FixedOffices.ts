/**
 * One directory of offices for every day, for a county that writes its organisation chart in a file.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Directory } from "@lianxin/core/directory"
import { Offices } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** Days still matter: offices and posts in the directory say themselves from when until when they exist. @since 0.1.0 */
export const layer = (directory: Directory.Directory): Layer.Layer<Offices> =>
  Layer.succeed(Offices, { on: () => Effect.succeed(directory) })
