"use client";

import type { ReactNode } from "react";
import { ConclusionFields } from "@/components/report/conclusion-fields";
import { EvaluationFields } from "@/components/report/evaluation-fields";
import {
  CriteriaFields,
  PeopleFields,
  PlacesFields,
  TimingFields,
} from "@/components/report/overview-fields";
import { LaterFields, ObjectivesFields, OrganisationFields } from "@/components/report/organisation-fields";
import {
  CompletionFields,
  MaturityFields,
  FollowUpFields,
  ScopeStatementFields,
  SummaryFields,
  TextFields,
} from "@/components/report/text-fields";
import type { ReportSection } from "@/lib/domain/report/sections/report-sections";

/** What of the records a section's form needs to ask its questions. */
export type SectionRecords = Readonly<{
  evidence: readonly string[];
  sites: readonly Readonly<{ siteId: string; name: string; address: string }>[];
  systems: readonly Readonly<{ scheme: string; zh: string; en: string }>[];
  laterItems: readonly string[];
  isFoundingOnRecord: boolean;
}>;

type FieldsOf = (records: SectionRecords) => ReactNode;

const FIELDS: Readonly<Record<ReportSection, FieldsOf>> = {
  purpose: () => <TextFields name="content.text" field="purpose" rows={4} />,
  "people-met": () => <PeopleFields />,
  criteria: () => <CriteriaFields />,
  timing: () => <TimingFields />,
  scope: () => <TextFields name="content.changeReason" field="changeReason" rows={3} />,
  places: ({ sites }) => <PlacesFields sites={sites} />,
  "stage1-summary": () => <TextFields name="content.keyPoints" field="keyPoints" rows={4} />,
  completion: () => <CompletionFields />,
  "follow-up": () => <FollowUpFields />,
  maturity: () => <MaturityFields />,
  "open-points": () => <TextFields name="content.text" field="openPoints" rows={4} />,
  organisation: ({ isFoundingOnRecord }) => <OrganisationFields isFoundingOnRecord={isFoundingOnRecord} />,
  planning: ({ evidence }) => <EvaluationFields evidence={evidence} />,
  operation: ({ evidence }) => <EvaluationFields evidence={evidence} />,
  "internal-audit": ({ evidence }) => <EvaluationFields evidence={evidence} />,
  improvement: ({ evidence }) => <EvaluationFields evidence={evidence} />,
  support: ({ evidence }) => <EvaluationFields evidence={evidence} />,
  objectives: () => <ObjectivesFields />,
  "later-contents": ({ laterItems }) => <LaterFields items={laterItems} />,
  "scope-statement": () => <ScopeStatementFields />,
  summary: () => <SummaryFields />,
  conclusions: ({ systems }) => <ConclusionFields systems={systems} />,
  reminders: () => <TextFields name="content.own" field="own" rows={4} />,
};

/** The questions of one section. */
export function SectionFields({
  section,
  records,
}: Readonly<{ section: ReportSection; records: SectionRecords }>) {
  return FIELDS[section](records);
}
