import { useTranslations } from "next-intl";
import { TwoTongues } from "@/components/certificate/two-tongues";
import { DataTable } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { Section } from "@/components/ui/section";
import type { CorrectedText } from "@/lib/domain/certificate/content-correction";

export type CorrectionShown = Readonly<{
  id: string;
  correctedBy: string;
  correctedOn: string;
  reason: string;
  objection: string;
  texts: readonly CorrectedText[];
}>;

/** What of the certificate's content was put right: the objection, the reason, and each text before and after. */
export function CorrectionsSection({ corrections }: Readonly<{ corrections: readonly CorrectionShown[] }>) {
  const t = useTranslations("certificate.correction");
  const tc = useTranslations("common");
  if (corrections.length === 0) return null;
  return (
    <Section title={t("title")}>
      {corrections.map(({ id, correctedBy, correctedOn, reason, objection, texts }) => (
        <div key={id} className="mb-5">
          <p className="mb-1 text-muted">
            {correctedBy} <PlainDay date={correctedOn} />
          </p>
          <p>{tc("labelled", { label: t("objection"), text: objection })}</p>
          <p className="mb-2 whitespace-pre-line">{tc("labelled", { label: t("reason"), text: reason })}</p>
          <DataTable
            caption={t("title")}
            density="compact"
            rows={texts}
            rowKey={({ kind, from }) => `${kind} ${from.zh} ${from.en}`}
            columns={[
              { key: "kind", header: t("kind"), tight: true, cell: ({ kind }) => t(`kinds.${kind}`) },
              { key: "from", header: t("from"), cell: ({ from }) => <TwoTongues {...from} /> },
              { key: "to", header: t("to"), cell: ({ to }) => <TwoTongues {...to} /> },
            ]}
          />
        </div>
      ))}
    </Section>
  );
}
