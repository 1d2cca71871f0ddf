import { canonicalJson } from "../canonical-json";
import type { Refusal } from "../outcome";
import { certificateContent, type CertificateContent } from "./certificate-content";
import { isInEnglish, withEnglish } from "./english-words";

export type IssueFile = Readonly<{
  /** The decisions the case rests on that grant a certificate, each of another system. */
  grants: readonly unknown[];
  confirmation: Readonly<{ status: string; content: CertificateContent }> | null;
  /** What the certificates share by each decision, before that by the file of today; none before the review. */
  decided: readonly CertificateContent[];
  effectivePersonnel: number | null;
  nonconformities: readonly Readonly<{
    number: string;
    planAcceptedOn: string | null;
    verifiedOn: string | null;
  }>[];
}>;

/** The content on file, but for English that it lacks: nothing of it may say otherwise on the certificate. */
const isAsDecided = (confirmed: CertificateContent, decided: readonly CertificateContent[]): boolean =>
  decided.length > 0 &&
  decided.every((each) => {
    const now = certificateContent.safeParse(each);
    return now.success && canonicalJson(withEnglish(now.data, confirmed)) === canonicalJson(confirmed);
  });

/** The client confirmed what was decided: content of before a repeated audit would print another scope. */
const contentRefusals = ({ confirmation, decided }: IssueFile): readonly Refusal[] => {
  if (confirmation === null) return [{ code: "content-not-prepared", clause: "5.9.4" }];
  const { status, content } = confirmation;
  if (status !== "confirmed") return [{ code: "content-not-confirmed", clause: "5.9.4", facts: { status } }];
  return [
    ...(isAsDecided(content, decided) ? [] : [{ code: "content-outdated", clause: "5.9.4" }]),
    ...(isInEnglish(content) ? [] : [{ code: "english-missing", clause: "5.9.4" }]),
  ];
};

/** A plan that was accepted at the decision and sent back since is no accepted plan (5.9.2 c). */
const planRefusals = ({ nonconformities }: IssueFile): readonly Refusal[] =>
  nonconformities
    .filter(({ planAcceptedOn, verifiedOn }) => planAcceptedOn === null && verifiedOn === null)
    .map(({ number }) => ({ code: "plan-sent-back", clause: "5.9.2 c)", facts: { number } }));

/** What a certificate needs before its number is drawn: the grant and the confirmed content (5.9, 5.9.4). */
export const assessIssue = (file: IssueFile): readonly Refusal[] => [
  ...(file.grants.length > 0 ? [] : [{ code: "no-granting-decision", clause: "5.9" }]),
  ...contentRefusals(file),
  ...(file.effectivePersonnel === null ? [{ code: "personnel-unknown", clause: "5.3.1.1" }] : []),
  ...planRefusals(file),
];
