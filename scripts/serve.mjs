// npm run serve: the production start.
import { prepare } from "./support/prepare.mjs";

prepare({ isForTests: false });
process.env.NODE_ENV = "production";
const { register } = await import("tsx/esm/api");
register();
// Before anything that imports the database client: a bare clone has none yet.
const { generatePrismaClient } = await import("./support/generate-prisma-client.ts");
await generatePrismaClient();
const { startProduction } = await import("./start/production.ts");
await startProduction();
