/**
 * Load, decide, commit, tell; sweep what is due; deliver what is owed.
 *
 * @since 0.1.0
 */
export * as Cases from "./Cases.ts"
export * as Casework from "./Casework.ts"
export * from "./CaseworkError.ts"
export * as FixedOffices from "./FixedOffices.ts"
export { type Kind, kind } from "./Kind.ts"
export * as Observed from "./Observed.ts"
export * as Recorded from "./Recorded.ts"
export * as Reprojecting from "./Reprojecting.ts"
export * as Upcast from "./Upcast.ts"
