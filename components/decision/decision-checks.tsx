import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Status } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RefusalList } from "@/components/workflow/refusal-list";
import { say } from "@/lib/i18n/say";
import type { DecisionCheck } from "@/lib/domain/decision/decision-checks";

/** Each question of 5.9 with its clause and state; what fails first. */
export function DecisionChecks({ checks }: Readonly<{ checks: readonly DecisionCheck[] }>) {
  const t = useTranslations("decision");
  const ts = useTranslations();
  const ordered = [...checks.filter(({ holds }) => !holds), ...checks.filter(({ holds }) => holds)];
  return (
    <DataTable
      caption={t("page.checks")}
      rows={ordered}
      rowKey={(check) => check.key}
      density="compact"
      columns={[
        {
          key: "check",
          header: t("page.check"),
          cell: (check) => (
            <>
              {t(`checks.${check.key}`)}
              <span className="block text-sm text-muted">
                {say(ts, "decision.grounds", { code: check.ground.key, facts: check.ground.facts })}
              </span>
              <RefusalList bare refusals={check.refusals} />
            </>
          ),
        },
        {
          key: "clause",
          header: t("page.clause"),
          tight: true,
          cell: (check) => <ClauseLink bare clause={check.clause} />,
        },
        {
          key: "state",
          header: t("page.state"),
          tight: true,
          cell: ({ holds }) => (
            <Status tone={holds ? "ok" : "bad"}>{t(holds ? "page.holds" : "page.fails")}</Status>
          ),
        },
      ]}
    />
  );
}
