/**
 * The case store of a county or of many: PostgreSQL.
 *
 * @since 0.1.0
 */
export * as PostgresCaseStore from "./PostgresCaseStore.ts"
export * from "./Wakeups.ts"
