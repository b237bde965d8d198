/**
 * The languages people read 语言.
 *
 * A locale is only the language of a sentence; it never changes a day, a count or a rule.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** The languages every sentence exists in. @since 0.1.0 */
export const LOCALES = ["zh-CN", "en"] as const

/** One of {@link LOCALES}. @since 0.1.0 */
export type Locale = (typeof LOCALES)[number]
