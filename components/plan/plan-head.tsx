import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { AuditMethod } from "@/lib/domain/audit/audit-kinds";

type PlanHeadProps = Readonly<{
  purpose: string;
  scope: string;
  criteria: readonly string[];
  method: AuditMethod;
  papers: readonly Readonly<{ id: string; title: string }>[];
}>;

/** What a plan says before its rows, with the paper of it: what the client agrees to (5.4.6). */
export function PlanHead({ purpose, scope, criteria, method, papers }: PlanHeadProps) {
  const t = useTranslations();
  const paper = ({ id, title }: (typeof papers)[number]) => (
    <a
      key={id}
      href={`/api/v1/documents/${id}/file`}
      target="_blank"
      rel="noreferrer"
      className="break-all text-accent underline"
    >
      {title}
    </a>
  );
  return (
    <div className="mb-4">
      <DescriptionList
        items={[
          { key: "purpose", term: t("plan.form.purpose"), value: purpose },
          { key: "scope", term: t("plan.form.scope"), value: scope },
          { key: "criteria", term: t("plan.criteria"), value: criteria.join(t("common.listSeparator")) },
          { key: "method", term: t("team.form.method"), value: t(`team.form.methods.${method}`) },
          ...(papers.length === 0 ? [] : [{ key: "paper", term: t("plan.paper"), value: papers.map(paper) }]),
        ]}
      />
    </div>
  );
}
