/**
 * An invented county: who sits where, with every gap a real directory has.
 *
 * Two offices share one matter under a superior, two share one without, one office is dissolved, one has no deputy head,
 * one no post at all.
 */
import { Directory, type Rule } from "@lianxin/core"
import * as Result from "effect/Result"
import { day } from "./days.ts"

/** One text standing for both languages. */
export const both = (text: string): Rule.Bilingual => ({ en: text, zh: text })

const offices = (
  kind: Directory.OfficeKind,
  ...rows: ReadonlyArray<readonly [id: string, place: string, subject: string, superior?: string]>
): ReadonlyArray<Directory.Office> =>
  rows.map(([id, place, subject, superior]) => ({
    id,
    name: both(id),
    kind,
    place,
    subjects: [subject],
    ...(superior === undefined ? {} : { superior })
  }))

/** Two counties of one city, one of them with a township, a village and a grid; another city far away. */
const places: ReadonlyArray<Directory.Place> = [
  { code: "city", name: both("City"), level: "city" },
  { code: "north", name: both("North county"), level: "county", within: "city" },
  { code: "south", name: both("South county"), level: "county", within: "city" },
  { code: "hill", name: both("Hill township"), level: "township", within: "north" },
  { code: "brook", name: both("Brook village"), level: "village", within: "hill" },
  { code: "brook-1", name: both("Brook grid 1"), level: "grid", within: "brook" },
  { code: "far", name: both("Far city"), level: "city" }
]

const allOffices: ReadonlyArray<Directory.Office> = [
  ...offices(
    "petitionOffice",
    ["city-petitions", "city", "petitions"],
    ["north-petitions", "north", "petitions", "city-petitions"]
  ),
  ...offices("government", ["city-hall", "city", "other"], ["north-hall", "north", "fire", "city-hall"]),
  ...offices(
    "competentBody",
    ["city-labour", "city", "wages", "city-hall"],
    ["north-labour", "north", "wages", "city-labour"],
    ["hill-office", "hill", "paths", "north-hall"],
    // two in charge of one matter, under one superior
    ["north-land", "north", "land", "north-hall"],
    ["north-forestry", "north", "land", "north-hall"],
    // two in charge, with nobody above both
    ["north-water", "north", "rivers", "north-hall"],
    ["river-bureau", "north", "rivers"]
  ),
  ...offices("competentBody", ["north-grain", "north", "grain", "north-hall"]).map((office) => ({
    ...office,
    until: day("2018-12-31")
  })),
  ...offices(
    "healthBody",
    ["north-clinic", "north", "psychiatric"],
    ["hill-clinic", "hill", "psychiatric", "north-clinic"]
  )
]

const FIRST_RANK: Record<Directory.OfficeKind, readonly [name: string, rank: Directory.Rank]> = {
  petitionOffice: ["clerk", "clerk"],
  competentBody: ["handler", "handler"],
  government: ["handler", "handler"],
  partyCommittee: ["handler", "handler"],
  healthBody: ["handler", "handler"]
}
const posts = ({ id, kind }: Directory.Office): ReadonlyArray<Directory.Post> => {
  const [name, rank] = FIRST_RANK[kind]
  return [
    { id: `${name}@${id}`, rank },
    { id: `deputy-head@${id}`, rank: "deputyHead" },
    { id: `head@${id}`, rank: "head" }
  ]
}

/** North's forestry has no deputy head, its water office no post at all; one head of north's labour office has retired. */
export const directoryData: Directory.DirectoryData = {
  places,
  offices: allOffices,
  posts: [
    ...allOffices
      .flatMap(posts)
      .filter(({ id }) => id !== "deputy-head@north-forestry" && !id.endsWith("@north-water")),
    { id: "retired@north-labour", rank: "head", until: day("2020-06-30") }
  ]
}
export const directory = Result.getOrThrow(Directory.make(directoryData))
