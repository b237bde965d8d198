/**
 * Rule cases under watch: the same cases, with a note of what their decisions read and what came of them.
 *
 * A rule counts as used when a decision, a count or an indicator read its value, unit, stamp or clause; that its id
 * stands in a file is nothing. A command counts when something came of it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import { Explain } from "@lianxin/core/explain"
import type { Rule } from "@lianxin/core/rule"
import * as Result from "effect/Result"
import type { RuleCase, Setting } from "../casefile/CaseFile.ts"
import type { Verdict } from "../run/Verdict.ts"
import type { Event, Kind, State } from "../world/Kind.ts"
import { ruleOn } from "../world/World.ts"
import { commandItem, type Item, ruleItem, wordItem } from "./Item.ts"

/** Told of every item that is covered, as often as it is. @since 0.1.0 */
export type Note = (item: Item) => void

/** The same case, whose running tells the note what it covers. @since 0.1.0 */
export const watched = (one: RuleCase, note: Note): RuleCase => {
  switch (one._tag) {
    case "Count": {
      const rule = ruleOn(one.world, one.rule, one.registered)
      if (rule !== null) note(ruleItem(rule.stamp))
      return one
    }
    case "Measure":
      note(wordItem("indicator", one.setting.kind, one.indicator))
      return { ...one, setting: watchedSetting(one.setting, note) }
    case "Play":
      return {
        ...one,
        setting: watchedSetting(one.setting, note),
        before: watchedSetting(one.before, note)
      }
  }
}

/** What a verdict covers beside what was noted while it was found. @since 0.1.0 */
export const noteVerdict = ({ case: one, refusal }: Verdict, note: Note): void => {
  if (one._tag !== "Count" && refusal !== null) note(wordItem("refusal", one.setting.kind, refusal.code))
}

const watchedSetting = ({ basis, kind, world }: Setting, note: Note): Setting => {
  const { book, directory } = basis
  const listener = {
    rule: (_name: string, { stamp }: Rule.InForce<unknown>) => note(ruleItem(stamp)),
    era: () => {}
  }
  return {
    world,
    kind: watchedKind(kind, world, note),
    basis: { directory, book: Explain.watchedBook(book, listener) }
  }
}

const watchedKind = (kind: Kind, world: Setting["world"], note: Note): Kind => ({
  ...kind,
  type: watchedType(kind, note),
  indicator: (id, window, valueOn) =>
    kind.indicator(id, window, (rule, day) => {
      const found = ruleOn(world, rule, day)
      if (found !== null) note(ruleItem(found.stamp))
      return valueOn(rule, day)
    })
})

const watchedType = (kind: Kind, note: Note): CaseType.AnyCaseType => {
  const { type } = kind
  return {
    ...type,
    decide: (command, state, basis) => {
      const decided: CaseType.Decision<Event> = type.decide(command, state, basis)
      const { _tag }: CaseType.Act = command
      if (Result.isSuccess(decided) && decided.success.length > 0) note(commandItem(kind, _tag))
      return decided
    },
    evolve: (before: State, event: Event): State => {
      const after: State = type.evolve(before, event)
      note(wordItem("event", kind, event._tag))
      for (const { id } of event.opens ?? []) note(wordItem("duty", kind, id))
      for (const { template } of type.notices(event, after)) note(wordItem("notice", kind, template))
      return after
    }
  }
}
