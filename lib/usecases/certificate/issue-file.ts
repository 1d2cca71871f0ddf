import type { CaseHead } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import { decisionStore } from "@/lib/data/decision-store";
import { schemesOfCase } from "@/lib/domain/case/rules-of-case";
import type { Context } from "../framework/context";
import { decidedContents } from "./decided-content";

/** What the issue of the certificates of a case is judged on: the same for page, overview and issue itself. */
export const issueFile = async (context: Pick<Context, "db">, head: CaseHead) => {
  const { db } = context;
  const confirmation = await certificateStore.latestConfirmation(db, head.id);
  const standing = await decisionStore.standing(db, head);
  const isReviewed = head.edition !== null;
  return {
    standing,
    /** One for each certificate that is to be issued, in the order of the systems. */
    grants: schemesOfCase(head).flatMap(({ scheme }) =>
      standing.filter((decision) => decision.scheme === scheme && decision.outcome === "grant"),
    ),
    confirmation,
    decided: isReviewed && confirmation !== null ? await decidedContents(context, head, standing) : [],
    effectivePersonnel: isReviewed ? (await certificateStore.facts(db, head.id)).effectivePersonnel : null,
    nonconformities: (await decisionStore.facts(db, head, null)).nonconformities,
  };
};
