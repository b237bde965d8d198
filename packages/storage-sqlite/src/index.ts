/**
 * The embedded case store: one SQLite file.
 *
 * @since 0.1.0
 */
export * as SqliteCaseStore from "./SqliteCaseStore.ts"
