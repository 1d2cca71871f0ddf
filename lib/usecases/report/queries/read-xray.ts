import { z } from "zod";
import { NotFoundError } from "@/lib/data/errors";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { recordsOfAudit } from "../records-of-audit";
import { xrayView } from "../xray-view";

/** What of a report disagrees with itself or the records, for the team that writes it and for whoever judges it. */
export const readXray = defineQuery({
  name: "report.xray",
  permission: "report:read",
  path: "/cases/{caseId}/audits/{auditId}/report/xray",
  input: z.object({ caseId: id, auditId: id }),
  async run(context, form) {
    if (context.actor.clientId !== null) throw new NotFoundError("report");
    return accepted(await xrayView(context, await recordsOfAudit(context, form)));
  },
});
