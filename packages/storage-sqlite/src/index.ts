/**
 * The embedded case store: one SQLite file, and how it is looked after.
 *
 * @since 0.1.0
 */
export * as SqliteCaseStore from "./SqliteCaseStore.ts"
export * as SqliteUpkeep from "./SqliteUpkeep.ts"
