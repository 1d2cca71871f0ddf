import { z } from "zod";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { documentStore } from "@/lib/data/document-store";
import { NotFoundError } from "@/lib/data/errors";
import type { Explanation } from "@/lib/domain/explanation/explanation";
import { FIGURE_NAMES, FIGURES, type Figure } from "@/lib/domain/explanation/figures.data";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import type { Context } from "../../framework/context";
import { defineQuery } from "../../framework/define-use-case";
import { explainClock } from "../explain-clock";
import {
  explainPart,
  explainPeople,
  explainSample,
  explainStage2,
  explainTotal,
} from "../explain-determination";
import { explainFound, explainSettled } from "../explain-found";
import { explainGrade } from "../explain-grade";
import { explainLaterDays, explainLaterSites } from "../explain-later";
import { explainValidity, explainWindow } from "../explain-validity";

type Explain = (context: Context, head: CaseHead, of: string) => Promise<Explanation>;

const EXPLAIN: Readonly<Record<Figure, Explain>> = {
  people: explainPeople,
  "total-days": explainTotal,
  "stage1-days": explainPart("stage1-days"),
  "on-site-days": explainPart("on-site-days"),
  "stage2-days": explainStage2,
  sample: explainSample,
  "surveillance-days": explainLaterDays("surveillance"),
  "recertification-days": explainLaterDays("recertification"),
  "surveillance-sites": explainLaterSites("surveillance"),
  "recertification-sites": explainLaterSites("recertification"),
  "first-day": explainValidity("first-day"),
  "last-day": explainValidity("last-day"),
  "found-days": explainFound("found-days"),
  "found-sample": explainFound("found-sample"),
  "settled-days": explainSettled("settled-days"),
  "settled-sample": explainSettled("settled-sample"),
  window: explainWindow,
  clock: explainClock,
  grade: explainGrade,
};

/** The records that figures of the initial audit were put on file with (5.4.4.6, 5.4.5). */
const RECORDS: Readonly<Partial<Record<Figure, string>>> = {
  people: "man-days-record",
  "total-days": "man-days-record",
  "stage1-days": "man-days-record",
  "on-site-days": "man-days-record",
  "stage2-days": "man-days-record",
  sample: "sampling-record",
};

/** The records that stand; of a combined audit one for each system. A reader sees only what is meant for him. */
const recordsOf = async ({ db }: Context, caseId: string, figure: Figure) => {
  const kind = RECORDS[figure];
  if (kind === undefined) return [];
  const papers = await documentStore.ofKinds(db, caseId, [kind]);
  return papers
    .filter(({ isSuperseded }) => !isSuperseded)
    .map(({ id: documentId, kind: of, title, createdAt }) => ({
      id: documentId,
      kind: of,
      title,
      createdAt,
    }));
};

/** Of whom an id is asked for: any other one would be no row. */
const PER_ID: ReadonlySet<string> = new Set(["audit", "settlement", "nonconformity"]);

const isAsked = (figure: Figure, of: string): boolean => {
  const { per } = FIGURES[figure];
  if (per === "one") return of === "";
  if (per === "certificate") return true;
  return PER_ID.has(per) ? id.safeParse(of).success : of !== "";
};

/**
 * How a figure of a case came about: steps with clauses and operands, the limits it was held against, the facts with
 * the places they stand in, warnings, readings and edition (5.4.4.6). Who reads the case reads its figures, and so this.
 */
export const readExplanation = defineQuery({
  name: "explanation.read",
  permission: "case:read",
  path: "/cases/{caseId}/explanations/{figure}",
  input: z.object({
    caseId: id,
    figure: z.string().refine((name): name is Figure => FIGURE_NAMES.some((figure) => figure === name)),
    /** Which one, where a case has several of the figure. */
    of: z.string().max(120).default(""),
  }),
  async run(context, { caseId, figure, of }) {
    const head = await caseStore.head(context.db, caseId);
    if (!isAsked(figure, of)) throw new NotFoundError("figure");
    const explanation = await EXPLAIN[figure](context, head, of);
    const records = await recordsOf(context, head.id, figure);
    return accepted({ caseId: head.id, number: head.number, ...explanation, records });
  },
});
