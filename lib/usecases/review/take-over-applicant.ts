import type { CaseHead } from "@/lib/data/case-store";
import { clientRecordStore } from "@/lib/data/client-record-store";
import type { Applicant } from "@/lib/domain/application/application-form";
import { recordChanges, sideOf } from "@/lib/domain/client/record-changes";
import type { Context } from "../framework/context";

/**
 * What the reviewer accepted of the organisation enters the client's record (5.2.1(1)). A draft alone, or an
 * application that was refused, changes nothing there.
 */
export const takeOverApplicant = async (
  context: Context,
  { id: caseId, clientId }: CaseHead,
  accepted: Applicant,
): Promise<void> => {
  const changes = recordChanges(await clientRecordStore.lock(context.db, clientId), accepted);
  if (changes.length === 0) return;
  await clientRecordStore.save(context.db, clientId, accepted);
  context.changed("client.changed", {
    caseId,
    kind: "client",
    id: clientId,
    before: sideOf(changes, "before"),
    after: sideOf(changes, "after"),
  });
};
