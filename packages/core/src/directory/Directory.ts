/**
 * Places, offices and posts 机构目录: where the county keeps who sits where.
 *
 * Posts have ranks, not holders: a history names the post that acted, and the county's own directory of staff knows
 * whose chair it was that day.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Bilingual } from "../rule/Rule.ts"
import { CalendarDate } from "../time/CalendarDate.ts"

/** The levels of government, highest first. @since 0.1.0 */
export const LEVELS = ["nation", "province", "city", "county", "township", "village", "grid"] as const
/** A level of government. @since 0.1.0 */
export const Level = Schema.Literals(LEVELS)
/** {@link Level} as a type. @since 0.1.0 */
export type Level = typeof Level.Type

/** Ranks in an office, lowest first; a clerk 工作人员 and a handler 经办人 stand level. @since 0.1.0 */
export const RANKS = ["clerk", "handler", "deputyHead", "head", "secretary"] as const
/** A rank in an office. @since 0.1.0 */
export const Rank = Schema.Literals(RANKS)
/** {@link Rank} as a type. @since 0.1.0 */
export type Rank = typeof Rank.Type

const STANDING: Record<Rank, number> = { clerk: 1, handler: 1, deputyHead: 2, head: 3, secretary: 4 }
/** How high a rank stands, from 1; equal numbers stand level. @since 0.1.0 */
export const standing = (rank: Rank): number => STANDING[rank]

/** What an office is in the law of petitions and care. @since 0.1.0 */
export const OfficeKind = Schema.Literals([
  "petitionOffice", // 信访部门: registers, forwards, urges; never decides
  "competentBody", // 有权处理机关、单位: decides and answers
  "government", // 人民政府
  "partyCommittee", // 党委(党组织)
  "healthBody" // 基层医疗卫生机构: keeps care plans
])
/** {@link OfficeKind} as a type. @since 0.1.0 */
export type OfficeKind = typeof OfficeKind.Type

const during = {
  /** First day it exists; always, when absent. */
  from: Schema.optionalKey(CalendarDate),
  /** Last day it exists; still, when absent. */
  until: Schema.optionalKey(CalendarDate)
}

/** A place by its administrative division code, inside the place `within`. @since 0.1.0 */
export const Place = Schema.Struct({
  code: Schema.NonEmptyString,
  name: Bilingual,
  level: Level,
  within: Schema.optionalKey(Schema.NonEmptyString),
  ...during
})
/** {@link Place} as a type. @since 0.1.0 */
export type Place = typeof Place.Type

/** An office of a place; `subjects` are the matters it is in charge of 主管. @since 0.1.0 */
export const Office = Schema.Struct({
  id: Schema.NonEmptyString,
  name: Bilingual,
  kind: OfficeKind,
  place: Schema.NonEmptyString,
  superior: Schema.optionalKey(Schema.NonEmptyString),
  subjects: Schema.Array(Schema.NonEmptyString),
  ...during
})
/** {@link Office} as a type. @since 0.1.0 */
export type Office = typeof Office.Type

/** A post is written `name@office`, as in `clerk@xianning-petition-office`. @since 0.1.0 */
export const PostId = Schema.String.check(Schema.isPattern(/^[^@\s]+@[^@\s]+$/))
/** {@link PostId} as a type. @since 0.1.0 */
export type PostId = typeof PostId.Type

/** A post and its rank, with the days it exists. @since 0.1.0 */
export const Post = Schema.Struct({ id: PostId, rank: Rank, ...during })
/** {@link Post} as a type. @since 0.1.0 */
export type Post = typeof Post.Type

/** A post and the office it belongs to. @since 0.1.0 */
export interface Seat extends Post {
  readonly office: string
}

/** A directory as a county writes it. @since 0.1.0 */
export const DirectoryData = Schema.Struct({
  places: Schema.Array(Place),
  offices: Schema.Array(Office),
  posts: Schema.Array(Post)
})
/** {@link DirectoryData} as a type. @since 0.1.0 */
export type DirectoryData = typeof DirectoryData.Type

/** A directory ready to be asked; every reference in it leads somewhere. @since 0.1.0 */
export interface Directory {
  readonly places: ReadonlyMap<string, Place>
  readonly offices: ReadonlyMap<string, Office>
  readonly posts: ReadonlyMap<PostId, Seat>
  /** By place, then by subject. */
  readonly inCharge: ReadonlyMap<string, ReadonlyMap<string, ReadonlyArray<Office>>>
  readonly postsOf: ReadonlyMap<string, ReadonlyArray<Seat>>
}

/** What is wrong with a directory. @since 0.1.0 */
export type DirectoryFault =
  | {
      readonly code: "LISTED_TWICE"
      readonly kind: "place" | "office" | "post" | "subject"
      readonly id: string
    }
  | { readonly code: "LEADS_NOWHERE"; readonly from: string; readonly field: string; readonly to: string }
  | { readonly code: "GOES_IN_A_CIRCLE"; readonly id: string }

/** Checks and indexes a directory, or says everything that is wrong with it. @since 0.1.0 */
export const make = (data: DirectoryData): Result.Result<Directory, ReadonlyArray<DirectoryFault>> => {
  const places = new Map(data.places.map((place) => [place.code, place]))
  const offices = new Map(data.offices.map((office) => [office.id, office]))
  const seats = data.posts.map((post): Seat => {
    const office = officeOf(post.id)
    return { ...post, office: offices.get(office)?.id ?? office } // one text wherever the office is compared
  })
  const faults = [
    ...twice("place", data.places, ({ code }) => code),
    ...twice("office", data.offices, ({ id }) => id),
    ...twice("post", data.posts, ({ id }) => id),
    ...data.offices.flatMap(({ id, subjects }) =>
      twice("subject", subjects, (subject) => `${id}: ${subject}`)
    ),
    ...data.places.flatMap((place) => nowhere(places, place.code, "within", place.within)),
    ...data.offices.flatMap((office) => nowhere(places, office.id, "place", office.place)),
    ...data.offices.flatMap((office) => nowhere(offices, office.id, "superior", office.superior)),
    ...seats.flatMap((seat) => nowhere(offices, seat.id, "office", seat.office)),
    ...data.places.flatMap((place) => circle(place.code, (code) => places.get(code)?.within)),
    ...data.offices.flatMap((office) => circle(office.id, (id) => offices.get(id)?.superior))
  ]
  if (faults.length > 0) return Result.fail(faults)
  return Result.succeed({
    places,
    offices,
    posts: new Map(seats.map((seat) => [seat.id, seat])),
    inCharge: bySubject(data.offices),
    postsOf: Map.groupBy(seats, (seat) => seat.office)
  })
}

const bySubject = (offices: ReadonlyArray<Office>): Directory["inCharge"] => {
  const index = new Map<string, Map<string, Array<Office>>>()
  for (const office of offices) {
    const here = index.get(office.place) ?? new Map<string, Array<Office>>()
    index.set(office.place, here)
    for (const subject of office.subjects) here.set(subject, [...(here.get(subject) ?? []), office])
  }
  return index
}

const twice = <A>(
  kind: "place" | "office" | "post" | "subject",
  things: ReadonlyArray<A>,
  idOf: (thing: A) => string
): ReadonlyArray<DirectoryFault> =>
  [...Map.groupBy(things, idOf)].flatMap(([id, all]) =>
    all.length > 1 ? [{ code: "LISTED_TWICE" as const, kind, id }] : []
  )

const nowhere = (
  known: ReadonlyMap<string, unknown>,
  from: string,
  field: string,
  to: string | undefined
): ReadonlyArray<DirectoryFault> =>
  to === undefined || known.has(to) ? [] : [{ code: "LEADS_NOWHERE", from, field, to }]

const circle = (start: string, up: (id: string) => string | undefined): ReadonlyArray<DirectoryFault> => {
  const seen = new Set([start])
  for (let at = up(start); at !== undefined; at = up(at)) {
    if (at === start) return [{ code: "GOES_IN_A_CIRCLE", id: start }]
    if (seen.has(at)) return []
    seen.add(at)
  }
  return []
}

/** The office a post belongs to. @since 0.1.0 */
export const officeOf = (post: PostId): string => post.slice(post.indexOf("@") + 1)

/** Whether a place, office or post exists on a day. @since 0.1.0 */
export const existsOn = (
  thing: { readonly from?: CalendarDate; readonly until?: CalendarDate },
  day: CalendarDate
): boolean =>
  (thing.from === undefined || thing.from <= day) && (thing.until === undefined || day <= thing.until)

/** A place and every place it lies in, innermost first. @since 0.1.0 */
export const placesUp = (directory: Directory, code: string): ReadonlyArray<Place> => {
  const up: Array<Place> = []
  for (
    let place = directory.places.get(code);
    place !== undefined;
    place = directory.places.get(place.within ?? "")
  ) {
    up.push(place)
  }
  return up
}

/** An office's superiors, nearest first. @since 0.1.0 */
export const superiors = (directory: Directory, office: string): ReadonlyArray<Office> => {
  const up: Array<Office> = []
  let at = directory.offices.get(directory.offices.get(office)?.superior ?? "")
  for (; at !== undefined; at = directory.offices.get(at.superior ?? "")) up.push(at)
  return up
}

/**
 * The post in an office that can act at a rank: that rank, or where there is none the next higher one. An office
 * without such a post answers null: a vacancy 空缺 is something to see. Posts that stand `aside` are passed over.
 *
 * @since 0.1.0
 */
export const postAt = (
  directory: Directory,
  office: string,
  rank: Rank,
  day: CalendarDate,
  aside: ReadonlyArray<PostId> | null = null
): PostId | null => {
  let lowest: Post | null = null
  for (const post of directory.postsOf.get(office) ?? []) {
    if (standing(post.rank) < standing(rank) || !existsOn(post, day) || aside?.includes(post.id)) continue
    if (post.rank === rank) return post.id
    if (lowest === null || standing(post.rank) < standing(lowest.rank)) lowest = post
  }
  return lowest?.id ?? null
}
