import type { z } from "zod";
import { CONDITIONS } from "@/lib/domain/application/application-lists";
import type { applicationReviewForm } from "@/lib/domain/review/review-form";
import { conditionSubject, documentSubject } from "@/lib/domain/review/review-subjects";

export type Review = z.input<typeof applicationReviewForm>;

const check = (subject: string, on: string) => ({
  subject,
  verdict: "met" as const,
  source: "国家企业信用信息公示系统",
  checkedOn: on,
  note: "",
});

/** An acceptance with every check made on the day; nothing adjusted, not combined. */
export const completeReview = (caseId: string, on: string): Review => ({
  caseId,
  applicationVersion: 1,
  outcome: "accept",
  reasons: "",
  supplementDueOn: null,
  checks: [
    ...CONDITIONS.map((condition) => check(conditionSubject(condition), on)),
    ...(
      ["application-form", "business-licence", "system-documents", "site-list", "laws-and-standards"] as const
    ).map((kind) => check(documentSubject(kind), on)),
  ],
  criteria: ["GB/T 19012-2019"],
  professionalCodes: ["35.12.00"],
  lawsAndStandards: "消费者权益保护法；GB/T 19012-2019",
  coefficientReason: "",
  complexity: [],
  siteDays: null,
  adjustments: [],
  coefficient: null,
  stage1OnSite: false,
  manualDays: null,
});
