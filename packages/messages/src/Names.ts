/**
 * Names for ids: 咸宁市信访局 instead of `xianning-petition-office`.
 *
 * Names of offices, posts and places only. A post is named by its rank and office, never by the person in it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Directory } from "@lianxin/core/directory"
import type { Rule } from "@lianxin/core/rule"
import { phrase } from "./internal/phrase.ts"
import type { Locale } from "./Locale.ts"
import { label } from "./render/label.ts"

/** Finds the name of an office, post, place or subject; null leaves the id standing. @since 0.1.0 */
export type Names = (id: string, locale: Locale) => string | null

/** Nobody knows any name. @since 0.1.0 */
export const noNames: Names = () => null

/** The names a directory gives. @since 0.1.0 */
export const namesOf =
  (directory: Directory.Directory): Names =>
  (id, locale) => {
    const post = directory.posts.get(id)
    if (post === undefined) return named(directory.offices.get(id) ?? directory.places.get(id), locale)
    const office = Directory.officeOf(id)
    return phrase(
      "post",
      {
        rank: label("rank", post.rank, locale),
        office: named(directory.offices.get(office), locale) ?? office
      },
      locale
    )
  }

const named = (thing: { readonly name: Rule.Bilingual } | undefined, locale: Locale): string | null =>
  thing === undefined ? null : locale === "en" ? thing.name.en : thing.name.zh
