import { useTranslations } from "next-intl";
import type { LinkedDocument } from "@/components/document/document-link";
import { DocumentLinks } from "@/components/document/document-links";
import { DescriptionList } from "@/components/ui/description-list";
import type { AuditMethod } from "@/lib/domain/audit/audit-kinds";

type PlanHeadProps = Readonly<{
  purpose: string;
  scope: string;
  criteria: readonly string[];
  method: AuditMethod;
  papers: readonly LinkedDocument[];
}>;

/** What a plan says before its rows, with the paper of it: what the client agrees to (5.4.6). */
export function PlanHead({ purpose, scope, criteria, method, papers }: PlanHeadProps) {
  const t = useTranslations();
  return (
    <div className="mb-4">
      <DescriptionList
        items={[
          { key: "purpose", term: t("plan.form.purpose"), value: purpose },
          { key: "scope", term: t("plan.form.scope"), value: scope },
          { key: "criteria", term: t("plan.criteria"), value: criteria.join(t("common.listSeparator")) },
          { key: "method", term: t("team.form.method"), value: t(`team.form.methods.${method}`) },
          ...(papers.length === 0
            ? []
            : [{ key: "paper", term: t("plan.paper"), value: <DocumentLinks documents={papers} /> }]),
        ]}
      />
    </div>
  );
}
