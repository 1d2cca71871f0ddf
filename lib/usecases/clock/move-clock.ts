import { settingStore } from "@/lib/data/setting-store";
import { CLOCK_SETTING, clockSetting, movedClockForm } from "@/lib/domain/setting/clock-setting";
import { accepted, refused } from "@/lib/domain/outcome";
import { env } from "@/lib/env";
import { defineUseCase } from "../framework/define-use-case";

/** Moves the day of the demonstration; null lets it run with the machine again. Never in production. */
export const moveClock = defineUseCase({
  name: "clock.move",
  permission: "clock:move",
  method: "PUT",
  path: "/clock",
  input: movedClockForm,
  async run(context, { date }) {
    if (env().CERTDESK_MODE === "production") return refused({ code: "clock-stands-in-production" });
    const before = await settingStore.read(context.db.tx, CLOCK_SETTING, clockSetting);
    await settingStore.save(context.db.tx, CLOCK_SETTING, { date });
    context.changed("clock.moved", {
      kind: "setting",
      id: CLOCK_SETTING,
      before: { date: before?.date ?? null },
      after: { date },
    });
    // Whoever keeps a clock is told on the day it stands now; the machine's own day comes with its own run.
    if (date !== null) context.send("day-moved", { today: date });
    return accepted({ date });
  },
});
