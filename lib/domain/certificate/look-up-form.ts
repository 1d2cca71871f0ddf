import { z } from "zod";
import { certificateNumberKey, isCertificateNumberKey } from "./certificate-number";

/** A number as strangers type it, old shapes included: letters and digits once blanks and signs are gone. */
export const lookUpForm = z.object({
  number: z
    .string()
    .max(120)
    .transform(certificateNumberKey)
    .refine(isCertificateNumberKey, { params: { code: "not-a-certificate-number" } }),
});
