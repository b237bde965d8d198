/**
 * Tells notices to a terminal.
 *
 * @since 0.1.0
 */
export * as ConsoleNotifier from "./ConsoleNotifier.ts"
