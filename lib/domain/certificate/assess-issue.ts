import { canonicalJson } from "../canonical-json";
import type { Refusal } from "../outcome";
import { certificateContent, type CertificateContent } from "./certificate-content";

export type IssueFile = Readonly<{
  decision: Readonly<{ outcome: "grant" | "refuse" }> | null;
  confirmation: Readonly<{ status: string; content: CertificateContent }> | null;
  /** What the certificate would say by the file of today; null before the application is reviewed. */
  fromFile: CertificateContent | null;
  effectivePersonnel: number | null;
  nonconformities: readonly Readonly<{
    number: string;
    planAcceptedOn: string | null;
    verifiedOn: string | null;
  }>[];
}>;

/** What of a content is the file's own; the English words are set by the body. */
const chineseOf = (content: CertificateContent) => {
  const { name, address, creditCode, registrationCertificate, scope, criteria } = content;
  const sites = content.sites.map((site) => [
    site.caseSiteId,
    site.kind,
    site.name,
    site.address,
    site.activity,
  ]);
  return { name, address, creditCode, registrationCertificate, scope, criteria, sites };
};

const isOfTheFile = (confirmed: CertificateContent, fromFile: CertificateContent | null): boolean => {
  const now = certificateContent.safeParse(fromFile);
  return now.success && canonicalJson(chineseOf(now.data)) === canonicalJson(chineseOf(confirmed));
};

/** The client confirmed what the file says: content of before a repeated audit would print another scope. */
const contentRefusals = ({ confirmation, fromFile }: IssueFile): readonly Refusal[] => {
  if (confirmation === null) return [{ code: "content-not-prepared", clause: "5.9.4" }];
  const { status, content } = confirmation;
  if (status !== "confirmed") return [{ code: "content-not-confirmed", clause: "5.9.4", facts: { status } }];
  return isOfTheFile(content, fromFile) ? [] : [{ code: "content-outdated", clause: "5.9.4" }];
};

/** A plan that was accepted at the decision and sent back since is no accepted plan (5.9.2 c). */
const planRefusals = ({ nonconformities }: IssueFile): readonly Refusal[] =>
  nonconformities
    .filter(({ planAcceptedOn, verifiedOn }) => planAcceptedOn === null && verifiedOn === null)
    .map(({ number }) => ({ code: "plan-sent-back", clause: "5.9.2 c)", facts: { number } }));

/** What a certificate needs before its number is drawn: the grant and the confirmed content (5.9, 5.9.4). */
export const assessIssue = (file: IssueFile): readonly Refusal[] => [
  ...(file.decision?.outcome === "grant" ? [] : [{ code: "no-granting-decision", clause: "5.9" }]),
  ...contentRefusals(file),
  ...(file.effectivePersonnel === null ? [{ code: "personnel-unknown", clause: "5.3.1.1" }] : []),
  ...planRefusals(file),
];
