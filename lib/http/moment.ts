import { env } from "@/lib/env";
import { momentAt, type Moment } from "@/lib/clock";
import { settingStore } from "@/lib/data/setting-store";
import { CLOCK_SETTING, clockSetting } from "@/lib/domain/setting/clock-setting";
import { plainDate } from "@/rules/core/plain-date";

/** The moment of this request. Only outside production may a setting have moved the day. */
export const currentMoment = async (): Promise<Moment> => {
  const settings = env();
  if (settings.CERTDESK_MODE === "production") return momentAt(Date.now(), null);
  const moved = await settingStore.readOutside(CLOCK_SETTING, clockSetting);
  if (moved?.date !== undefined && moved.date !== null) return momentAt(Date.now(), moved.date);
  return momentAt(
    Date.now(),
    settings.CERTDESK_CLOCK === undefined ? null : plainDate(settings.CERTDESK_CLOCK),
  );
};
