/**
 * `lianxin store`: moving, checking and backing up what a county has.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Command } from "effect/cli"
import { storeBackup } from "./storeBackup.ts"
import { storeCheck } from "./storeCheck.ts"
import { storeCopy } from "./storeCopy.ts"

/** @since 0.1.0 */
export const store = Command.make("store").pipe(
  Command.withDescription("Copy, check or back up a store"),
  Command.withSubcommands([storeCopy, storeCheck, storeBackup])
)
