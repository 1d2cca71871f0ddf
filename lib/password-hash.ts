import { hash, verify } from "@node-rs/argon2";
import { turns } from "./turns";

/** argon2id at the OWASP floor; about 20 ms a hash on one core. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A flood of sign-ins waits here instead of taking every core and all memory. */
const { take: inTurn } = turns(4);

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, PARAMETERS));

/** A hash nobody's password has: checking against it makes unknown addresses take as long as known ones. */
const nobody = hash("nobody signs in with this", PARAMETERS);

/** False for a wrong password and for an account without one, in the same time. */
export const passwordMatches = (stored: string | null, password: string): Promise<boolean> =>
  inTurn(async () => {
    const matches = await verify(stored ?? (await nobody), password);
    return stored !== null && matches;
  });
