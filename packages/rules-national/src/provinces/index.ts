/**
 * Provincial regulations as layers over the national one: examples of what a province may change, not advice.
 *
 * @since 0.1.0
 */
export { bj2006 } from "./bj2006.ts"
export { sd2015 } from "./sd2015.ts"
export { zj2016 } from "./zj2016.ts"
