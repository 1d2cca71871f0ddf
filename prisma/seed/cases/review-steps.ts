import type { z } from "zod";
import { CONDITIONS } from "@/lib/domain/application/application-lists";
import type { Actor } from "@/lib/domain/access/actor";
import type { applicationReviewForm } from "@/lib/domain/review/review-form";
import { conditionSubject, documentSubject } from "@/lib/domain/review/review-subjects";
import { reviewApplication } from "@/lib/usecases/review/review-application";
import type { PlainDate } from "@/rules/core/plain-date";
import { play } from "../play";
import { CRITERIA } from "./application-steps";
import type { Organisation } from "./organisation";

type Review = z.input<typeof applicationReviewForm>;

const check = (subject: string, on: PlainDate) => ({
  ...{ subject, verdict: "met" as const, checkedOn: on, note: "" },
  source: "国家企业信用信息公示系统与申请文件",
});

const PAPERS = ["application-form", "business-licence", "system-documents", "laws-and-standards"] as const;

/** 5.3: every check made on the day, days as the rules determine them. */
const acceptance = (organisation: Organisation, caseId: string, on: PlainDate): Review => ({
  ...{ caseId, applicationVersion: 1, outcome: "accept", reasons: "", supplementDueOn: null },
  checks: [
    ...CONDITIONS.map((condition) => check(conditionSubject(condition), on)),
    ...PAPERS.map((kind) => check(documentSubject(kind), on)),
    ...(organisation.projects === 0 ? [] : [check(documentSubject("site-list"), on)]),
  ],
  criteria: CRITERIA,
  professionalCodes: [organisation.business.code],
  lawsAndStandards: organisation.business.law,
  ...{ coefficientReason: "", complexity: [], siteDays: null, adjustments: [], coefficient: null },
  ...{ stage1OnSite: false, manualDays: null },
});

type Reviewed = Readonly<{ organisation: Organisation; caseId: string; reviewer: Actor; on: PlainDate }>;

export const accept = async ({ organisation, caseId, reviewer, on }: Reviewed): Promise<void> => {
  await play(reviewer, on, reviewApplication, acceptance(organisation, caseId, on));
};

/** 5.3.2: the application is not complete; the client is told in writing what is missing and by when. */
export const askForMore = async (
  { organisation, caseId, reviewer, on }: Reviewed,
  supplementDueOn: PlainDate,
): Promise<void> => {
  await play(reviewer, on, reviewApplication, {
    ...acceptance(organisation, caseId, on),
    ...{ outcome: "supplement", supplementDueOn },
    reasons: "投诉处理管理手册缺少投诉升级与回访的规定，请补充相应章节及近三个月的记录。",
  });
};

export const refuse = async ({ organisation, caseId, reviewer, on }: Reviewed): Promise<void> => {
  await play(reviewer, on, reviewApplication, {
    ...acceptance(organisation, caseId, on),
    outcome: "refuse",
    reasons: "经核查，申请范围内的业务由关联公司实际承担，申请组织不是体系的运行主体，不予受理。",
  });
};
