/**
 * What every kind of case has in common 案件.
 *
 * @since 0.1.0
 */
export * as Actor from "./Actor.ts"
export * as Basis from "./Basis.ts"
export * as CaseType from "./CaseType.ts"
export * as Ledger from "./Ledger.ts"
export * as Duty from "./Duty.ts"
export * as Refusal from "./Refusal.ts"
export * as Reprojection from "./Reprojection.ts"
export * as Wake from "./Wake.ts"
