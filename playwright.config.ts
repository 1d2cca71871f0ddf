import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./scripts/support/chromium-path";
import { freePort } from "./scripts/support/free-port";

// Workers read this file too and inherit port and folder from the process that first chose them.
process.env["E2E_PORT"] ??= String(await freePort());
process.env["E2E_FOLDER"] ??= mkdtempSync(join(tmpdir(), "certdesk-e2e-"));
const baseURL = `http://127.0.0.1:${process.env["E2E_PORT"]}`;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.test.ts",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: false,
  // The day can be moved, and it is one for all.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  // A slow machine is not a fault of the page.
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // A trace of a whole case costs as much time as the case itself: `--trace on` when one is wanted.
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        "--no-sandbox",
        // Without a graphics card its place is taken by a quarter of a processor.
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "desktop", testIgnore: "**/*.phone.test.ts", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      testMatch: "**/*.phone.test.ts",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: "node --import tsx tests/support/e2e-server.ts",
    port: Number(process.env["E2E_PORT"]),
    timeout: 60_000,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
