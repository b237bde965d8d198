import { defineConfig } from "tsup"

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/time/index.ts",
    "src/rule/index.ts",
    "src/directory/index.ts",
    "src/responsibility/index.ts",
    "src/case/index.ts",
    "src/petition/index.ts",
    "src/supervision/index.ts",
    "src/care/index.ts",
    "src/indicator/index.ts",
    "src/explain/index.ts"
  ],
  format: "esm",
  dts: false,
  removeNodeProtocol: false,
  sourcemap: true,
  clean: false
})
