import type { CaseStage } from "@/lib/domain/case/case-machine";
import words from "@/lib/i18n/messages/zh-CN/case.json" with { type: "json" };

/** Papers name a stage with the very words of the pages. */
export const stageWords = (stage: CaseStage): string => words.case.stage[stage];
