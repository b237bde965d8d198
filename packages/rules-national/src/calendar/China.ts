/**
 * Working days of Chinese offices 国务院办公厅节假日安排, ready to be counted with.
 *
 * The last days of the last announced year are less certain than the rest: the notice for a new year has more than once
 * made up for New Year's Day by turning a weekend of late December into days of work (2005-12-31 was announced on
 * 2005-12-16). Load the new data and reproject open duties as soon as a notice is out.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { WorkingDays } from "@lianxin/core/time"
import * as Result from "effect/Result"
import { china } from "./china.data.ts"

export { china } from "./china.data.ts"

/** {@link china}, compiled. Loading stops here if the data contradicts itself, before any due day is counted. @since 0.1.0 */
export const calendar: WorkingDays.Calendar = Result.getOrThrow(WorkingDays.make(china))
