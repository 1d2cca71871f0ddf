import { userStore } from "@/lib/data/user-store";
import { env } from "@/lib/env";
import type { Context } from "../framework/context";
import type { TeamContext } from "./team-context";

type Letter = Readonly<{ template: string; facts: Readonly<Record<string, string>> }>;

/** A mail to everybody of the team who has an account, with the way to the audit. */
export const tellTeam = async (
  context: Context,
  { head, audit, file }: Pick<TeamContext, "head" | "audit" | "file">,
  { template, facts }: Letter,
): Promise<void> => {
  const people = file.members.map(({ personId }) => personId);
  for (const { email, name, locale } of await userStore.activeOfPeople(context.db.tx, people))
    context.send("mail", {
      to: email,
      locale,
      template,
      facts: {
        ...facts,
        reader: name,
        client: head.clientName,
        url: `${env().PUBLIC_URL}/cases/${head.id}/audits/${audit.id}/plan`,
      },
    });
};
