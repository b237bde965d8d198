/**
 * The laws of the ports as values. The vitest suites stand on entry points of their own, so that nothing here needs a
 * test runner.
 *
 * @since 0.1.0
 */
export * as CaseStoreLaws from "./CaseStoreLaws.ts"
export * as Faulty from "./Faulty.ts"
export { killedWriter } from "./killedWriter.ts"
export * as Law from "./Law.ts"
export * as NotifierLaws from "./NotifierLaws.ts"
export * as RuleBookLaws from "./RuleBookLaws.ts"
export * as StoreBench from "./StoreBench.ts"
export * as VaultBench from "./VaultBench.ts"
export * as VaultLaws from "./VaultLaws.ts"
