import { SITES, afterAudit } from "@/lib/documents/examples/after-audit";
import type { DocumentModels } from "@/lib/documents/render";

/** Forty sites, and a scope too long for the face of the certificate. */
export const crowdedCertificate: DocumentModels["certificate"] = {
  ...afterAudit.certificate,
  edition: 3,
  mark: null,
  subject: {
    ...afterAudit.certificate.subject,
    scope: Array.from(
      { length: 30 },
      (_, index) => `第 ${index + 1} 类平台客户的投诉受理、核实、答复与回访`,
    ).join("；"),
    scopeEn: Array.from(
      { length: 30 },
      (_, index) => `reception, investigation and answering of complaints of platform group ${index + 1}`,
    ).join("; "),
  },
  sites: Array.from({ length: 20 }, () => SITES).flat(),
};
