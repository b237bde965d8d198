/**
 * The pure heart of Lianxin: the rules of casework as functions over plain data.
 *
 * @since 0.1.0
 */
export * from "./time/index.ts"
export * from "./rule/index.ts"
export * from "./directory/index.ts"
export * from "./responsibility/index.ts"
export * from "./case/index.ts"
export * from "./supervision/index.ts"
export * as Petition from "./petition/index.ts"
export * as Care from "./care/index.ts"
export * as Indicators from "./indicator/index.ts"
export * from "./explain/index.ts"
