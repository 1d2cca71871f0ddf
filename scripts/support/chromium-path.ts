/** The browser of the end-to-end tests: Debian's, unless CHROMIUM names another. */
export function chromiumPath(): string {
  return process.env["CHROMIUM"] ?? "/usr/bin/chromium";
}
