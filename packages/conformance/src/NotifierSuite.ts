/**
 * The laws of `Notifier` under vitest: one line in an adapter's test file.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Notifier } from "@lianxin/ports"
import type * as Layer from "effect/Layer"
import { underVitest } from "./internal/underVitest.ts"
import { laws, type Outside } from "./NotifierLaws.ts"

/** How to see what was told, and what the provider cannot do. @since 0.1.0 */
export interface Options extends Outside {
  /** Laws this provider cannot keep, by id, each with the sentence its README must repeat. */
  readonly cannot?: Readonly<Record<string, string>>
}

/** Registers every law as a test of this adapter. @since 0.1.0 */
export const suite = <E>(adapter: string, layer: Layer.Layer<Notifier, E>, options: Options): void =>
  underVitest(`Notifier (${adapter})`, layer, laws(options), options.cannot)
