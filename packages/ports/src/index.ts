/**
 * The promises Lianxin needs kept: by whoever stores cases, tells notices, and knows the offices.
 *
 * @since 0.1.0
 */
export * from "./CaseStore.ts"
export * from "./Commit.ts"
export * from "./Notifier.ts"
export * from "./Offices.ts"
export * from "./StoreError.ts"
