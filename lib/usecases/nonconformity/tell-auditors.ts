import type { CaseHead } from "@/lib/data/case-store";
import { userStore } from "@/lib/data/user-store";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import { env } from "@/lib/env";
import type { Context } from "../framework/context";

/** The author of the finding and the leader learn by mail that it is their turn. */
export const tellAuditors = async (
  context: Context,
  head: CaseHead,
  file: NonconformityFile,
  template: "nonconformity-answered" | "nonconformity-completed",
): Promise<void> => {
  const leaders = file.audit.team.filter(({ role }) => role === "leader").map(({ personId }) => personId);
  const readers = await userStore.activeOfPeople(context.db.tx, [file.raisedByPersonId, ...leaders]);
  for (const { email, name, locale } of readers)
    context.send("mail", {
      to: email,
      locale,
      template,
      facts: {
        reader: name,
        client: head.clientName,
        number: file.number,
        url: `${env().PUBLIC_URL}/cases/${head.id}/nonconformities/${file.id}`,
      },
    });
};
