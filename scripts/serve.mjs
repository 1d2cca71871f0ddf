// npm run serve: the production start.
import { prepare } from "./support/prepare.mjs";

prepare({ isForTests: false });
process.env.NODE_ENV = "production";
const { register } = await import("tsx/esm/api");
register();
const { startProduction } = await import("./start/production.ts");
await startProduction();
