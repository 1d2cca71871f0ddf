import type { Actor } from "../access/actor";

/** The caller nobody knows; the zero id stands for "no account" in the audit log. */
export const ANONYMOUS: Actor = {
  userId: "00000000-0000-0000-0000-000000000000",
  name: "",
  email: "",
  locale: "zh-CN",
  roles: [],
  personId: null,
  clientId: null,
  scopes: null,
};
