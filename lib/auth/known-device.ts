import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";
import { isSecure } from "./session-cookie";

const DAYS = 180;
const MS_PER_DAY = 86_400_000;

export const deviceCookieName = (): string => (isSecure() ? "__Host-certdesk-device" : "certdesk-device");

const seal = (text: string): string =>
  createHmac("sha256", env().AUTH_SECRET).update(`device:${text}`).digest("base64url");

/** What a browser keeps after a right password: it opens nothing, it only shows that it was here before. */
export const deviceToken = (email: string, serial: string, now: number): string => {
  const text = `${serial}.${now + DAYS * MS_PER_DAY}`;
  return `${text}.${seal(`${email}:${text}`)}`;
};

/** The serial of a browser that signed in to this account before; null for another's, a forged or an old one. */
export const knownDevice = (token: string | undefined, email: string, now: number): string | null => {
  const [serial = "", until = "", given = ""] = token?.split(".", 3) ?? [];
  const wanted = Buffer.from(seal(`${email}:${serial}.${until}`));
  const sent = Buffer.from(given);
  if (sent.length !== wanted.length || !timingSafeEqual(sent, wanted)) return null;
  return Number(until) > now ? serial : null;
};

export const deviceCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: isSecure(), maxAge: DAYS * 86_400 }) as const;
