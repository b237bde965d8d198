/**
 * The directory of places, offices and posts 机构目录.
 *
 * @since 0.1.0
 */
export * as Directory from "./Directory.ts"
