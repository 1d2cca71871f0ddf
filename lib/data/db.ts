import type { AccessScope } from "@/lib/domain/access/can";
import type { Transaction } from "./prisma";

/** What a store works with: the running transaction and how far its reader may reach. */
export type Db = Readonly<{ tx: Transaction; scope: AccessScope }>;
