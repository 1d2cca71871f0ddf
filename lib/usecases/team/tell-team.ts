import { programmeStore } from "@/lib/data/programme-store";
import { userStore } from "@/lib/data/user-store";
import { env } from "@/lib/env";
import type { Context } from "../framework/context";
import type { TeamContext } from "./team-context";

type Letter = Readonly<{ template: string; facts: Readonly<Record<string, string>> }>;
type Told = Pick<TeamContext, "head" | "audit" | "file">;

/** A mail to each of these people who has an account, with the way to the audit's plan. */
const tellPeople = async (
  context: Context,
  { head, audit }: Told,
  { people, template, facts }: Letter & Readonly<{ people: readonly string[] }>,
): Promise<void> => {
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

/** A mail to everybody of the team. */
export const tellTeam = async (context: Context, told: Told, letter: Letter): Promise<void> =>
  tellPeople(context, told, { ...letter, people: told.file.members.map(({ personId }) => personId) });

/** A mail to the leader, whose the plan is, and to the manager of the programme, whose the days and people are. */
export const tellLeaderAndManager = async (context: Context, told: Told, letter: Letter): Promise<void> => {
  const programme = await programmeStore.forCase(context.db, told.head.id);
  const leaders = told.file.members.filter(({ role }) => role === "leader").map(({ personId }) => personId);
  const people = [...leaders, ...(programme === null ? [] : [programme.managerPersonId])];
  await tellPeople(context, told, { ...letter, people });
};
