import { z } from "zod";
import { email, id, line, optionalLine, text, version } from "../fields";
import { creditCodeFault, creditCodeField } from "./credit-code";

const organisation = {
  name: line(),
  country: z.string().regex(/^[A-Z]{2}$/),
  creditCode: creditCodeField,
  registrationCertificate: optionalLine(100),
  address: line(300),
  contact: line(100),
  contactPhone: optionalLine(60),
};

type Identity = Readonly<{ country: string; creditCode: string; registrationCertificate: string }>;

/** A Chinese organisation names its credit code, a foreign one its registration certificate (5.2.1(1)). */
const checkIdentity = (form: Identity, context: z.RefinementCtx): void => {
  if (form.country !== "CN") {
    if (form.registrationCertificate === "")
      context.addIssue({ code: "custom", path: ["registrationCertificate"], params: { code: "required" } });
    return;
  }
  if (creditCodeFault(form.creditCode) !== "malformed") return;
  const code = form.creditCode === "" ? "required" : "credit-code-malformed";
  context.addIssue({ code: "custom", path: ["creditCode"], params: { code } });
};

/** A prospective client registers its organisation and the person who will use the portal. */
export const registerClientForm = z
  .object({ ...organisation, contactEmail: email, userName: line(100) })
  .superRefine(checkIdentity);

/** Staff put a client on file themselves; it is confirmed by that. */
export const addClientForm = z
  .object({ ...organisation, contactEmail: optionalLine(254) })
  .superRefine(checkIdentity);

export const confirmClientForm = z.object({ clientId: id, version });
export const declineClientForm = z.object({ clientId: id, version, reason: text(1_000) });

export type Organisation = Readonly<{
  name: string;
  country: string;
  creditCode: string;
  registrationCertificate: string;
  address: string;
  contact: string;
  contactPhone: string;
  contactEmail: string;
}>;
