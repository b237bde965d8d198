/**
 * The petition 信访事项 as a case type: the ordinary procedure, from registration to rating.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "../case/CaseType.ts"
import { Command } from "./command.ts"
import { decide } from "./decide/decide.ts"
import { Event } from "./event.ts"
import { evolve } from "./evolve.ts"
import { needs } from "./needs.ts"
import { notices } from "./notices.ts"
import { agenda, summary } from "./read.ts"
import { hear } from "./speak.ts"
import { initial, type State } from "./state.ts"

/** The petition as a case type. @since 0.1.0 */
export const petition: CaseType<Command, Event, State, typeof needs> = {
  type: "petition",
  needs,
  command: Command,
  event: Event,
  initial,
  decide,
  evolve,
  agenda,
  summary,
  notices,
  hear
}
