import { limitsHeld } from "@/lib/domain/explanation/explanation";
import { choicesFor, type SchemeDays } from "@/lib/domain/review/scheme-days";
import { siteGroups } from "@/lib/domain/review/site-groups";
import { fill } from "@/lib/documents/kit/words";
import type { DocumentModels } from "@/lib/documents/render";
import application from "@/lib/i18n/messages/zh-CN/application.json" with { type: "json" };
import messages from "@/lib/i18n/messages/zh-CN/explanation.json" with { type: "json" };
import { stepWords } from "../document/paper-words";
import type { ReviewPaper } from "./review-paper";

type Record = DocumentModels["man-days-record"];
type Line = NonNullable<Record["facts"]>[number];

const words = messages.explanation;

const sitesTold = ({ submitted: { content } }: ReviewPaper): string => {
  const { dissimilar, similar } = siteGroups(content);
  return [
    fill(words.dissimilar, { count: String(dissimilar.length) }),
    ...similar.map((group) => fill(words.similar, { count: String(group.length) })),
  ].join("\n");
};

/** What the days of a system were reckoned from, each with the record it stands in (5.4.4.6). */
export const factLines = (paper: ReviewPaper, { scheme }: SchemeDays): readonly Line[] => {
  const { submitted, form, head } = paper;
  const applied = fill(words.sources.application, { which: String(submitted.number) });
  const reviewed = words.sources.review;
  const { complexity, siteDays, sites, stage1OnSite } = choicesFor(form, scheme, head.scheme);
  const line = (name: keyof typeof words.factNames, value: string, source: string): Line => ({
    ...{ name: words.factNames[name], value, source },
  });
  return [
    line(
      "personnel",
      submitted.content.personnel
        .map(({ group, count, hoursPerDay }) =>
          fill(words.people, { group, count: String(count), hours: String(hoursPerDay) }).trim(),
        )
        .join("\n"),
      applied,
    ),
    line("sites", sitesTold(paper), applied),
    ...(complexity.length === 0
      ? []
      : [
          line(
            "complexity",
            complexity.map((code) => application.application.factors[code]).join("、"),
            reviewed,
          ),
        ]),
    ...(siteDays === null ? [] : [line("site-days", String(siteDays), reviewed)]),
    ...(sites.length === 0
      ? []
      : [
          line(
            "site-people",
            sites
              .map(({ name, people, reduction }) =>
                fill(words.sitePeople, {
                  ...{ name, people: String(people), reduction: String(Math.round(reduction * 100)) },
                }).trim(),
              )
              .join("\n"),
            reviewed,
          ),
        ]),
    line("stage1-on-site", stage1OnSite ? words.yes : words.no, reviewed),
  ];
};

/** The limits that were held against each other, and which of them decided. */
export const limitLines = ({ manDays }: SchemeDays): NonNullable<Record["limits"]> =>
  manDays.ok
    ? limitsHeld(manDays.steps).map(({ isDecisive, ...limit }) => {
        const { text: name, value } = stepWords({ ...limit, clause: "" });
        return { name, value, isDecisive };
      })
    : [];
