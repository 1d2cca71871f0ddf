import { useTranslations } from "next-intl";
import { PlainDay } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import type { AuditStatus } from "@/lib/domain/audit/audit-machine";

type Props = Readonly<{
  caseId: string;
  audits: readonly Readonly<{
    auditId: string;
    status: AuditStatus;
    orderedOn: string;
    startsOn: string | null;
  }>[];
}>;

/** Supplementary audits that were ordered, each with its day and how far it has come. */
export function SupplementaryAudits({ caseId, audits }: Props) {
  const t = useTranslations();
  return (
    <ul className="flex flex-col gap-1">
      {audits.map(({ auditId, status, orderedOn, startsOn }) => (
        <li key={auditId} className="flex flex-wrap items-baseline gap-x-3">
          <Link className="link" href={`/cases/${caseId}/audits/${auditId}`}>
            {t("programme.kind.supplementary")}
          </Link>
          <PlainDay date={startsOn ?? orderedOn} />
          <Status tone={status === "reported" ? "ok" : "info"}>{t(`facts.status.${status}`)}</Status>
        </li>
      ))}
    </ul>
  );
}
