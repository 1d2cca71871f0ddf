import type { ComponentProps } from "react";
import { useTranslations } from "next-intl";
import { SentenceForm } from "@/components/audit/sentence-form";
import { ActButton } from "@/components/forms/act-button";
import { Callout } from "@/components/ui/callout";
import { Section } from "@/components/ui/section";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { Refusal } from "@/lib/domain/outcome";

type ReportHandoverProps = Readonly<{
  ids: Readonly<{ caseId: string; auditId: string }>;
  endpoint: string;
  awaitsCorrections: boolean;
  correctionsDraft: NonNullable<ComponentProps<typeof SentenceForm>["draft"]>;
  confirmedOn: string | null;
  corrections: readonly Refusal[];
  handover: readonly Refusal[];
}>;

/** After the signature: corrections confirmed in writing (5.9.2), then the file goes to its review (5.6.2). */
export function ReportHandover(props: ReportHandoverProps) {
  const { ids, endpoint, awaitsCorrections, correctionsDraft, confirmedOn, corrections, handover } = props;
  const t = useTranslations("conduct.report");
  return (
    <Section title={t("corrections")}>
      {awaitsCorrections && confirmedOn !== null && (
        <Callout kind="success" title={t("confirmed", { day: confirmedOn })} />
      )}
      {awaitsCorrections && confirmedOn === null && (
        <div className="mb-6">
          {corrections.length > 0 ? (
            <RefusalList refusals={corrections} title={t("confirmCorrections")} />
          ) : (
            <SentenceForm
              step="corrections"
              endpoint={`${endpoint}/corrections`}
              values={ids}
              draft={correctionsDraft}
              label={t("statement")}
              submitLabel={t("confirmCorrections")}
            />
          )}
        </div>
      )}
      <p className="my-3 text-muted">{t("handOverWhy")}</p>
      {handover.length > 0 ? (
        <RefusalList refusals={handover} title={t("handOver")} />
      ) : (
        <ActButton
          label={t("handOver")}
          title={t("handOver")}
          consequence={t("handOverWhy")}
          done={t("handOverDone")}
          endpoint={`${endpoint}/handover`}
          body={{}}
        />
      )}
    </Section>
  );
}
