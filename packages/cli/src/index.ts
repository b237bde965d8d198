/**
 * The command line of Lianxin, and its parts for other programs: reading case files, running rule cases, timelines.
 *
 * Reading, running and printing are apart: `readCaseFile` and `run` are pure and print nothing.
 *
 * @stability experimental
 * @since 0.1.0
 */
export type {
  CaseFile,
  CountCase,
  Expected,
  MeasureCase,
  PlayCase,
  Replay,
  RuleCase,
  RuleCases,
  Setting,
  Step
} from "./casefile/CaseFile.ts"
export { type Fault, nearestWord, type Place, written } from "./casefile/Fault.ts"
export { readCaseFile } from "./casefile/read.ts"
export type { Given } from "./casefile/setting.ts"
export { type ExitCode, lianxin, run as runCommandLine, VERSION } from "./cli.ts"
export type { LayerFile } from "./layerfile/LayerFile.ts"
export { type Ground, readLayer } from "./layerfile/read.ts"
export type { LayerTexts, Stack, Unread } from "./layerfile/stack.ts"
export { type Row, type Running, timeline } from "./replay/Timeline.ts"
export { caseIdOf, caseworkFor, CaseExists, NotWoken, playThroughStore } from "./replay/throughStore.ts"
export { cancelledBy, type Hung } from "./run/reminders.ts"
export { run, runCase } from "./run/run.ts"
export { type Miss, passes, type Verdict } from "./run/Verdict.ts"
export { fromEvents, type Life, type Passed, passTime, play } from "./run/walk.ts"
export { check, type NotHere } from "./trace/check.ts"
export { lifeBefore, traceFile } from "./trace/make.ts"
export { jsonSchema, type NotRead, readTrace, sealed, textOf, TraceFile } from "./trace/TraceFile.ts"
export type { Kind, KindName } from "./world/Kind.ts"
export type { World } from "./world/World.ts"
