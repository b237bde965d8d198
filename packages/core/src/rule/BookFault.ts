/**
 * What can be wrong with a layer or with a book of layers 规则册的问题.
 *
 * Every fault names the layer, the rule and the first day of the version, so that a reader finds the line. The codes
 * that begin with `OVERLAY_` say that a layer does what a layer below it does not allow.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CalendarDate } from "../time/CalendarDate.ts"
import type { Overlay, Unit } from "./Rule.ts"

/** A rule of a layer. @since 0.1.0 */
export type AtRule = {
  readonly layer: string
  readonly rule: string
}

/** A version of a rule, by its first day. @since 0.1.0 */
export type AtVersion = AtRule & {
  readonly day: CalendarDate
}

/** A version that is held against what another layer says from a day on. @since 0.1.0 */
export type AgainstBelow = AtVersion & {
  /** The layer whose value binds. */
  readonly below: string
  /** The first registration day on which both are in force. */
  readonly since: CalendarDate
}

/** A start day on which a term ends on the wrong side of the one below. @since 0.1.0 */
export type Example = AgainstBelow & {
  readonly start: CalendarDate
  readonly lastDay: CalendarDate
  readonly lastDayBelow: CalendarDate
}

/** A number on the wrong side of the one below. @since 0.1.0 */
export type Beyond = AgainstBelow & {
  readonly field: string
  readonly value: number
  readonly valueBelow: number
}

/** What a layer does that no layer may do where it lies. @since 0.1.0 */
export type OverlayFault =
  | ({ readonly code: "OVERLAY_FIXED"; readonly below: string } & AtVersion)
  | ({ readonly code: "OVERLAY_NONE" } & AgainstBelow)
  | ({ readonly code: "OVERLAY_LATER" } & Example)
  | ({ readonly code: "OVERLAY_EARLIER" } & Example)
  | ({ readonly code: "OVERLAY_MORE" } & Beyond)
  | ({ readonly code: "OVERLAY_LESS" } & Beyond)
  | ({ readonly code: "OVERLAY_UNFIT"; readonly overlay: Overlay; readonly unit: Unit } & AtRule)

/** How a layer does not fit onto the layers below it. @since 0.1.0 */
export type LayerFault =
  | { readonly code: "LAYER_TWICE"; readonly layer: string }
  | ({ readonly code: "RULE_TWICE" } & AtRule)
  | ({ readonly code: "VERSIONS_OVERLAP" } & AtVersion)
  | ({ readonly code: "VERSIONS_OUT_OF_ORDER" } & AtVersion)
  | ({ readonly code: "NOTHING_TO_INHERIT" } & AtVersion)
  | ({
      readonly code: "RULE_UNIT_DIFFERS"
      readonly below: string
      readonly wanted: Unit
      readonly found: Unit
    } & AtRule)
  | OverlayFault

/** What is wrong with the sources of a book. @since 0.1.0 */
export type BookFault =
  | LayerFault
  | { readonly code: "RULE_MISSING"; readonly rule: string; readonly day: CalendarDate }
  | ({ readonly code: "RULE_VALUE_WRONG"; readonly issue: string } & AtVersion)
  | ({ readonly code: "RULE_UNIT_WRONG"; readonly wanted: Unit; readonly found: Unit } & AtRule)
