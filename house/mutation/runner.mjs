/**
 * Runs the tests of one room of core for StrykerJS, in one process: they are loaded once and run for every mutant.
 *
 * A mutant that acts while modules load is given modules of its own; so is every mutant of `time` and of `supervision`, which
 * keep what they have counted or hung.
 */
import "./modules.mjs"
import { globSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { INSTRUMENTER_CONSTANTS as NAMES } from "@stryker-mutator/api/core"
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin"
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult
} from "@stryker-mutator/api/test-runner"
import { declaredBy } from "./tests.ts"

const ROOM = process.env.MUTATED_ROOM
const keepsWhatItMade = ROOM === "time" || ROOM === "supervision"
const stryker = (globalThis[NAMES.NAMESPACE] ??= {})

/** Examples before laws: the first failure ends the run of a mutant, and an example fails sooner. */
const rank = (file) => (/\.(laws|model)\.test\.ts$/.test(file) ? 1 : 0)
const testFiles = () =>
  globSync(`packages/core/test/${ROOM}/**/*.test.ts`)
    .filter((file) => !file.endsWith(".every.test.ts"))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))

let loads = 0
const load = async () => {
  loads += 1
  const tests = []
  for (const file of testFiles()) {
    const load = () => import(`${pathToFileURL(file).href}?${loads}`)
    tests.push(...(await declaredBy(file, load))) // oxlint-disable-line eslint/no-await-in-loop -- one file declares at a time
  }
  return tests
}

const run = (test) => {
  stryker[NAMES.CURRENT_TEST_ID] = test.id
  const start = performance.now()
  const told = (outcome) => ({
    id: test.id,
    name: test.id,
    fileName: test.file,
    timeSpentMs: performance.now() - start,
    ...outcome
  })
  try {
    test.run()
    return told({ status: TestStatus.Success })
  } catch (cause) {
    return told({ status: TestStatus.Failed, failureMessage: String(cause?.message ?? cause) })
  } finally {
    stryker[NAMES.CURRENT_TEST_ID] = undefined
  }
}

/** As many as needed: with `bail` the first that fails is the last. */
const runAll = (tests, bail) => {
  const results = []
  for (const test of tests) {
    results.push(run(test))
    if (bail && results.at(-1).status === TestStatus.Failed) break
  }
  return results
}

let clean = null

const dryRun = async () => {
  stryker[NAMES.ACTIVE_MUTANT] = undefined
  clean = await load()
  const tests = runAll(clean, false)
  return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker[NAMES.MUTATION_COVERAGE_OBJECT] }
}

const loadedFor = async (mutant, isStatic) => {
  if (isStatic) stryker[NAMES.ACTIVE_MUTANT] = mutant
  if (isStatic || keepsWhatItMade) return load()
  return (clean ??= await load())
}

const mutantRun = async ({ activeMutant, disableBail, hitLimit, mutantActivation, testFilter }) => {
  stryker[NAMES.ACTIVE_MUTANT] = undefined
  stryker[NAMES.HIT_COUNT] = hitLimit === undefined ? undefined : 0
  stryker[NAMES.HIT_LIMIT] = hitLimit
  try {
    const tests = await loadedFor(activeMutant.id, mutantActivation === "static")
    stryker[NAMES.ACTIVE_MUTANT] = activeMutant.id
    const chosen = testFilter === undefined ? tests : tests.filter(({ id }) => testFilter.includes(id))
    const results = runAll(chosen, !disableBail)
    const endless = determineHitLimitReached(stryker[NAMES.HIT_COUNT], hitLimit)
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results })
  } catch (cause) {
    return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(cause?.stack ?? cause) })
  } finally {
    stryker[NAMES.ACTIVE_MUTANT] = undefined
  }
}

const create = () => ({ capabilities: () => ({ reloadEnvironment: true }), dryRun, mutantRun })

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "core", create)]
