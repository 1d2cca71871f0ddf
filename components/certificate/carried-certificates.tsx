import { useTranslations } from "next-intl";
import { TableView } from "@/components/list/table-view";
import { PlainDay } from "@/components/ui/date";
import { Section } from "@/components/ui/section";
import { Status, type Tone } from "@/components/ui/status";
import type { TablePlace } from "@/lib/domain/list/table-query";

type Carried = Readonly<{
  number: string;
  criteria: readonly string[];
  scope: string;
  firstDay: string;
  lastDay: string;
  lastAuditKind: string;
  lastAuditEnd: string;
  clock: Readonly<{
    due: string;
    limit: string;
    state: "running" | "overdue" | "due-for-suspension" | "expired";
  }>;
}>;

const TONES: Readonly<Record<Carried["clock"]["state"], Tone>> = {
  running: "ok",
  overdue: "warn",
  "due-for-suspension": "bad",
  expired: "neutral",
};

type CarriedProps = Readonly<{ certificates: readonly Carried[]; place: TablePlace }>;

/** Certificates in force that the body brought along, with the clock of their next surveillance (6.1). */
export function CarriedCertificates({ certificates, place }: CarriedProps) {
  const t = useTranslations("carriedCertificate");
  if (certificates.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p className="mb-2 text-sm text-muted">{t("note")}</p>
      <TableView
        place={place}
        caption={t("title")}
        rows={certificates}
        rowKey={({ number }) => number}
        search={{ label: t("search"), of: ({ number, scope, criteria }) => [number, scope, ...criteria] }}
        filters={[
          {
            ...{ key: "state", label: t("nextSurveillance") },
            of: ({ clock }) => clock.state,
            told: (state) => t(`states.${state}`),
          },
        ]}
        columns={[
          {
            key: "number",
            header: t("number"),
            names: true,
            tight: true,
            order: ({ number }) => number,
            cell: ({ number }) => number,
          },
          { key: "criteria", header: t("criteria"), cell: ({ criteria }) => criteria.join(" ") },
          { key: "scope", header: t("scope"), cell: ({ scope }) => scope },
          {
            key: "validity",
            header: t("validity"),
            order: ({ lastDay }) => lastDay,
            cell: ({ firstDay, lastDay }) => (
              <>
                <PlainDay date={firstDay} /> – <PlainDay date={lastDay} />
              </>
            ),
          },
          {
            key: "lastAudit",
            header: t("lastAudit"),
            order: ({ lastAuditEnd }) => lastAuditEnd,
            cell: ({ lastAuditKind, lastAuditEnd }) => (
              <>
                {t(`lastAuditKinds.${lastAuditKind}`)} <PlainDay date={lastAuditEnd} />
              </>
            ),
          },
          {
            key: "nextSurveillance",
            header: t("nextSurveillance"),
            order: ({ clock }) => clock.due,
            cell: ({ clock }) => (
              <>
                <Status tone={TONES[clock.state]}>{t(`states.${clock.state}`)}</Status>{" "}
                {clock.state !== "expired" && t("dueAndLimit", { due: clock.due, limit: clock.limit })}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
