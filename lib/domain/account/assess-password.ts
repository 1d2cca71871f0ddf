import type { Refusal } from "../outcome";

/** A password that stands on every letterhead is none: the account's own address, or what stands before its @. */
export const assessPassword = (password: string, address: string): readonly Refusal[] => {
  const typed = password.trim().toLowerCase();
  const known = address.toLowerCase();
  return typed === known || typed === known.split("@")[0]
    ? [{ code: "password-is-address", field: "password" }]
    : [];
};
