import { settingStore } from "@/lib/data/setting-store";
import { inTransaction } from "@/lib/data/transaction";
import { BODY_SETTING } from "@/lib/domain/setting/body-setting";
import { disconnect } from "@/lib/data/prisma";
import { BODY } from "./body.data";
import { seedClients } from "./seed-clients";
import { seedPeople } from "./seed-people";

/** Tells the person at the terminal how far the seed has come. */
export type Report = (sentence: string) => void;

/**
 * Fills an empty, migrated database with the invented certification body of the demonstration: by the use cases
 * themselves with a clock in the past, so that every row has its history and its place in the audit log.
 */
export async function seedDemonstration(report: Report): Promise<void> {
  await inTransaction((tx) => settingStore.save(tx, BODY_SETTING, BODY));
  await seedPeople();
  report("The body and its people");
  await seedClients();
  report("Clients");
  await disconnect();
}
