/**
 * Days, moments, working days and legal terms 时间与期限.
 *
 * @since 0.1.0
 */
export * as CalendarDate from "./CalendarDate.ts"
export * as Instant from "./Instant.ts"
export * as Term from "./Term.ts"
export * as WorkingDays from "./WorkingDays.ts"
