import { z } from "zod";
import { settingStore } from "@/lib/data/setting-store";
import { permissionScope } from "@/lib/domain/access/can";
import { CLOCK_SETTING, clockSetting } from "@/lib/domain/setting/clock-setting";
import { accepted } from "@/lib/domain/outcome";
import { env } from "@/lib/env";
import { defineQuery } from "../../framework/define-use-case";

/** The day it is, the day it was moved to, and whether it may be moved at all. */
export const readClock = defineQuery({
  name: "clock.read",
  permission: "signed-in",
  path: "/clock",
  input: z.object({}),
  async run({ db, today, actor }) {
    const isMovable = env().CERTDESK_MODE !== "production";
    const moved = isMovable ? await settingStore.read(db.tx, CLOCK_SETTING, clockSetting) : null;
    const mayMove = isMovable && permissionScope(actor, "clock:move").ok;
    return accepted({ today, movedTo: moved?.date ?? null, isMovable, mayMove });
  },
});
