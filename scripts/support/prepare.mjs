// Plain JavaScript without packages: it runs before any package is there.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const LEAST_NODE = [20, 19];

/** Node is new enough, and what package-lock.json names lies in node_modules; `isForTests`: the tools too. */
export function prepare({ isForTests }) {
  requireNode();
  process.chdir(new URL("../..", import.meta.url).pathname);
  if (isInstalled(isForTests)) return;
  const since = Date.now();
  process.stdout.write("Install packages ... ");
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [command, ...first] = npm;
  const args = [...first, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) {
    console.error("npm could not install the packages; its reason stands above.");
    process.exit(1);
  }
  console.log(`${((Date.now() - since) / 1000).toFixed(1)} s`);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(`CertDesk needs Node.js ${LEAST_NODE.join(".")} or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** npm keeps what it installed in node_modules/.package-lock.json: compared, because people run npm themselves. */
function isInstalled(isForTests) {
  if (!existsSync("node_modules/.package-lock.json")) return false;
  const wanted = packagesIn("package-lock.json");
  const found = packagesIn("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([path, { version, dev, optional, devOptional, link }]) => {
    if (path === "" || optional || link || ((dev || devOptional) && !isForTests)) return true;
    return found[path]?.version === version;
  });
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}
