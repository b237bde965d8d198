/**
 * Indicators and their exact cohorts 考核指标.
 *
 * @since 0.1.0
 */
export * as Indicator from "./Indicator.ts"
export * from "./petition.ts"
export { enoughContacts } from "./psychiatric.ts"
