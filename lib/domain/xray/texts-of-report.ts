import type { ReportContent } from "../report/sections/report-sections";
import type { XrayFile } from "./xray-file";

type Text = XrayFile["texts"][number];

/** Every text of a report outside its evaluations, by its place; empty ones are left out. */
export const textsOf = (content: ReportContent): readonly Text[] =>
  (
    [
      ["purpose", content.purpose.text],
      ["criteria", content.criteria.clientDocuments],
      ["criteria", content.criteria.programme],
      ["criteria", content.criteria.other],
      ["scope", content.scope.changeReason],
      ...content.places.sites.map(({ activities }) => ["places", activities] as const),
      ["stage1", content["stage1-summary"].keyPoints],
      ["completion", content.completion.changes],
      ["completion", content.completion.whyNot],
      ["next-focus", content["follow-up"].nextFocus],
      ["strengths", content["follow-up"].positive],
      ["maturity", content.maturity.maturity],
      ["risks", content.maturity.risks],
      ["open-points", content["open-points"].text],
      ["organisation", content.organisation.shifts],
      ["organisation", content.organisation.process],
      ...content["later-contents"].rows.map(({ text }) => ["later-contents", text] as const),
      ["scope-statement", content["scope-statement"].zh],
      ["summary", content.summary.text],
      ["summary", content.summary.programmeNote],
      ...content.conclusions.systems.map(({ note }) => ["conclusions", note] as const),
      ["reminders", content.reminders.own],
    ] as const
  )
    .filter(([, text]) => text !== "")
    .map(([part, text]) => ({ part, text }));

/** What another client's report says, in one text: the evaluations and everything else. */
export const wholeText = (content: ReportContent): string =>
  [
    ...textsOf(content).map(({ text }) => text),
    content.planning.text,
    content.operation.text,
    content["internal-audit"].text,
    content.improvement.text,
    content.support.text,
  ].join("\n");
