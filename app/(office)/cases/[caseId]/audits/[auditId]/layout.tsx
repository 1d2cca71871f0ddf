import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AuditTabs } from "@/components/audit/audit-tabs";
import { Status } from "@/components/ui/status";
import { auditHead } from "../../case-title";

type AuditLayoutProps = Readonly<{
  params: Promise<{ caseId: string; auditId: string }>;
  children: ReactNode;
}>;

export default async function AuditLayout({ params, children }: AuditLayoutProps) {
  const ids = await params;
  const audit = await auditHead(ids.caseId, ids.auditId);
  const t = await getTranslations();
  return (
    <>
      <div className="mb-3 flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-lg">{t(`conduct.kind.${audit.kind}`)}</h2>
        <Status tone={audit.status === "reported" ? "ok" : "info"}>
          {t(`facts.status.${audit.status}`)}
        </Status>
      </div>
      <AuditTabs base={`/cases/${ids.caseId}/audits/${ids.auditId}`} kind={audit.kind} />
      <div className="pt-5">{children}</div>
    </>
  );
}
