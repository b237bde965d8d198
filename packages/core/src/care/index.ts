/**
 * Care plans 帮扶服务, one programme beside the other.
 *
 * @since 0.1.0
 */
export * as Psychiatric from "./psychiatric/index.ts"
