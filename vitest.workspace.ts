/**
 * The test projects: one per package and per example, and `house`, which holds the whole repository to its own rules.
 * vitest reads this file as a configuration: `vitest run --config vitest.workspace.ts`.
 */
import { existsSync, readdirSync } from "node:fs"
import { defineConfig } from "vitest/config"

const here = (path: string) => new URL(path, import.meta.url).pathname

/** Projects whose tests need a PostgreSQL server; one is started for all of them. */
const onPostgres = new Set(["storage-postgres", "cli"])

/** Stops a test that hangs; how fast a thing is, a busy machine cannot tell, and a benchmark does. */
const PATIENCE = 120_000

const project = (name: string, root: string) => ({
  extends: true as const,
  test: {
    name,
    root: here(root),
    include: ["test/**/*.test.ts"],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    globalSetup: onPostgres.has(name) ? [here("packages/testkit/src/global-setup.ts")] : []
  }
})
const projectsIn = (folder: string) =>
  (existsSync(here(folder)) ? readdirSync(here(folder)) : [])
    .filter((name) => existsSync(here(`${folder}/${name}/test`)))
    .map((name) => project(name, `${folder}/${name}`))

export default defineConfig({
  ssr: { resolve: { conditions: ["@lianxin/source", "module", "node", "development|production"] } },
  test: {
    maxWorkers: 2,
    projects: [...projectsIn("packages"), ...projectsIn("examples"), project("house", "house")]
  }
})
