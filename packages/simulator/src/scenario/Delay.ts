/**
 * How long something takes in an office, as a distribution.
 *
 * `unit` is part of the answer: two working days begun on a Friday end on a Tuesday, two days end on a Sunday.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

const unit = Schema.Literals(["workingDays", "days"])
const Length = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 3650 }))
const Positive = Schema.Finite.check(Schema.isGreaterThan(0), Schema.isLessThanOrEqualTo(3650))

/** One of four shapes of distribution, or a constant. @since 0.1.0 */
export const Delay = Schema.Union([
  Schema.Struct({ shape: Schema.Literal("constant"), value: Length, unit }),
  Schema.Struct({ shape: Schema.Literal("exponential"), mean: Length, unit }),
  /** `k` is the shape parameter: 1 is exponential, larger is more regular. */
  Schema.Struct({ shape: Schema.Literal("gamma"), mean: Length, k: Positive, unit }),
  /** `sigma` is the standard deviation of the logarithm: half of all take less than `median`. */
  Schema.Struct({ shape: Schema.Literal("lognormal"), median: Length, sigma: Length, unit })
])
/** {@link Delay} as a type. @since 0.1.0 */
export type Delay = typeof Delay.Type
