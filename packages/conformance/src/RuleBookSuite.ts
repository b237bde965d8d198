/**
 * The laws of a rule layer under vitest: one line in a county's test file.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import { underVitest } from "./internal/underVitest.ts"
import { laws, type Subject } from "./RuleBookLaws.ts"

/** What is tested, and how hard. @since 0.1.0 */
export interface Options extends Subject {
  /** Days tried for each property; 100 when not given. */
  readonly runs?: number
  /** Laws this layer cannot keep, by id, each with the sentence its README must repeat. */
  readonly cannot?: Readonly<Record<string, string>>
}

/** Registers every law as a test of this layer. @since 0.1.0 */
export const suite = (name: string, options: Options): void =>
  underVitest(`Rules (${name})`, Layer.empty, laws(options, options), options.cannot)
