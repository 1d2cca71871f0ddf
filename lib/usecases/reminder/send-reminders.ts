import { calendarStore } from "@/lib/data/calendar-store";
import { caseStore } from "@/lib/data/case-store";
import { saveOutbox } from "@/lib/data/outbox-store";
import type { Transaction } from "@/lib/data/prisma";
import { progressStore } from "@/lib/data/progress-store";
import { reminderStore } from "@/lib/data/reminder-store";
import { inTransaction } from "@/lib/data/transaction";
import { EVERYTHING } from "@/lib/domain/access/can";
import type { CaseProgress } from "@/lib/domain/case/progress-facts";
import { dueReminders, reminderKey, type DueReminder } from "@/lib/domain/reminder/due-reminders";
import type { PlainDate } from "@/rules/core/plain-date";

type Day = Readonly<{ today: PlainDate; now: Date }>;

const AT_A_TIME = 200;

/** Reminders of one case whose day has come and that nobody was sent. */
const unsent = async (
  tx: Transaction,
  all: readonly CaseProgress[],
  today: PlainDate,
): Promise<ReadonlyMap<string, readonly DueReminder[]>> => {
  const calendar = await calendarStore.inForce({ tx });
  const sent = await reminderStore.sent(
    tx,
    all.map(({ id }) => id),
  );
  const due = all.map((progress) => {
    const known = sent.get(progress.id);
    const open = dueReminders(progress, { today, calendar }).filter(
      (one) => known?.has(reminderKey(one)) !== true,
    );
    return [progress.id, open] as const;
  });
  return new Map(due.filter(([, open]) => open.length > 0));
};

/** What is due in one case is judged again under its lock: a clock that was met meanwhile is not told of. */
const remindOfCase = (caseId: string, { today, now }: Day): Promise<number> =>
  inTransaction(async (tx) => {
    const db = { tx, scope: EVERYTHING };
    await caseStore.lock(db, caseId);
    const due = await unsent(tx, [await progressStore.ofCase(db, caseId)], today);
    let taken = 0;
    for (const one of due.get(caseId) ?? []) {
      const readers = await reminderStore.readers(tx, caseId, one.turns);
      // Nobody to tell today: it stays due until there is somebody.
      if (readers.length === 0) continue;
      const reminderId = await reminderStore.take(tx, one, { caseId, sentOn: today, readers });
      if (reminderId === null) continue;
      await saveOutbox(tx, [{ topic: "reminder", payload: { reminderId } }], now);
      taken += 1;
    }
    return taken;
  });

/**
 * Brings to mind every clock of every case whose next rung has come, each rung once: by mail and on the desk of whoever
 * keeps it. Run once a day, and in a demonstration when its day is moved; two runs at once share the work. Answers how
 * many were sent.
 */
export const sendReminders = async (day: Day): Promise<number> => {
  let taken = 0;
  for (let after: string | undefined = ""; after !== undefined;) {
    const from: string = after;
    const { found, due } = await inTransaction(async (tx) => {
      const all = await progressStore.withClocks({ tx, scope: EVERYTHING }, day.today, {
        ...{ limit: AT_A_TIME, after: from },
      });
      return { found: all, due: await unsent(tx, all, day.today) };
    });
    for (const caseId of due.keys()) taken += await remindOfCase(caseId, day);
    after = found.length < AT_A_TIME ? undefined : found.at(-1)?.number;
  }
  return taken;
};
