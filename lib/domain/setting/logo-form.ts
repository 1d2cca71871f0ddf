import { z } from "zod";
import { id } from "../fields";

/** 1 MB, 2000 points either way: far more than the head of a page shows. */
export const LOGO_LIMIT = { bytes: 1024 * 1024, side: 2_000 } as const;

export const LOGO_TYPES = ["image/png", "image/jpeg"] as const;

export const isLogoType = (type: string): type is (typeof LOGO_TYPES)[number] =>
  LOGO_TYPES.some((one) => one === type);

/** An upload as the mark of the body from now on; none: papers are headed by its name alone. */
export const logoForm = z.object({
  version: z.number().int().min(0).max(2_000_000_000),
  fileId: z.union([id, z.literal("").transform(() => null), z.null()]),
});
