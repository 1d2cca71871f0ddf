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
  // A lock written where a registry has not every platform's optional packages is refused by "ci" and honoured
  // by "install": versions and checksums are the locked ones either way, and --no-save leaves the lock as it is.
  const first = npm("ci");
  const last = first.status === 0 ? first : npm("install", "--no-save");
  if (last.status !== 0) {
    console.error(`npm could not install the packages:\n${first.stderr}\n${last.stderr}`);
    process.exit(1);
  }
  console.log(`${((Date.now() - since) / 1000).toFixed(1)} s`);
}

function npm(...words) {
  const own = process.env.npm_execpath;
  const command = own ? process.execPath : "npm";
  const args = [
    ...(own ? [own] : []),
    ...words,
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
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
