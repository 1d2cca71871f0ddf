import { programmeStore } from "@/lib/data/programme-store";
import { userStore } from "@/lib/data/user-store";
import { auditDaysOf } from "@/lib/domain/team/team-file";
import type { Slot } from "@/lib/domain/team/team-form";
import { env } from "@/lib/env";
import type { Context } from "../framework/context";
import type { TeamContext } from "./team-context";

type Letter = Readonly<{
  template: string;
  facts: Readonly<Record<string, string>>;
  /** The page of the audit it leads to. */
  page?: "plan" | "team";
}>;
/** First and last day of an audit, by its half-days. */
export const spanOf = (slots: readonly Slot[]): Readonly<{ from: string; to: string }> => {
  const days = auditDaysOf(slots);
  return { from: days.at(0) ?? "", to: days.at(-1) ?? "" };
};

type Told = Pick<TeamContext, "head" | "audit" | "file">;

/** A mail to each of these people who has an account, with the way to the audit. */
const tellPeople = async (
  context: Context,
  { head, audit }: Told,
  { people, template, facts, page = "plan" }: Letter & Readonly<{ people: readonly string[] }>,
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
        url: `${env().PUBLIC_URL}/cases/${head.id}/audits/${audit.id}/${page}`,
      },
    });
};

/** A mail to everybody of the team. */
export const tellTeam = async (context: Context, told: Told, letter: Letter): Promise<void> =>
  tellPeople(context, told, { ...letter, people: told.file.members.map(({ personId }) => personId) });

/** A mail to those who are of the team now and were not before: each declares for itself (5.4.4.1). */
export const askDeclarations = async (
  context: Context,
  told: Told,
  named: readonly string[],
  facts: Letter["facts"],
): Promise<void> => {
  const before = new Set(told.file.members.map(({ personId }) => personId));
  const people = named.filter((personId) => !before.has(personId));
  await tellPeople(context, told, { template: "declaration-asked", page: "team", facts, people });
};

/** A mail to the leader, whose the plan is, and to the manager of the programme, whose the days and people are. */
export const tellLeaderAndManager = async (context: Context, told: Told, letter: Letter): Promise<void> => {
  const programme = await programmeStore.forCase(context.db, told.head.id);
  const leaders = told.file.members.filter(({ role }) => role === "leader").map(({ personId }) => personId);
  const people = [...leaders, ...(programme === null ? [] : [programme.managerPersonId])];
  await tellPeople(context, told, { ...letter, people });
};
