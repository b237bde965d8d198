/**
 * The vault: persons' content under their own keys, over a small store, with a chained audit.
 *
 * @since 0.1.0
 */
export * as AesGcm from "./AesGcm.ts"
export * as AuditChain from "./AuditChain.ts"
export * as KeySources from "./KeySources.ts"
export * as MemoryVaultStore from "./MemoryVaultStore.ts"
export * as SealedVault from "./SealedVault.ts"
export * as Sm4 from "./Sm4.ts"
