/** What guessers try first, in any spelling; longer ones first, so that a word is taken whole. */
const COMMON_WORDS = [
  ...[
    "administrator",
    "superman",
    "password",
    "passwort",
    "passwd",
    "passw",
    "iloveyou",
    "letmein",
    "changeme",
  ],
  ...[
    "welcome",
    "default",
    "baseball",
    "football",
    "princess",
    "sunshine",
    "computer",
    "internet",
    "trustno",
  ],
  ...[
    "shadow",
    "dragon",
    "monkey",
    "master",
    "secret",
    "hunter",
    "freedom",
    "whatever",
    "starwars",
    "pokemon",
  ],
  ...[
    "woaini",
    "mima",
    "zhongguo",
    "beijing",
    "shanghai",
    "admin",
    "login",
    "hello",
    "guest",
    "qazwsx",
    "zaqwsx",
  ],
  ...[
    "qweasd",
    "asdzxc",
    "certdesk",
    "summer",
    "winter",
    "spring",
    "autumn",
    "test",
    "user",
    "root",
    "love",
    "abc",
  ],
] as const;

const SPELLINGS: Readonly<Record<string, string>> = {
  ...{ a: "[a4@]", e: "[e3]", i: "[i1!]", l: "[l1]", o: "[o0]", s: "[s5$]", t: "[t7]" },
};

const WORD = new RegExp(
  COMMON_WORDS.map((word) => Array.from(word, (letter) => SPELLINGS[letter] ?? letter).join("")).join("|"),
  "gu",
);

/** Along the keys and along the alphabet, there and back. */
const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890123456789",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv",
];
const WAYS = ROWS.flatMap((row) => [row, Array.from(row).toReversed().join("")]);

const LEAST_RUN = 3;

/** Without runs of three and more along a row, or of one and the same sign. */
const withoutRuns = (text: string): string => {
  let kept = "";
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    const isRun = (until: number): boolean => {
      const piece = text.slice(at, until);
      return new Set(piece).size === 1 || WAYS.some((way) => way.includes(piece));
    };
    while (end < text.length && isRun(end + 1)) end += 1;
    if (end - at < LEAST_RUN) {
      kept += text.charAt(at);
      at += 1;
    } else at = end;
  }
  return kept;
};

const YEAR = /(?:19|20)\d\d/gu;
const REPEATED = /^(.{1,8}?)\1+$/u;

/** So little of its own makes no password, however long the rest of it is. */
const LEAST_OWN = 5;

/**
 * Whether a password is put together of nothing but what guessers try first: common words in any spelling, runs along
 * the keys, years, one piece over and over. "Password1234", "123456789012" and "qwertyuiop2024" are; a sentence that
 * has a common word in it is none.
 */
export const isCommonPassword = (password: string): boolean => {
  const typed = password.normalize("NFKC").toLowerCase();
  if (REPEATED.test(typed)) return true;
  const own = withoutRuns(typed.replace(WORD, " ").replace(YEAR, " ")).replace(/[^\p{L}\p{N}]/gu, "");
  return own.length < LEAST_OWN;
};
