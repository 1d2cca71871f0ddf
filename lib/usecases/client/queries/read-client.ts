import { z } from "zod";
import { carriedCertificateStore } from "@/lib/data/carried-certificate-store";
import { clientStore } from "@/lib/data/client-store";
import { caseStanding } from "@/lib/domain/case/case-standing";
import { carriedClock } from "@/lib/domain/certificate/carried-clock";
import { permissionScope } from "@/lib/domain/access/can";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { latestEdition } from "@/rules/schemes/registry";
import { defineQuery } from "../../framework/define-use-case";

/** One client with its users, cases and the certificates it was brought along with. */
export const readClient = defineQuery({
  name: "client.read",
  permission: "client:read",
  path: "/clients/{clientId}",
  input: z.object({ clientId: id }),
  async run(context, form) {
    const { claimedCreditCode, ...file } = await clientStore.file(context.db, form.clientId);
    const mayConfirm = permissionScope(context.actor, "client:confirm").ok;
    const carried = await carriedCertificateStore.ofClient(context.db, form.clientId);
    return accepted({
      ...file,
      /** Whose credit code the registration named; told to those who confirm, never to who registered. */
      codeHolder:
        claimedCreditCode === null || !mayConfirm
          ? null
          : await clientStore.holderOf(context.db, claimedCreditCode),
      cases: file.cases.map(({ certificateLastDay, ...one }) => ({
        ...one,
        standing: caseStanding({ ...one, certificateLastDay }, context.today),
      })),
      carriedCertificates: carried.map((one) => ({
        ...one,
        clock: carriedClock(latestEdition(one.scheme), one, context.today),
      })),
    });
  },
});
