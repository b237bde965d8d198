/**
 * Indicators and their exact cohorts 考核指标, series that do not run over a change of the law, reports, and tables that
 * may be published.
 *
 * @since 0.1.0
 */
export * as Count from "./Count.ts"
export * as Groups from "./groups.ts"
export * as Indicator from "./Indicator.ts"
export * from "./petition.ts"
export { enoughContacts } from "./psychiatric.ts"
export * as Published from "./Published.ts"
export * as Report from "./Report.ts"
export * as Series from "./Series.ts"
