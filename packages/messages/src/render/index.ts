/**
 * Data in, sentences out: everything the core says, as a person reads it.
 *
 * @since 0.1.0
 */
export { clause } from "./clause.ts"
export { day, moment } from "./day.ts"
export { event } from "./event.ts"
export { type Fault, fault } from "./fault.ts"
export { holiday, label } from "./label.ts"
export { notice } from "./notice.ts"
export { type Explained, refusal } from "./refusal.ts"
export { similar, type Similar } from "./similar.ts"
export { type Counted, working } from "./working.ts"
export { difference, trace } from "./trace.ts"
