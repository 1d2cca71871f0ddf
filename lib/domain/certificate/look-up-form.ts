import { z } from "zod";
import { certificateNumberKey, isCertificateNumberKey } from "./certificate-number";
import { optionalLine } from "../fields";

/** A number as strangers type it, old shapes included: letters and digits once blanks and signs are gone. */
export const lookUpForm = z.object({
  number: z
    .string()
    .max(120)
    .transform(certificateNumberKey)
    .refine(isCertificateNumberKey, { params: { code: "not-a-certificate-number" } }),
});

/** By number or by name; names from two characters on. */
export const searchForm = z.object({
  q: optionalLine(120),
  after: optionalLine(60),
});
