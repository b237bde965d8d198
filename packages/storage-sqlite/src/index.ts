/**
 * Embedded stores, each in one SQLite file: the cases and how their file is looked after, and the vault.
 *
 * @since 0.1.0
 */
export * as SqliteCaseStore from "./SqliteCaseStore.ts"
export * as SqliteUpkeep from "./SqliteUpkeep.ts"
export * as SqliteVaultStore from "./SqliteVaultStore.ts"
