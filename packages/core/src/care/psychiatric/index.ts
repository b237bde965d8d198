/**
 * Psychiatric follow-up 严重精神障碍随访管理.
 *
 * @since 0.1.0
 */
export * as Assessment from "./assessment.ts"
export * as Language from "./language.ts"
export * as Needs from "./needs.ts"
export { contactsIn, psychiatric } from "./Psychiatric.ts"
