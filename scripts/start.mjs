// npm start: the demonstration, from a bare clone to a running product.
import { prepare } from "./support/prepare.mjs";

prepare({ isForTests: false });
process.env.NODE_ENV = "production";
const { register } = await import("tsx/esm/api");
register();
const { startDemonstration } = await import("./start/demonstration.ts");
await startDemonstration();
