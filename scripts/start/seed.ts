import { disconnect } from "@/lib/data/prisma";
import { momentAt } from "@/lib/clock";
import { env } from "@/lib/env";
import { seedDemonstration } from "@/prisma/seed/demonstration";
import { plainDate } from "@/rules/core/plain-date";

// A process of its own: it plays the past day by day, and its database connections end with it.
const { CERTDESK_CLOCK } = env();
const movedTo = CERTDESK_CLOCK === undefined ? null : plainDate(CERTDESK_CLOCK);
await seedDemonstration(momentAt(Date.now(), movedTo).today, (sentence) => {
  console.log(sentence);
});
await disconnect();
