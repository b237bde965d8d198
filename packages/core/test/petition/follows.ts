/**
 * What a petition that goes on within another may be told of it, and what may be put right in one.
 */
import type { Petition } from "@lianxin/core"
import { day } from "../days.ts"
import * as ask from "../petitions.ts"

type Command = Petition.Command.Command

/** A day before any life begins. */
export const longAgo = day("2005-05-02")
const told = { into: "case-1", on: longAgo, office: "city-labour" } as const
const followed = { did: "concluded", result: "support", decidedBy: "handler@city-labour" } as const
/** What the matter that leads may have done. */
export const FOLLOWS: ReadonlyArray<Command> = [
  { ...told, did: "accepted" as const },
  { ...told, ...followed, acceptedOn: longAgo },
  { ...told, ...followed, kind: "claim" as const, route: "petition" as const, opinion: "document-1" },
  { ...told, did: "notAccepted" as const, ground: "NOT_COMPETENT" as const },
  { ...told, did: "ledAway" as const, door: "litigation" as const },
  { ...told, did: "released" as const },
  { ...told, did: "released" as const, into: "case-2" }
].map((about) => ask.beside("Follow", "2010-01-04", { by: "clock", ...about }))

const why = "document-1"
/** What may be put right: what it is, how and where it came in, who is complained of. */
export const CORRECTIONS = [
  ["Correct", { why, kind: "suggestion" }],
  ["Correct", { why, kind: "claim" }],
  ["Correct", { why, channel: "letter" }],
  ["Correct", { why, place: "atlantis" }],
  ["Correct", { why, accused: ["north-labour"] }],
  ["Correct", { why, accused: ["north-labour", "north-petitions"] }],
  ["Correct", { why, accused: ["city-labour", "city-petitions"] }],
  ["Correct", { why, accused: [] }]
] as const
