/**
 * The offices of Xianning as the package of its rules lists them, and two directories that differ from it.
 */
import { Directory } from "@lianxin/core"
import { CalendarDate } from "@lianxin/core/time"
import { directoryData } from "@lianxin/rules-xianning"
import * as Result from "effect/Result"

export const day = CalendarDate.CalendarDate.make

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
