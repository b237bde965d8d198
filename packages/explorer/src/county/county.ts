/**
 * A small invented county 虚构县域: one petition office at each of two levels, one line of superiors, one body outside it.
 *
 * It has one office of every sort a decision tells apart and no more: a second office of the same sort would double the
 * states and show nothing new. No real place has these names.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Directory } from "@lianxin/core/directory"

/** The subjects a matter can have here, by who is in charge of them. @since 0.1.0 */
export const SUBJECTS = {
  /** The bureau. */
  ordinary: "ordinary",
  /** The bureau and the other body, so that somebody must settle it. */
  shared: "shared",
  /** The office two levels below the city. */
  low: "low",
  /** No office. */
  nobodys: "nobodys"
} as const

/** The places: a city, a county in it, a township in that, and one no map has. @since 0.1.0 */
export const PLACES = { city: "city", county: "county", township: "township", unknown: "nowhere" } as const

const named = (id: string) => ({ en: id, zh: id })

const office = (
  id: string,
  kind: Directory.OfficeKind,
  place: string,
  subjects: ReadonlyArray<string>,
  superior?: string
): Directory.Office => ({
  id,
  name: named(id),
  kind,
  place,
  subjects,
  ...(superior === undefined ? {} : { superior })
})

const offices: ReadonlyArray<Directory.Office> = [
  office("city-government", "government", PLACES.city, []),
  office("city-desk", "petitionOffice", PLACES.city, ["petitions"]),
  office("city-bureau", "competentBody", PLACES.city, [], "city-government"),
  office("city-clinic", "healthBody", PLACES.city, []),
  office("government", "government", PLACES.county, [], "city-government"),
  office("desk", "petitionOffice", PLACES.county, ["petitions"], "city-desk"),
  office("bureau", "competentBody", PLACES.county, [SUBJECTS.ordinary, SUBJECTS.shared], "city-bureau"),
  office("other", "competentBody", PLACES.county, [SUBJECTS.shared], "city-government"),
  office("clinic", "healthBody", PLACES.county, ["psychiatric"], "city-clinic"),
  office("station", "competentBody", PLACES.township, [SUBJECTS.low], "bureau")
]

const posts = ({ id, kind }: Directory.Office): ReadonlyArray<Directory.Post> => [
  kind === "petitionOffice" ? { id: `clerk@${id}`, rank: "clerk" } : { id: `handler@${id}`, rank: "handler" },
  { id: `deputy-head@${id}`, rank: "deputyHead" },
  { id: `head@${id}`, rank: "head" }
]

/** The county as a directory is written. @since 0.1.0 */
export const county: Directory.DirectoryData = {
  places: [
    { code: PLACES.city, name: named("city"), level: "city" },
    { code: PLACES.county, name: named("county"), level: "county", within: PLACES.city },
    { code: PLACES.township, name: named("township"), level: "township", within: PLACES.county }
  ],
  offices,
  posts: offices.flatMap(posts)
}

/** The post of an office that does its daily work. @since 0.1.0 */
export const worker = (office: string): string =>
  office.endsWith("desk") ? `clerk@${office}` : `handler@${office}`
