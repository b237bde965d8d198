/**
 * How the rooms of core are mutated: one room at a time, against that room's own tests.
 * `scripts/mutate.mjs` names the room and the files; everything written lies in `out/`, which git does not keep.
 */
const room = process.env.MUTATED_ROOM ?? "time"
const name = process.env.MUTATED_NAME ?? room
const files = process.env.MUTATED_FILES ?? `packages/core/src/${room}/**/*.ts`

export default {
  plugins: [new URL("runner.mjs", import.meta.url).pathname],
  testRunner: "core",
  maxTestRunnerReuse: 200,
  mutate: files.split(","),
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: `out/mutation/${name}.json`,
  reporters: ["clear-text", "progress-append-only", "json", "html"],
  jsonReporter: { fileName: `out/mutation/${name}.report.json` },
  htmlReporter: { fileName: `out/mutation/${name}.html` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: `out/mutation/sandbox-${name}`,
  ignorePatterns: [
    "**/*",
    "!package.json",
    "!packages/core/**",
    "packages/core/node_modules",
    "packages/core/dist"
  ],
  disableTypeChecks: false,
  concurrency: Number(process.env.MUTATED_AT_ONCE ?? 1),
  timeoutMS: 20_000,
  timeoutFactor: 2,
  thresholds: { high: 95, low: 85, break: 85 }
}
