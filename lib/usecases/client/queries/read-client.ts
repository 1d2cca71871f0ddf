import { z } from "zod";
import { carriedCertificateStore } from "@/lib/data/carried-certificate-store";
import { clientStore } from "@/lib/data/client-store";
import { carriedClock } from "@/lib/domain/certificate/carried-clock";
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
    const file = await clientStore.file(context.db, form.clientId);
    const carried = await carriedCertificateStore.ofClient(context.db, form.clientId);
    return accepted({
      ...file,
      carriedCertificates: carried.map((one) => ({
        ...one,
        clock: carriedClock(latestEdition(one.scheme), one, context.today),
      })),
    });
  },
});
