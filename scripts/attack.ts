import { spawnSync } from "node:child_process";
import { build } from "./start/build";
import { generatePrismaClient } from "./support/generate-prisma-client";

// npm run attack: two hundred hostile bodies for every operation, ten times what `npm test` has time for.
await generatePrismaClient();
await build();
const { status } = spawnSync("node_modules/.bin/vitest", ["run", "--project=attack"], { stdio: "inherit" });
process.exitCode = status ?? 1;
