/**
 * The reference case store, in memory.
 *
 * @since 0.1.0
 */
export * as MemoryCaseStore from "./MemoryCaseStore.ts"
