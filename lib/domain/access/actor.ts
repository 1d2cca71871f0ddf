import type { Role } from "./roles";

/** Who acts. Everything is read from the live session or token row, nothing from the browser. */
export type Actor = Readonly<{
  userId: string;
  name: string;
  email: string;
  locale: string;
  roles: readonly Role[];
  /** The person of the body behind the account; null for clients. */
  personId: string | null;
  /** The one organisation a client user belongs to; null for staff. */
  clientId: string | null;
  /** Permissions an API token is limited to; null: not limited. */
  scopes: readonly string[] | null;
}>;
