import type { Refusal } from "../outcome";

export type IssueFile = Readonly<{
  decision: Readonly<{ outcome: "grant" | "refuse" }> | null;
  confirmation: Readonly<{ status: string }> | null;
  effectivePersonnel: number | null;
}>;

/** What a certificate needs before its number is drawn: the grant and the confirmed content (5.9, 5.9.4). */
export const assessIssue = ({
  decision,
  confirmation,
  effectivePersonnel,
}: IssueFile): readonly Refusal[] => [
  ...(decision?.outcome === "grant" ? [] : [{ code: "no-granting-decision", clause: "5.9" }]),
  ...(confirmation === null ? [{ code: "content-not-prepared", clause: "5.9.4" }] : []),
  ...(confirmation !== null && confirmation.status !== "confirmed"
    ? [{ code: "content-not-confirmed", clause: "5.9.4", facts: { status: confirmation.status } }]
    : []),
  ...(effectivePersonnel === null ? [{ code: "personnel-unknown", clause: "5.3.1.1" }] : []),
];
