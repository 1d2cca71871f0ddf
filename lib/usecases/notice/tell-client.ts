import { documentStore } from "@/lib/data/document-store";
import type { Json } from "@/lib/domain/canonical-json";
import type { Context } from "../framework/context";

type Notice = Readonly<{
  caseId: string;
  /** Its title stands in the message files under notices.<kind>. */
  kind: string;
  facts: Readonly<Record<string, Json>>;
  /** The paper that is sent with it; null where the notice stands for itself. */
  documentId: string | null;
}>;

/** A notice on file; the mail to the client's users follows after the commit. No notice is filed without one. */
export const tellClient = async (context: Context, notice: Notice): Promise<void> => {
  const noticeId = await documentStore.createNotice(context.db, { ...notice, sentOn: context.today });
  context.send("notice", { noticeId });
};
