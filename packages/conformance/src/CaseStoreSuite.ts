/**
 * The laws of `CaseStore` under vitest: one line in an adapter's test file.
 *
 * The suite is whole: an adapter cannot pick laws. What it cannot keep stays visible as a skipped test with the reason.
 * It runs on the real clock, because leases end in real time, and needs a store that nobody else is using.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseStore } from "@lianxin/ports"
import type * as Layer from "effect/Layer"
import { laws, type Options as LawOptions } from "./CaseStoreLaws.ts"
import { underVitest } from "./internal/underVitest.ts"

/** How hard to try, what is given besides the store, and what the backend cannot do. @since 0.1.0 */
export interface Options extends LawOptions {
  /** Laws this backend cannot keep, by id, each with the sentence its README must repeat. */
  readonly cannot?: Readonly<Record<string, string>>
}

/** Registers every law as a test of this adapter. @since 0.1.0 */
export const suite = <E>(adapter: string, layer: Layer.Layer<CaseStore, E>, options: Options = {}): void =>
  underVitest(`CaseStore (${adapter})`, layer, laws(options), options.cannot)
