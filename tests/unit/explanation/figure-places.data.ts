/** Where figures of a case that a rule produced stand on pages, and by which link each leads to its explanation. */
export const LINKED: Readonly<Record<string, readonly string[]>> = {
  "app/(office)/cases/[caseId]/audits/[auditId]/page.tsx": ["AuditDays", "clockOfAudit"],
  "app/(office)/cases/[caseId]/audits/[auditId]/report/page.tsx": ["clockOfAudit"],
  "app/(office)/cases/[caseId]/nonconformities/[nonconformityId]/page.tsx": ["nonconformityClockOf"],
  "app/(office)/cases/[caseId]/nonconformities/page.tsx": ["clockOfAudit"],
  "app/(office)/cases/[caseId]/programme/page.tsx": ["AuditDays", "WindowLink", 'figure: "sample"'],
  "components/audit/audit-list.tsx": ["AuditDays", "WindowLink"],
  "components/audit/found-difference.tsx": ['figure: "found-days"', 'figure: "found-sample"'],
  "components/audit/required-figures.tsx": ["RuleNumber"],
  "components/audit/settlement-list.tsx": ['figure: "settled-days"', 'figure: "settled-sample"'],
  "components/case/case-overview.tsx": ['figure: "clock"'],
  "components/case/nearest-clock.tsx": ['figure: "clock"'],
  "components/certificate/issued-sections.tsx": [
    ...['figure: "first-day"', 'figure: "last-day"', 'figure: "window"', 'figure: "clock"'],
  ],
  "components/certificate/later-audits-section.tsx": ["AuditDays", "figure: `${kind}-sites`"],
  "components/contract/contract-facts.tsx": [
    ...['figure: "stage1-days"', 'figure: "on-site-days"', 'figure: "total-days"'],
  ],
  "components/decision/audit-summary.tsx": ["AuditDays", 'figure: "grade"'],
  "components/decision/decided-section.tsx": ['figure: "clock"'],
  "components/desk/desk-table.tsx": ["figureOfStep"],
  "components/desk/told-table.tsx": ['figure: "clock"'],
  "components/nonconformity/nonconformity-facts.tsx": ['figure: "grade"'],
  "components/nonconformity/nonconformity-table.tsx": ['figure: "grade"', "nonconformityClockOf"],
  "components/planning/limit-standing.tsx": ["RuleDay"],
  "components/programme/system-windows.tsx": ['figure: "window"'],
  "components/review/case-figures.tsx": ['figure: "total-days"'],
  "components/review/determined-figures.tsx": [
    ...['figure: "people"', 'figure: "sample"', 'figure: "total-days"'],
    ...['figure: "stage1-days"', 'figure: "on-site-days"'],
  ],
  "components/setting/calendar-preview.tsx": ['figure: "clock"'],
  "components/team/team-needs.tsx": ["AuditDays", 'figure: "clock"'],
};

/** The links themselves. */
export const LINKS: readonly string[] = [
  ...["components/workflow/audit-days.tsx", "components/workflow/clock.tsx"],
  ...["components/workflow/rule-number.tsx", "components/workflow/window-link.tsx"],
];

/** Days and days' counts that are shown without a link, and why no rule's explanation belongs to them. */
export const UNLINKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "app/(office)/clock/page.tsx": { "date={today}": "the day of the demonstration" },
  "app/(office)/cases/[caseId]/audits/[auditId]/page.tsx": {
    "formatDays(conduct.actualHalfDays)": "half-days people were given",
  },
  "components/audit/audit-list.tsx": {
    "date={startsOn}": "arranged by people",
    "date={endsOn}": "arranged by people",
  },
  "components/audit/found-difference.tsx": {
    "formatDays(missing.halfDays)": "what is missing of the figures in the table below, which are linked",
  },
  "components/audit/report-comments.tsx": { "date={commentedOn}": "what happened" },
  "components/audit/required-figures.tsx": { "formatDays(value)": "put into the link by its caller" },
  "components/case/case-list.tsx": { "date={row.openedOn}": "what happened" },
  "components/case/fee-asked.tsx": { "date={date}": "agreed in the contract" },
  "components/certificate/carried-certificates.tsx": {
    "date={firstDay}": "printed on a certificate of before",
    "date={lastDay}": "printed on a certificate of before",
    "date={lastAuditEnd}": "what happened",
  },
  "components/certificate/issued-sections.tsx": { "date={facts.issuedOn}": "what happened" },
  "components/certificate/certificate-page.tsx": {
    "date={confirmation.preparedOn}": "what happened",
    "date={confirmation.answeredOn}": "what happened",
  },
  "components/certificate/corrections-section.tsx": { "date={correctedOn}": "what happened" },
  "components/certificate/found-certificates.tsx": {
    "date={firstDay}": "for strangers, who read no case",
    "date={lastDay}": "for strangers, who read no case",
  },
  "components/certificate/public-certificate.tsx": {
    "date={certificate.firstDay}": "for strangers, who read no case",
    "date={certificate.lastDay}": "for strangers, who read no case",
    "date={date}": "for strangers, who read no case",
  },
  "components/contract/contract-facts.tsx": { "formatDays(halfDays)": "put into the link of the sentence" },
  "components/contract/fee-schedule.tsx": { "date={dueOn}": "agreed in the contract" },
  "components/contract/payments.tsx": { "date={row.receivedOn}": "what happened" },
  "components/decision/audit-summary.tsx": {
    "date={audit.startsOn}": "what happened",
    "date={audit.endsOn}": "what happened",
    "date={audit.signedOn}": "what happened",
    "date={one.settledOn}": "what happened",
  },
  "components/decision/decided-section.tsx": {
    "date={decision.decidedOn}": "what happened",
    "date={decision.toldClientOn}": "what happened",
  },
  "components/decision/review-section.tsx": { "date={review.reviewedOn}": "what happened" },
  "components/desk/carried-table.tsx": { "date={date}": "of a certificate that has no case" },
  "components/desk/desk-table.tsx": { "date={step.date}": "a day that people set" },
  "components/desk/told-table.tsx": { "date={sentOn}": "what happened" },
  "components/document/template-versions.tsx": { "date={from}": "a day that people set" },
  "components/edition/draft-list.tsx": { "date={effectiveFrom}": "a day that people set" },
  "components/edition/what-if-table.tsx": { "date={on}": "explained beside, before and after" },
  "components/interpretation/interpretation-page.tsx": { "date={record.on}": "what happened" },
  "components/report/signed-versions.tsx": { "date={signedOn}": "what happened" },
  "components/report/team-signatures.tsx": { "date={signedOn}": "what happened" },
  "components/nonconformity/answer-list.tsx": { "date={answer.answeredOn}": "what happened" },
  "components/nonconformity/earlier-nonconformities.tsx": { "date={effect.judgedOn}": "what happened" },
  "components/nonconformity/nonconformity-facts.tsx": {
    "date={file.raisedOn}": "what happened",
    "date={disagreedOn}": "what happened",
  },
  "components/supplementary/order-facts.tsx": { "date={order.orderedOn}": "what happened" },
  "components/supplementary/supplementary-audits.tsx": {
    "date={startsOn ?? orderedOn}": "what happened",
  },
  "components/nonconformity/reminder-ladder.tsx": {
    "date={on}": "when somebody is told of the clock above, which is linked",
  },
  "components/review/review-history.tsx": { "date={entry.reviewedOn}": "what happened" },
  "components/setting/calendar-preview.tsx": {
    "date={after}": "where the day would move to, once the year is added",
    "date={day}": "a day of the calendar",
  },
  "components/setting/calendar-years.tsx": { "date={publishedOn}": "what happened" },
  "components/workflow/audit-days.tsx": { "formatDays(halfDays)": "put into the link" },
  "components/workflow/clock.tsx": { "date={clock.date}": "a day that people set" },
  "components/workflow/stage-rail.tsx": { "date={step.date}": "what happened" },
};
