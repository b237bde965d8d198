/**
 * The offices tests act for.
 *
 * @since 0.1.0
 */
import { Directory } from "@lianxin/core/directory"
import { directoryData } from "@lianxin/rules-xianning"
import * as Result from "effect/Result"

/** @since 0.1.0 */
export const directoryHere = Result.getOrThrow(Directory.make(directoryData))
