import { defineConfig } from "tsup"

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/CaseStoreSuite.ts",
    "src/NotifierSuite.ts",
    "src/RuleBookSuite.ts",
    "src/VaultSuite.ts"
  ],
  format: "esm",
  dts: false,
  removeNodeProtocol: false,
  sourcemap: true,
  clean: false
})
