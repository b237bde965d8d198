/**
 * The laws of `Vault` under vitest: one line in an adapter's test file, once it has a bench.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type * as Layer from "effect/Layer"
import { underVitest } from "./internal/underVitest.ts"
import type { VaultBench } from "./VaultBench.ts"
import { laws } from "./VaultLaws.ts"

/** How hard to try, and what the adapter cannot do. @since 0.1.0 */
export interface Options {
  /** Samples for each property; 100 when not given. */
  readonly runs?: number
  /** Laws this adapter cannot keep, by id, each with the sentence its README must repeat. */
  readonly cannot?: Readonly<Record<string, string>>
}

/** Registers every law as a test of this adapter. @since 0.1.0 */
export const suite = <E>(adapter: string, bench: Layer.Layer<VaultBench, E>, options: Options = {}): void =>
  underVitest(`Vault (${adapter})`, bench, laws(options), options.cannot)
