/**
 * Why a decision came out as it did 决定说明: its trace, and what has changed since.
 *
 * @since 0.1.0
 */
export * as Trace from "./Trace.ts"
export * as Explain from "./Explain.ts"
