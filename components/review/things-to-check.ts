import type { CheckedThing } from "@/components/review/check-fields";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import {
  CONDITIONAL_CONDITIONS,
  CONDITIONS,
  DOCUMENT_KINDS,
  type DocumentKind,
} from "@/lib/domain/application/application-lists";
import { conditionSubject, documentSubject } from "@/lib/domain/review/review-subjects";

type Submitted = Readonly<{
  content: ApplicationContent;
  required: readonly DocumentKind[];
  files: readonly Readonly<{ id: string; name: string }>[];
}>;

type Words = (key: string) => string;

/** What the reviewer gives a word on, in the rule's order, each with what the application says of it. */
export const thingsToCheck = ({ content, required, files }: Submitted, t: Words): readonly CheckedThing[] => [
  ...CONDITIONS.map((condition, order) => {
    const fact = content.conditions.find((one) => one.condition === condition);
    const checked = fact?.checkedOn ? `${t("application.fields.checkedOn")} ${fact.checkedOn}` : null;
    const facts = [fact?.detail, fact?.number, fact?.factOn, fact?.secondFactOn, fact?.source, checked];
    return {
      subject: conditionSubject(condition),
      name: t(`application.conditions.${condition}`),
      clause: `5.2.1(${order + 1})`,
      claimed: facts.filter(Boolean).join(t("common.partSeparator")),
      files: [],
      mayNotApply: CONDITIONAL_CONDITIONS.includes(condition),
    };
  }),
  ...required.map((kind) => {
    const ids = content.documents.filter((document) => document.kind === kind).map((one) => one.fileId);
    return {
      subject: documentSubject(kind),
      name: t(`application.documentKinds.${kind}`),
      clause: `5.2.2(${DOCUMENT_KINDS.indexOf(kind) + 1})`,
      claimed: "",
      files: files.filter((file) => ids.includes(file.id)),
      mayNotApply: false,
    };
  }),
];
