import type { z } from "zod";
import { writeWorkbook, XLSX, type Cell } from "@/lib/documents/workbook/write-workbook";
import { optionalLine } from "@/lib/domain/fields";
import { LIST_FORMS, type ListName } from "@/lib/domain/list/list-forms";
import { listQuery, type ListOrder } from "@/lib/domain/list/list-form";
import { accepted, type Accepted } from "@/lib/domain/outcome";
import { toLocale } from "@/lib/i18n/locales";
import type { Sentences } from "@/lib/i18n/say";
import { translatorFor } from "@/lib/i18n/translator";
import type { Context } from "../framework/context";

/** As many rows as one file holds; a longer list says so in its last line and is exported in parts. */
export const EXPORT_MOST = 5_000;

/** One column of the file: the same key and heading as on the page. */
export type SheetColumn<Row> = Readonly<{
  key: string;
  heading: string;
  cell: (row: Row, t: Sentences) => Cell;
}>;

/** The list's own form with the columns that the reader shows; none named: all of them. */
export const exportForm = <Shape extends z.ZodRawShape>(form: z.ZodObject<Shape>) =>
  form.extend({ columns: optionalLine(300) });

type Asked = ListOrder & Readonly<{ columns: string }>;

type Export<Form extends Asked, Row> = Readonly<{
  list: ListName;
  form: Form;
  page: (form: Form, limit: number) => Promise<Readonly<{ rows: readonly Row[]; next: string | null }>>;
  columns: readonly SheetColumn<Row>[];
}>;

type Download = Readonly<{ bytes: Uint8Array; name: string; type: string }>;

/**
 * The whole of a filtered list as a workbook, in its order and in the actor's scope. That somebody took data out
 * in one piece is written to the log: what was asked for, and how many rows left.
 */
export const exportList = async <Form extends Asked, Row>(
  context: Context,
  { list, form, page, columns }: Export<Form, Row>,
): Promise<Accepted<Download>> => {
  const t = await translatorFor(toLocale(context.actor.locale));
  const { rows, next } = await page({ ...form, after: "", before: "" }, EXPORT_MOST);
  const wanted = form.columns.split(",");
  const named = columns.filter(({ key }) => wanted.includes(key));
  const shown = named.length === 0 ? columns : named;
  const lines = rows.map((row) => shown.map(({ cell }) => cell(row, t)));
  if (next !== null) lines.push([t("list.exportCut", { count: EXPORT_MOST })]);
  const headings = shown.map(({ heading }) => t(heading));
  const title = t(`list.titles.${list}`);
  const bytes = await writeWorkbook([{ name: title, headings, rows: lines }]);
  const schema = LIST_FORMS[list];
  const after = { query: listQuery(schema, schema.parse(form)), rowCount: rows.length };
  context.changed("list.exported", { kind: "list", id: list, after });
  return accepted({ bytes, name: `${title} ${context.today}.xlsx`, type: XLSX });
};
