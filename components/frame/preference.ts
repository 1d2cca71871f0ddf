const YEAR = 31_536_000;

/** Language and looks belong to the reader's browser, not to the business: a cookie, and no request. */
export function keepPreference(name: string, value: string): void {
  const secure = window.location.protocol === "https:" ? "; secure" : "";
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR}; samesite=lax${secure}`;
}
