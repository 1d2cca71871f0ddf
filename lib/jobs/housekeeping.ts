import { forgetOldDrafts } from "@/lib/data/draft-store";
import { forgetDone } from "@/lib/data/outbox-store";
import { forgetOldCounts } from "@/lib/data/rate-store";
import { forgetLooseFiles } from "./forget-loose-files";

const DAY_MS = 86_400_000;
const DAYS_OF_SENT_MESSAGES = 90;
const DAYS_OF_DRAFTS = 180;
const DAYS_OF_LOOSE_FILES = 1;

/** Once a day: what has served its purpose goes. Nothing of the file of a case is ever among it. */
export const keepHouse = async (now: Date): Promise<void> => {
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  await forgetDone(daysAgo(DAYS_OF_SENT_MESSAGES));
  await forgetOldDrafts(daysAgo(DAYS_OF_DRAFTS));
  await forgetOldCounts(now);
  // After the drafts: what only a forgotten draft named is loose.
  await forgetLooseFiles(daysAgo(DAYS_OF_LOOSE_FILES));
};
