/**
 * The promises Lianxin needs kept: by whoever stores cases, tells notices, knows the offices, and holds what identifies
 * people.
 *
 * @since 0.1.0
 */
export * from "./CaseStore.ts"
export * from "./Commit.ts"
export * from "./KeySource.ts"
export * from "./Notifier.ts"
export * from "./Offices.ts"
export * from "./StoreError.ts"
export * from "./summaryIn.ts"
export * from "./Vault.ts"
export * from "./VaultAudit.ts"
export * from "./VaultCipher.ts"
export * from "./VaultContent.ts"
export * from "./VaultError.ts"
export * from "./VaultStore.ts"
export * from "./VaultUse.ts"
