/**
 * Who is responsible for a matter, with reasons 责任主体.
 *
 * @since 0.1.0
 */
export * as Responsibility from "./Responsibility.ts"
