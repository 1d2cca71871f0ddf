// npm start: the demonstration, from a bare clone to a running product.
import { prepare } from "./support/prepare.mjs";

prepare({ isForTests: false });
process.env.NODE_ENV = "production";
const { register } = await import("tsx/esm/api");
register();
// Before anything that imports the database client: a bare clone has none yet.
const { generatePrismaClient } = await import("./support/generate-prisma-client.ts");
await generatePrismaClient();
const { startDemonstration } = await import("./start/demonstration.ts");
await startDemonstration();
