/**
 * Imagined petitions and offices under virtual time, decided by the real core 模拟.
 *
 * @stability experimental
 * @since 0.1.0
 */
export { check, unusedRungs } from "./scenario/check.ts"
export { type Fault, type FaultCode, FAULTS, place, show } from "./scenario/Fault.ts"
export { Delay } from "./scenario/Delay.ts"
export { read } from "./scenario/read.ts"
export { type Assumption, type Published, Scenario } from "./scenario/Scenario.ts"
export { type Progress, run, type Setup, type Simulation, start } from "./engine/Simulation.ts"
export type { Backlog, Bar, Measured, Outcome, Spread } from "./tally/Outcome.ts"
export { report } from "./report/Report.ts"
export type { Ladder, Options as ReportOptions, Run } from "./report/Run.ts"
