type Circumstances = {
  readonly nonce: string;
  /** Is the product reached through https? Then browsers are told never to come otherwise. */
  readonly isHttps: boolean;
};

const TWO_YEARS_IN_SECONDS = 63_072_000;

/** What a browser is told with every page and answer; the policy lets run only scripts with this page's nonce. */
export function securityHeaders({ nonce, isHttps }: Circumstances): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentSecurityPolicy(nonce),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    ...(isHttps ? { "strict-transport-security": `max-age=${TWO_YEARS_IN_SECONDS}` } : {}),
  };
}

export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // React writes style attributes (widths of bars, positions of menus); they cannot run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
