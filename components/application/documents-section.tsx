"use client";

import { useTranslations } from "next-intl";
import { FileField, type FilePart } from "@/components/forms/file-field";
import { FormSection } from "@/components/ui/form-section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { DOCUMENT_KINDS, type DocumentKind } from "@/lib/domain/application/application-lists";

export type KnownFile = Readonly<{ id: string; name: string; size: number }>;

type Row = Readonly<{ kind: string; fileId: string; note: string }>;

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && "kind" in value && "fileId" in value;

const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

/** The papers of one kind within the one list the form sends. */
const partOf = (kind: DocumentKind): FilePart => ({
  key: kind,
  idsIn: (value) =>
    rowsOf(value)
      .filter((row) => row.kind === kind)
      .map((row) => row.fileId),
  withIds: (value, ids) => [
    ...rowsOf(value).filter((row) => row.kind !== kind),
    ...ids.map(
      (fileId) =>
        rowsOf(value).find((row) => row.fileId === fileId && row.kind === kind) ?? { kind, fileId, note: "" },
    ),
  ],
});

type DocumentsSectionProps = Readonly<{ required: readonly DocumentKind[]; files: readonly KnownFile[] }>;

/** The eight kinds of 5.2.2, those this application must bring marked. */
export function DocumentsSection({ required, files }: DocumentsSectionProps) {
  const t = useTranslations("application");
  return (
    <FormSection
      id="documents"
      title={t("sections.documents")}
      why={t("why.documents")}
      clause={<ClauseLink clause="5.2.2" />}
    >
      {DOCUMENT_KINDS.map((kind, order) => (
        <FileField
          key={kind}
          name="content.documents"
          multiple
          part={partOf(kind)}
          known={files}
          optional={!required.includes(kind)}
          label={`${order + 1}. ${t(`documentKinds.${kind}`)}`}
          clause={<ClauseLink clause={`5.2.2(${order + 1})`} />}
        />
      ))}
    </FormSection>
  );
}
