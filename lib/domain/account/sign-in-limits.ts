/** So many wrong passwords in a window of so many minutes; the next one is not looked at. */
export type SignInLimit = Readonly<{ key: string; tries: number; minutes: number }>;

/** The allowance of one account; every count of that account alone begins with it and a colon. */
export const accountKey = (email: string): string => `sign-in:account:${email}`;

/**
 * What a try is counted against. A browser that has signed in to this account before counts for itself alone:
 * no stranger can use it up, neither from the same office nor from a thousand addresses. Every other browser
 * shares its address and the account's allowance for unknown browsers; when that is used up, the owner at a
 * new machine gets in by the link of the mail, which sets back every count of this account alone; what an
 * address has used up over all accounts stays.
 */
export const signInLimits = (
  tried: Readonly<{ email: string; address: string; knownDevice: string | null }>,
): readonly SignInLimit[] =>
  tried.knownDevice === null
    ? [
        { key: `sign-in:address:${tried.address}`, tries: 60, minutes: 15 },
        { key: `${accountKey(tried.email)}:from:${tried.address}`, tries: 8, minutes: 15 },
        { key: accountKey(tried.email), tries: 40, minutes: 60 },
      ]
    : [{ key: `${accountKey(tried.email)}:device:${tried.knownDevice}`, tries: 10, minutes: 15 }];
