"use client";

import { useTranslations } from "next-intl";
import { useValueWords } from "@/components/edition/value-words";
import { ApiForm } from "@/components/forms/api-form";
import { DateField, TextAreaField, TextField } from "@/components/forms/fields";
import { NumberField } from "@/components/forms/number-field";
import { RowsField } from "@/components/forms/rows-field";
import { useApiForm } from "@/components/forms/use-api-form";
import { FieldRow, FormSection } from "@/components/ui/form-section";
import { ClauseLink } from "@/components/workflow/clause-link";
import { editionDraftForm } from "@/lib/domain/edition/edition-draft-form";
import type { Figure } from "@/lib/domain/edition/edition-figures";
import type { FigureTable } from "@/lib/domain/edition/edition-tables";
import type { FigureGroup } from "@/lib/domain/edition/figure-unit";

export type FigureShown = Figure & Readonly<{ released: Pick<Figure, "value" | "over"> | null }>;

type DraftFormProps = Readonly<{
  draft: Readonly<{
    id: string;
    version: number;
    edition: string;
    effectiveFrom: string;
    note: string;
    parentEdition: string;
  }>;
  figures: readonly FigureShown[];
  tables: readonly FigureTable[];
  categories: readonly string[];
}>;

const GROUPS: readonly FigureGroup[] = ["man-days", "sampling", "clocks", "limits"];

/** Every value of an edition that a draft can change: tables as tables, the rest one by one, each with its clause. */
export function DraftForm({ draft, figures, tables, categories }: DraftFormProps) {
  const t = useTranslations("edition");
  const api = useApiForm({
    schema: editionDraftForm,
    endpoint: `/api/v1/edition-drafts/${draft.id}`,
    method: "PUT",
    defaults: {
      ...{ draftId: draft.id, version: draft.version, note: draft.note },
      ...{ edition: draft.edition, effectiveFrom: draft.effectiveFrom },
      figures: figures.map(({ path, value, over }) => ({ path, value, over })),
      tables: tables.map(({ path, rows }) => ({ path, rows: rows.map((row) => ({ ...row })) })),
    },
    draft: { key: `edition-draft/${draft.id}`, baseVersion: draft.version },
  });
  return (
    <ApiForm api={api} label={t("form")} submitLabel={t("save")}>
      <FormSection id="names" title={t("groups.names")}>
        <FieldRow>
          <TextField name="edition" label={t("edition")} hint={t("editionHint")} maxLength={20} />
          <DateField name="effectiveFrom" label={t("effectiveFrom")} />
        </FieldRow>
        <TextAreaField name="note" label={t("note")} rows={2} optional />
      </FormSection>
      {GROUPS.map((group) => (
        <FormSection key={group} id={group} title={t(`groups.${group}`)}>
          {tables.map((table, index) =>
            table.group === group ? (
              <TableField key={table.path} table={table} index={index} categories={categories} />
            ) : null,
          )}
          <div className="grid gap-5 sm:grid-cols-2">
            {figures.map((figure, index) =>
              figure.group === group ? (
                <FigureField
                  key={figure.path}
                  figure={figure}
                  index={index}
                  parentEdition={draft.parentEdition}
                  categories={categories}
                />
              ) : null,
            )}
          </div>
        </FormSection>
      ))}
    </ApiForm>
  );
}

type TableFieldProps = Readonly<{ table: FigureTable; index: number; categories: readonly string[] }>;

function TableField({ table, index, categories }: TableFieldProps) {
  const t = useTranslations("edition");
  const words = useValueWords(categories);
  const number = (key: string) =>
    ({ key, header: words.column(key), kind: "number", width: "narrow" }) as const;
  return (
    <RowsField
      name={`tables.${index}.rows`}
      label={words.name(table.path)}
      hint={t(table.isOpen ? "openEnd" : "closedEnd")}
      clause={<ClauseLink clause={table.clause} />}
      blank={{ from: undefined, to: undefined }}
      max={200}
      columns={[number("from"), { ...number("to"), optional: true }, ...table.columns.map(number)]}
    />
  );
}

type FigureFieldProps = Readonly<{
  figure: FigureShown;
  index: number;
  parentEdition: string;
  categories: readonly string[];
}>;

function FigureField({ figure, index, parentEdition, categories }: FigureFieldProps) {
  const t = useTranslations("edition");
  const words = useValueWords(categories);
  const { path, unit, clause, value, over, released } = figure;
  const label = words.name(path);
  const isChanged = released !== null && (released.value !== value || released.over !== over);
  const before =
    released === null ? "" : [released.value, released.over].filter((part) => part !== null).join("/");
  const shared = {
    clause: <ClauseLink clause={clause} />,
    ...(isChanged
      ? { hint: t("releasedValue", { edition: parentEdition, value: words.told(before, unit) }) }
      : {}),
  };
  if (over === null)
    return (
      <NumberField name={`figures.${index}.value`} label={label} unit={t(`units.${unit}`)} {...shared} />
    );
  return (
    <FieldRow>
      <NumberField name={`figures.${index}.value`} label={label} unit="/" {...shared} />
      <NumberField name={`figures.${index}.over`} label={t("over", { name: label })} />
    </FieldRow>
  );
}
