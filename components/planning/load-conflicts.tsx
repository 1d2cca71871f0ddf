import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import type { AuditorLoad } from "@/lib/domain/planning/auditor-load";

/** Days on which somebody is sent though something speaks against it, with the audits it is about. */
export function LoadConflicts({ people }: Readonly<{ people: readonly AuditorLoad[] }>) {
  const t = useTranslations("planning");
  const found = people.flatMap(({ personId, name, conflicts }) =>
    conflicts.map((one) => ({ ...one, name, key: `${personId} ${one.date} ${one.conflict}` })),
  );
  if (found.length === 0) return <EmptyState title={t("noConflicts")}>{t("noConflictsHint")}</EmptyState>;
  return (
    <ul>
      {found
        .toSorted((one, other) => (one.key < other.key ? -1 : 1))
        .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
        .map(({ key, date, name, conflict, audits }) => (
          <li key={key} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2">
            <time dateTime={date} className="tabular-nums">
              {date}
            </time>
            <span className="font-medium">{name}</span>
            <Status tone={conflict === "two-audits" ? "info" : "warn"}>{t(`conflicts.${conflict}`)}</Status>
            {audits.map(({ auditId, caseId, caseNumber, clientName }) => (
              <Link key={auditId} className="link" href={`/cases/${caseId}/audits/${auditId}/team`}>
                {caseNumber} {clientName}
              </Link>
            ))}
          </li>
        ))}
    </ul>
  );
}
