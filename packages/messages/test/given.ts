/**
 * Real commands through the real core, so that a sentence is tested on the facts the core gives and on no others.
 */
import { type Basis, CaseType, Directory, Petition, type Refusal, type Rule, RuleBook } from "@lianxin/core"
import { Psychiatric } from "@lianxin/core/care"
import { CalendarDate } from "@lianxin/core/time"
import { calendar, national } from "@lianxin/rules-national"
import { directoryData, xianning } from "@lianxin/rules-xianning"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

export const day = CalendarDate.CalendarDate.make

const sources = (from: string) => ({ layers: [national, xianning], from: day(from), calendar })
const petitionBook = Result.getOrThrow(
  RuleBook.build({ ...sources("2005-05-01"), needs: Petition.petition.needs })
)
const careBook = Result.getOrThrow(
  RuleBook.build({ ...sources("2018-05-28"), needs: Psychiatric.psychiatric.needs })
)

const directoryOf = (data: Directory.DirectoryData) => Result.getOrThrow(Directory.make(data))

/** The offices of Xianning. */
export const directory = directoryOf(directoryData)

/** The same, where a second office of the district is in charge of wages. */
export const disputed = directoryOf({
  ...directoryData,
  offices: [
    ...directoryData.offices,
    {
      id: "xianan-labour",
      name: { en: "Xian'an labour office", zh: "咸安区劳动监察局" },
      kind: "competentBody",
      place: "421202",
      superior: "xianning-government",
      subjects: ["unpaid-wages"]
    }
  ]
})

/** The same, where the offices named have lost every post but the handler's, who leaves after a day. */
export const emptied = (offices: ReadonlyArray<string>, until: string) =>
  directoryOf({
    ...directoryData,
    posts: directoryData.posts.flatMap((post) => {
      if (!offices.includes(Directory.officeOf(post.id))) return [post]
      return post.rank === "handler" ? [{ ...post, until: day(until) }] : []
    })
  })

/** A command as a door receives it. */
export type Asked = Readonly<Record<string, unknown>>

/** What became of some commands: each event with the state after it, and why the last command was refused. */
export interface Life<E, S> {
  readonly happened: ReadonlyArray<readonly [event: E, state: S]>
  readonly refusal: Refusal.Refusal | null
}

const live = <C extends CaseType.Act, E extends CaseType.Act, S extends CaseType.Life, N extends Rule.Needs>(
  type: CaseType.CaseType<C, E, S, N>,
  basis: Basis.Basis<N>,
  commands: ReadonlyArray<Asked>
): Life<E, S> => {
  const happened: Array<readonly [E, S]> = []
  let state = type.initial
  for (const asked of commands) {
    const command = Schema.decodeUnknownSync(type.command)(asked)
    const answer = CaseType.answer(type, command, state, basis)
    if (Result.isFailure(answer)) return { happened, refusal: answer.failure }
    for (const event of answer.success) {
      state = type.evolve(state, event)
      happened.push([event, state])
    }
  }
  return { happened, refusal: null }
}

/** Plays a petition. */
export const petition = (commands: ReadonlyArray<Asked>, offices = directory) =>
  live(Petition.petition, { book: petitionBook, directory: offices }, commands)

/** Plays a psychiatric care plan. */
export const carePlan = (commands: ReadonlyArray<Asked>, offices = directory) =>
  live(Psychiatric.psychiatric, { book: careBook, directory: offices }, commands)

/** The version of a rule in force on a day. */
export const ruleOn = (rule: string, on: string) => RuleBook.ruleOn([national, xianning], rule, day(on))
