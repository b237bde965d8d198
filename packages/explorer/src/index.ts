/**
 * Every state a case can come to under a rule book, and what is wrong on the way 状态遍历.
 *
 * @stability experimental
 * @since 0.1.0
 */
export { county, PLACES, SUBJECTS } from "./county/county.ts"
export { eraOn, type Key, type Menu, type MenuFor, type Scene, versionChanges } from "./menu/Menu.ts"
export { told } from "./report/told.ts"
export type { Locale } from "./report/words.ts"
export { type Fate, type Finding, FINDINGS, type Met, nameOf } from "./search/Finding.ts"
export type { Step } from "./search/Path.ts"
export {
  type Ended,
  explore,
  type Limits,
  type Progress,
  type Report,
  type Search,
  start,
  STATES
} from "./search/Search.ts"
export type { Explored } from "./search/World.ts"
export { petitionMenu } from "./menu/petition/petition.ts"
export { psychiatricMenu } from "./menu/psychiatric/psychiatric.ts"
