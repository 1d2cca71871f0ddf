import { z } from "zod";
import { line, optionalLine } from "../fields";

/** The key under which the certification body keeps what its documents say of it. */
export const BODY_SETTING = "body";

/** The certification body as its documents name it. */
export const bodySetting = z.object({
  name: line(),
  nameEn: line(),
  address: line(300),
  addressEn: line(300),
  phone: optionalLine(60),
  email: optionalLine(120),
  website: optionalLine(200),
  generalManager: line(60),
  /** Last three digits of the approval number: they begin every certificate number. */
  approvalDigits: z.string().regex(/^\d{3}$/),
  approvalNumber: optionalLine(60),
  /** The account the contract names for the client's payments (5.3.3). */
  bank: optionalLine(120),
  bankAccount: optionalLine(60),
});

export type Body = z.output<typeof bodySetting>;
