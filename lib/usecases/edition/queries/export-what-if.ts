import { editionDraftStore } from "@/lib/data/edition-draft-store";
import { writeWorkbook, XLSX, type Cell, type SheetToWrite } from "@/lib/documents/workbook/write-workbook";
import { draftKey } from "@/lib/domain/edition/edition-draft-form";
import { addWhatIf, NOTHING_JUDGED, type WhatIfRow, type WhatIfSums } from "@/lib/domain/edition/what-if-row";
import { accepted } from "@/lib/domain/outcome";
import { toLocale } from "@/lib/i18n/locales";
import type { Sentences } from "@/lib/i18n/say";
import { translatorFor } from "@/lib/i18n/translator";
import type { Context } from "../../framework/context";
import { defineUseCase } from "../../framework/define-use-case";
import { judgePage, type WhatIf, whatIfOf } from "../portfolio";

const AT_A_TIME = 500;
/** As many rows as one file holds; the sums count them all, and its last line says what is left out. */
const MOST = 20_000;

type Judged = Readonly<{ rows: readonly WhatIfRow[]; sums: WhatIfSums }>;

const judgeAll = async (context: Context, whatIf: WhatIf): Promise<Judged> => {
  const rows: WhatIfRow[] = [];
  let sums = NOTHING_JUDGED;
  for (let from: string | null = ""; from !== null;) {
    const page = await judgePage(context, whatIf, { from, limit: AT_A_TIME });
    rows.push(...page.rows.slice(0, MOST - rows.length));
    sums = addWhatIf(sums, page.sums);
    from = page.next;
  }
  return { rows, sums };
};

const clocksTold = ({ clocks }: WhatIfRow, t: Sentences): string =>
  clocks
    .map(({ clock, of, limit, state }) =>
      [
        `${t(`overview.clockNames.${clock}`)}${of === null ? "" : ` ${of}`}: ${limit.before} → ${limit.after}`,
        state.before === state.after
          ? ""
          : `(${t(`edition.states.${state.before}`)} → ${t(`edition.states.${state.after}`)})`,
      ]
        .join(" ")
        .trim(),
    )
    .join("\n");

const COLUMNS: readonly (readonly [heading: string, cell: (row: WhatIfRow, t: Sentences) => Cell])[] = [
  ["edition.whatIf.number", (row) => row.number],
  ["case.client", (row) => row.clientName],
  ["edition.whatIf.audit", ({ audit }, t) => t(`edition.audits.${audit}`)],
  ["edition.whatIf.on", ({ on }) => (on === null ? null : { day: on })],
  ["edition.whatIf.standingBefore", ({ standing }, t) => t(`edition.standings.${standing.before}`)],
  ["edition.whatIf.standingAfter", ({ standing }, t) => t(`edition.standings.${standing.after}`)],
  ["edition.whatIf.daysBefore", ({ days }) => days.before],
  ["edition.whatIf.daysAfter", ({ days }) => days.after],
  ["edition.whatIf.by", ({ days }) => days.by],
  ["edition.whatIf.sitesBefore", ({ sites }) => sites.before],
  ["edition.whatIf.sitesAfter", ({ sites }) => sites.after],
  ["edition.whatIf.clocks", clocksTold],
];

const rowsSheet = ({ rows, sums }: Judged, t: Sentences): SheetToWrite => ({
  name: t("edition.whatIf.rows"),
  headings: COLUMNS.map(([heading]) => t(heading)),
  rows: [
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row, t))),
    ...(rows.length < sums.changed ? [[t("edition.whatIf.cut", { count: MOST, of: sums.changed })]] : []),
  ],
});

const sumsSheet = ({ quarters }: WhatIfSums, t: Sentences): SheetToWrite => ({
  name: t("edition.whatIf.quarters"),
  headings: ["quarter", "audits", "daysBefore", "daysAfter", "by", "without"].map((key) =>
    t(`edition.whatIf.${key}`),
  ),
  rows: quarters.map(({ quarter, audits, before, after, without }) => [
    ...[quarter ?? t("edition.whatIf.noDay"), audits, before, after, after - before, without],
  ]),
});

/** The whole simulation as a workbook: what differs, and auditor-days by quarter. That it left is written to the log. */
export const exportWhatIf = defineUseCase({
  name: "edition-draft.export-what-if",
  permission: "edition:read",
  method: "GET",
  path: "/edition-drafts/{draftId}/what-if/export",
  input: draftKey,
  async run(context, { draftId }) {
    const draft = await editionDraftStore.find(context.db, draftId);
    const t = await translatorFor(toLocale(context.actor.locale));
    const judged = await judgeAll(context, await whatIfOf(context, draft));
    const bytes = await writeWorkbook([rowsSheet(judged, t), sumsSheet(judged.sums, t)]);
    const { scheme, edition } = draft;
    context.changed("edition-draft.what-if-exported", {
      kind: "edition-draft",
      id: draft.id,
      after: { scheme, edition, rowCount: judged.rows.length },
    });
    const name = `${t("edition.whatIf.title")} ${scheme} ${edition} ${context.today}.xlsx`.replaceAll(
      "/",
      "-",
    );
    return accepted({ bytes, name, type: XLSX });
  },
});
