/**
 * The directory of places, offices and posts 机构目录.
 *
 * @since 0.1.0
 */
export * as Directory from "./Directory.ts"

/**
 * Administrative division codes 行政区划代码.
 *
 * @since 0.1.0
 */
export * as PlaceCode from "./PlaceCode.ts"
