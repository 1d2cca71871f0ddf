import { settingStore } from "@/lib/data/setting-store";
import { inTransaction } from "@/lib/data/transaction";
import { BODY_SETTING } from "@/lib/domain/setting/body-setting";
import type { PlainDate } from "@/rules/core/plain-date";
import { BODY } from "./body.data";
import { seedCases } from "./seed-cases";
import { seedPeople } from "./seed-people";

/** Tells the person at the terminal how far the seed has come. */
export type Report = (sentence: string) => void;

/**
 * Fills an empty, migrated database with the invented certification body of the demonstration: by the use cases
 * themselves with a clock in the past, so that every row has its history and its place in the audit log.
 */
export async function seedDemonstration(today: PlainDate, report: Report): Promise<void> {
  await inTransaction((tx) => settingStore.save(tx, BODY_SETTING, BODY));
  await seedPeople();
  report("The body and its people");
  await seedCases(today, (month) => {
    report(`Clients and cases until ${month}`);
  });
}
