import { mailTokenStore } from "@/lib/data/mail-token-store";
import { inTransaction } from "@/lib/data/transaction";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import type { Actor } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import { COMPETENCE_FUNCTIONS, type PersonContent } from "@/lib/domain/person/person-form";
import { acceptInvitation } from "@/lib/usecases/account/accept-invitation";
import { inviteUser } from "@/lib/usecases/account/invite-user";
import { openFirstAccount } from "@/lib/usecases/account/open-first-account";
import { registerPerson } from "@/lib/usecases/person/register-person";
import { plainDate } from "@/rules/core/plain-date";
import { schemeIds } from "@/rules/schemes/registry";
import { OPENED } from "./body.data";
import { AUDITORS, STAFF } from "./people.data";
import { actorOf, play } from "./play";
import { DEMONSTRATION_PASSWORD } from "./sign-ins.data";

const opened = plainDate(OPENED);
const address = (account: string): string => `${account}@hengzhun.example`;

/** Accounts are opened the way people open them: by the link of the invitation. */
export const choosePassword = async (userId: string, on: string): Promise<void> => {
  const token = await inTransaction((tx) => mailTokenStore.create(tx, userId, "invitation"));
  await play(ANONYMOUS, on, acceptInvitation, { token, password: DEMONSTRATION_PASSWORD });
};

const employ = (name: string, nameEn: string, isFullTime: boolean): PersonContent => ({
  ...{ name, nameEn, isFullTime, isBodyStaff: true, canLead: false, practisesOnlyHere: true, phone: "" },
  ...{ activeFrom: plainDate("2025-07-15"), activeUntil: null },
  ...{ registrations: [], professionalCodes: [], competenceRecords: [] },
});

const competence = (roles: readonly Role[]): PersonContent["competenceRecords"] =>
  COMPETENCE_FUNCTIONS.filter((one) => roles.includes(one)).flatMap((one) =>
    schemeIds.map((scheme) => ({
      function: one,
      scheme,
      codes: [],
      assessedOn: opened,
      validTo: null,
      note: "",
    })),
  );

type Member = Readonly<{
  content: PersonContent;
  account: string | null;
  name: string;
  roles: readonly Role[];
}>;

const admit = async (administrator: Actor, { content, account, name, roles }: Member): Promise<void> => {
  const { id: personId } = await play(administrator, OPENED, registerPerson, { content });
  if (account === null) return;
  const email = address(account);
  const user = await play(administrator, OPENED, inviteUser, {
    email,
    name,
    roles: [...roles],
    personId,
    clientId: null,
  });
  await choosePassword(user.id, OPENED);
};

/** The first administrator, then the office, then the auditors, each with person, record and account. */
export const seedPeople = async (): Promise<Actor> => {
  const first = await play(ANONYMOUS, OPENED, openFirstAccount, { email: address("admin"), name: "江知秋" });
  await play(ANONYMOUS, OPENED, acceptInvitation, { token: first.token, password: DEMONSTRATION_PASSWORD });
  const administrator = await actorOf(address("admin"));
  for (const person of STAFF.filter(({ account }) => account !== "admin")) {
    const content = {
      ...employ(person.name, person.nameEn, person.isFullTime),
      competenceRecords: competence(person.roles),
    };
    await admit(administrator, { ...person, content });
  }
  for (const [index, auditor] of AUDITORS.entries()) {
    const { name, nameEn, isFullTime, isBodyStaff, canLead, status, account, codes, registers } = auditor;
    const number = (system: string) =>
      `2026-${status === "formal" ? "N1" : "N0"}${system}-${String(9_000_001 + index)}`;
    const validTo = plainDate(auditor.validTo);
    const content: PersonContent = {
      ...employ(name, nameEn, isFullTime),
      ...{ isBodyStaff, canLead },
      registrations: registers.map((system) => ({
        ...{ number: number(system), system, status, validTo },
        validFrom: plainDate("2026-01-01"),
      })),
      professionalCodes: schemeIds.flatMap((scheme) =>
        codes.map((code) => ({ scheme, code, validFrom: opened, validTo: null })),
      ),
    };
    await admit(administrator, { content, account, name, roles: ["auditor"] });
  }
  return administrator;
};
