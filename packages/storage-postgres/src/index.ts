/**
 * What a county or many keep in PostgreSQL: the cases and how they are looked after, and the vault.
 *
 * @since 0.1.0
 */
export * as PostgresCaseStore from "./PostgresCaseStore.ts"
export * as PostgresUpkeep from "./PostgresUpkeep.ts"
export * as PostgresVaultStore from "./PostgresVaultStore.ts"
export * from "./Wakeups.ts"
