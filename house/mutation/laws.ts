/**
 * fast-check for the mutation run: one seed, few examples, and the first counterexample as it is found.
 *
 * A law that met other days at each run would kill a mutant today and let it live tomorrow.
 */
import * as fc from "fast-check"

export * from "fast-check"

const SEED = 20260513

/** A sixteenth of the examples a law asks for, so that a law that asks for many because it seldom bites still bites. */
const few = (asked = 100) => Math.max(20, Math.ceil(asked / 16))

/** {@link fc.assert} with the seed of the run. */
export const assert = <Ts>(property: fc.IProperty<Ts>, how: fc.Parameters<Ts> = {}): void =>
  fc.assert(property, { ...how, seed: SEED, endOnFailure: true, numRuns: few(how.numRuns) })
