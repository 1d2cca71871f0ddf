import { z } from "zod";
import { optionalText } from "../../fields";

/** 1.5.7: how far the system has come, and what may go wrong, one point a line. */
export const maturitySection = z.strictObject({
  maturity: optionalText(4_000),
  risks: optionalText(4_000),
});

export const EMPTY_MATURITY = { maturity: "", risks: "" };
