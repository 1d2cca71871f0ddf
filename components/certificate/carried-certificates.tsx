import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { Section } from "@/components/ui/section";
import { Status, type Tone } from "@/components/ui/status";

type Carried = Readonly<{
  number: string;
  criteria: readonly string[];
  scope: string;
  firstDay: string;
  lastDay: string;
  lastAuditKind: string;
  lastAuditEnd: string;
  clock: Readonly<{ due: string; limit: string; state: "running" | "overdue" | "due-for-suspension" }>;
}>;

const TONES: Readonly<Record<Carried["clock"]["state"], Tone>> = {
  running: "ok",
  overdue: "warn",
  "due-for-suspension": "bad",
};

/** Certificates in force that the body brought along, with the clock of their next surveillance (6.1). */
export function CarriedCertificates({ certificates }: Readonly<{ certificates: readonly Carried[] }>) {
  const t = useTranslations("carriedCertificate");
  if (certificates.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p className="mb-2 text-sm text-muted">{t("note")}</p>
      <DataTable
        caption={t("title")}
        rows={certificates}
        rowKey={({ number }) => number}
        columns={[
          { key: "number", header: t("number"), names: true, tight: true, cell: ({ number }) => number },
          { key: "criteria", header: t("criteria"), cell: ({ criteria }) => criteria.join(" ") },
          { key: "scope", header: t("scope"), cell: ({ scope }) => scope },
          {
            key: "validity",
            header: t("validity"),
            cell: ({ firstDay, lastDay }) => (
              <>
                <PlainDay date={firstDay} /> – <PlainDay date={lastDay} />
              </>
            ),
          },
          {
            key: "lastAudit",
            header: t("lastAudit"),
            cell: ({ lastAuditKind, lastAuditEnd }) => (
              <>
                {t(`lastAuditKinds.${lastAuditKind}`)} <PlainDay date={lastAuditEnd} />
              </>
            ),
          },
          {
            key: "nextSurveillance",
            header: t("nextSurveillance"),
            cell: ({ clock }) => (
              <>
                <Status tone={TONES[clock.state]}>{t(`states.${clock.state}`)}</Status>{" "}
                {t("dueAndLimit", { due: clock.due, limit: clock.limit })}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
