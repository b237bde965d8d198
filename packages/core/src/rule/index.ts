/**
 * Dated, cited rules and the books they make 规则.
 *
 * @since 0.1.0
 */
export * as Rule from "./Rule.ts"
export * as RuleBook from "./RuleBook.ts"
