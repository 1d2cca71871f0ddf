import PgBoss from "pg-boss";
import type { Lane } from "@/lib/data/outbox-store";
import { env } from "@/lib/env";
import { currentMoment } from "@/lib/http/moment";
import { logger } from "@/lib/logger";
import { sendReminders } from "@/lib/usecases/reminder/send-reminders";
import { drainOutbox } from "./drain-outbox";
import { keepHouse } from "./housekeeping";

const PAUSE_MS = 1_000;
const HOUSEKEEPING = "housekeeping";
const AT_NIGHT = "10 3 * * *";
const REMINDERS = "reminders";
const IN_THE_MORNING = "30 7 * * *";
/** A database that is away at half past seven is asked again until it is back, for most of the day. */
const TRIED_AGAIN = { retryLimit: 40, retryDelay: 900 };

export type RunningJobs = Readonly<{ stop: () => Promise<void> }>;

/** Looks into one lane of the outbox again and again; any number of processes may do so side by side. */
const drainForEver = (lane: Lane): RunningJobs => {
  const stopping = new AbortController();
  const isStopped = (): boolean => stopping.signal.aborted;
  let wake: () => void = () => undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, PAUSE_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    while (!isStopped()) {
      try {
        await drainOutbox(() => !isStopped(), lane);
      } catch (error) {
        // The database may be away for a while; what waits in it waits on.
        logger("jobs").error({ err: error }, "the outbox could not be read");
      }
      if (!isStopped()) await pause();
    }
  };
  const ended = run();
  return {
    stop: async () => {
      stopping.abort();
      wake();
      await ended;
    },
  };
};

/** Starts what runs beside the requests: the outbox, and by pg-boss the work of the night, once for all processes. */
export const startJobs = async (): Promise<RunningJobs> => {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    max: 2,
    application_name: "certdesk-jobs",
  });
  boss.on("error", (error) => {
    logger("jobs").error({ err: error }, "the job queue failed");
  });
  await boss.start();
  await boss.createQueue(HOUSEKEEPING);
  await boss.schedule(HOUSEKEEPING, AT_NIGHT, {}, { tz: "Asia/Shanghai" });
  await boss.work(HOUSEKEEPING, async () => keepHouse(new Date()));
  await boss.createQueue(REMINDERS);
  await boss.schedule(REMINDERS, IN_THE_MORNING, {}, { tz: "Asia/Shanghai", ...TRIED_AGAIN });
  await boss.work(REMINDERS, async () => {
    const { today, now } = await currentMoment();
    await sendReminders({ today, now });
  });
  // Papers are drawn while a mail waits for its server, and the other way round.
  const lanes = [drainForEver("mail"), drainForEver("other")];
  return {
    stop: async () => {
      await Promise.all(lanes.map((lane) => lane.stop()));
      await boss.stop({ graceful: true, wait: true, timeout: 5_000 });
    },
  };
};
