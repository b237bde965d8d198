/**
 * Every sentence a person reads, in zh-CN and en.
 *
 * @since 0.1.0
 */
export { type Locale, LOCALES } from "./Locale.ts"
export { type Names, namesOf, noNames } from "./Names.ts"
export * as render from "./render/index.ts"
export type { Vocabulary } from "./texts/keys.ts"
