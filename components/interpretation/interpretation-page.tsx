import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/components/clause/said";
import { InterpretationForm } from "@/components/interpretation/interpretation-form";
import { PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { Status, type Tone } from "@/components/ui/status";
import { Timeline } from "@/components/ui/timeline";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { InterpretationRecord, Standing } from "@/lib/domain/interpretation/interpretation-record";
import type { Said } from "@/rules/schemes/clause-text";

const TONES: Readonly<Record<Standing, Tone>> = {
  open: "warn",
  confirmed: "ok",
  revoked: "warn",
  reworded: "warn",
};

type InterpretationPageProps = Readonly<{
  scheme: string;
  edition: string;
  interpretation: string;
  document: Readonly<{ number: string; edition: string; title: Said }>;
  reading: Said & Readonly<{ clause: string }>;
  standing: Standing;
  version: number;
  records: readonly InterpretationRecord[];
  mayRecord: boolean;
}>;

/** One reading: its words, its clause, how the body stands to it, and everything the body said of it. */
export function InterpretationPage(props: InterpretationPageProps) {
  const { scheme, edition, interpretation, document, reading, standing, version, records } = props;
  const t = useTranslations("interpretation");
  const locale = useLocale();
  return (
    <>
      <PageHeader
        title={t("title")}
        state={<Status tone={TONES[standing]}>{t(`standings.${standing}`)}</Status>}
        action={<PrintButton>{t("print")}</PrintButton>}
        crumbs={[{ href: "/rules", label: t("rules") }]}
      >
        <span className="mr-4">
          {document.number} {document.edition} {inLanguage(document.title, locale)}
        </span>
        <ClauseLink clause={reading.clause} />
      </PageHeader>
      <p className="mb-2 max-w-[80ch] text-md">{inLanguage(reading, locale)}</p>
      <p className="mb-6 max-w-[80ch] text-muted">{t(`meanings.${standing}`)}</p>
      <Section title={t("records")}>
        {records.length === 0 ? (
          <EmptyState title={t("none")} />
        ) : (
          <Timeline
            label={t("records")}
            entries={records.map((record) => ({
              key: String(record.version),
              when: <PlainDay date={record.on} />,
              title: `${t(`verdicts.${record.verdict}`)} · ${record.by}`,
              tone: record.verdict === "confirmed" ? "ok" : "warn",
              detail: (
                <>
                  <p className="max-w-[80ch] whitespace-pre-line">{record.text}</p>
                  {record.reading !== reading.zh && (
                    <p lang="zh-CN" className="max-w-[80ch] text-sm text-muted">
                      {t("asItRead", { reading: record.reading })}
                    </p>
                  )}
                </>
              ),
            }))}
          />
        )}
      </Section>
      {props.mayRecord && (
        <Section title={t("record")}>
          <InterpretationForm
            // What was recorded makes the next form another one.
            key={version}
            of={{ scheme, edition, interpretation }}
            version={version}
            mayRevoke={records[0]?.verdict === "confirmed"}
          />
        </Section>
      )}
    </>
  );
}
