import { documentStore } from "@/lib/data/document-store";
import type { Context } from "../framework/context";

type Told = Readonly<{ numbers: readonly string[]; documentId: string | null }>;

/** A notice on file; the mail to the client's users follows after the commit. */
export const tellClient = async (
  context: Context,
  caseId: string,
  kind: "nonconformities-raised" | "nonconformity-returned",
  { numbers, documentId }: Told,
): Promise<void> => {
  const noticeId = await documentStore.createNotice(context.db, {
    caseId,
    kind,
    facts: { numbers },
    documentId,
    sentOn: context.today,
  });
  context.send("notice", { noticeId });
};
