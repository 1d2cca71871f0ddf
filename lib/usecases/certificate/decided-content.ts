import { z } from "zod";
import { decisionStore, type DecisionOnFile } from "@/lib/data/decision-store";
import type { CaseHead } from "@/lib/data/case-store";
import { certificateContent, type CertificateContent } from "@/lib/domain/certificate/certificate-content";
import type { Context } from "../framework/context";
import { contentOfCase } from "./content-of-case";

const bound = z.object({
  told: z.object({ certificate: certificateContent }),
  /** The criteria of every system; snapshots of before they were in the file tell them with the certificate alone. */
  review: z.object({ criteria: z.array(z.string()).min(1) }).nullish(),
});

/** What all certificates of the case share, as one decider was shown it and signed for it. */
const sharedBy = (
  head: CaseHead,
  { snapshot }: Pick<DecisionOnFile, "snapshot">,
): CertificateContent | null => {
  const seen = bound.safeParse(snapshot);
  if (!seen.success) return null;
  const { certificate } = seen.data.told;
  const every = seen.data.review?.criteria;
  return head.combined.length === 0 || every === undefined
    ? certificate
    : { ...certificate, criteria: every };
};

type Decided = Pick<DecisionOnFile, "outcome" | "snapshot">;

/**
 * What the certificates of a case share, by each decision that grants one: what its decider was shown and signed for.
 * By the file alone before that, where it is decided anew, and for decisions whose snapshot did not hold it yet.
 */
export const decidedContents = async (
  context: Pick<Context, "db">,
  head: CaseHead,
  standing: readonly Decided[],
): Promise<readonly [CertificateContent, ...CertificateContent[]]> => {
  const granted = standing.filter(({ outcome }) => outcome === "grant");
  const [last, ...others] = granted.flatMap((decision) => sharedBy(head, decision) ?? []).toReversed();
  return last === undefined ? [await contentOfCase(context, head)] : [last, ...others];
};

/** The same as the client is asked to confirm it: once for all its certificates (5.9.4). */
export const decidedContent = async (
  context: Pick<Context, "db">,
  head: CaseHead,
): Promise<CertificateContent> =>
  (await decidedContents(context, head, await decisionStore.standing(context.db, head)))[0];
