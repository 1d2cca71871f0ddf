import { useTranslations } from "next-intl";
import type { DecisionPageFacts } from "@/components/decision/decision-facts";
import { Callout } from "@/components/ui/callout";
import { PlainDay } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { ofSystem } from "@/lib/domain/explanation/clock-name";
import { ClauseLink } from "@/components/workflow/clause-link";
import { RuleDay } from "@/components/workflow/rule-number";

type DecidedProps = Readonly<{
  /** The system decided on, where the case has several. */
  scheme: string | null;
  caseId: string;
  decision: NonNullable<DecisionPageFacts["decision"]>;
}>;

/** The decision as taken, and whether it still covers the file. */
export function DecidedSection({ caseId, scheme, decision }: DecidedProps) {
  const t = useTranslations("decision");
  const tc = useTranslations("common");
  const { outcome, appeal } = decision;
  return (
    <Section title={t("page.decided")}>
      {!decision.coversFile && (
        <div className="mb-4">
          <Callout kind="warn" title={t("page.noLongerCovers")}>
            {t("page.noLongerCoversWhy", {
              parts: decision.changedParts.map((part) => t(`fileParts.${part}`)).join(tc("listSeparator")),
            })}
          </Callout>
        </div>
      )}
      {!decision.isStanding && (
        <div className="mb-4">
          <Callout kind="warn" title={t("page.decidedAnew")}>
            {t("page.decidedAnewWhy")}
          </Callout>
        </div>
      )}
      <DescriptionList
        items={[
          {
            key: "outcome",
            term: t("page.outcome"),
            value: <Status tone={outcome === "grant" ? "ok" : "bad"}>{t(`outcomes.${outcome}`)}</Status>,
          },
          { key: "on", term: t("page.decidedOn"), value: <PlainDay date={decision.decidedOn} /> },
          { key: "by", term: t("page.decider"), value: decision.decider },
          {
            key: "reasons",
            term: t("page.reasons"),
            value: <span className="whitespace-pre-line">{decision.reasons}</span>,
          },
          {
            key: "told",
            term: t("page.told"),
            value: decision.toldClientOn === null ? "" : <PlainDay date={decision.toldClientOn} />,
          },
          ...(appeal === null
            ? []
            : [
                {
                  key: "appeal",
                  term: t("page.appealBy"),
                  value: (
                    <>
                      <RuleDay
                        caseId={caseId}
                        of={{ figure: "clock", of: ofSystem("appeal-limit", scheme) }}
                        date={appeal.by}
                      />{" "}
                      <ClauseLink clause={appeal.clause} />
                    </>
                  ),
                },
              ]),
          {
            key: "hash",
            term: t("page.file"),
            value: <span className="text-sm break-all text-muted">{decision.snapshotSha256}</span>,
          },
        ]}
      />
    </Section>
  );
}
