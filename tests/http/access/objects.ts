import { randomInt, randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { prisma } from "@/lib/data/prisma";
import { acceptCase, issuedContract, openCase, submitCase } from "@/tests/support/case-path";
import { TODAY } from "@/tests/support/http/server";
import type { House } from "./house";

/** Puts an auditor into the team of the case, which is all that their reach asks for. */
export const assignAuditor = async (auditor: Actor, caseId: string): Promise<void> => {
  await prisma().audit.create({
    data: {
      caseId,
      kind: "stage1",
      position: 1,
      determinedHalfDays: 1,
      team: { create: { personId: auditor.personId ?? "", role: "leader" } },
    },
  });
};

/** A submitted case of `client`, with `auditor` in the team of its stage 1: both can be looked at for reach. */
export const teamedCase = async ({
  actors,
}: House): Promise<Readonly<{ caseId: string; number: string }>> => {
  const caseId = await submitCase(actors.client, TODAY);
  await assignAuditor(actors.auditor, caseId);
  const { number } = await prisma().certificationCase.findUniqueOrThrow({
    where: { id: caseId },
    select: { number: true },
  });
  return { caseId, number };
};

/** A form as it goes over the wire: what the path names is left out. */
export const body = (form: object, ...named: readonly string[]): Readonly<Record<string, unknown>> => {
  const inPath: readonly string[] = ["caseId", "auditId", ...named];
  return Object.fromEntries(Object.entries(form).filter(([key]) => !inPath.includes(key)));
};

export const openedCase = ({ actors }: House): Promise<string> => openCase(actors.client, TODAY);

export const submittedCase = ({ actors }: House): Promise<string> => submitCase(actors.client, TODAY);

export const acceptedCase = async (house: House): Promise<string> => {
  const caseId = await submittedCase(house);
  await acceptCase(house.actors["application-reviewer"], TODAY, caseId);
  return caseId;
};

export const caseWithContract = async (house: House) => {
  const caseId = await acceptedCase(house);
  return { caseId, version: await issuedContract(house.actors["application-reviewer"], TODAY, caseId) };
};

/** An account that nobody of the house uses, so that a row may disable or rename it. */
export const someUser = async (status = "active"): Promise<Readonly<{ userId: string; email: string }>> => {
  const email = `${randomUUID()}@example.com`;
  const user = await prisma().user.create({
    data: { email, name: "临时", status, createdAt: new Date(), roles: { create: { role: "finance" } } },
    select: { id: true },
  });
  return { userId: user.id, email };
};

/** An organisation that waits for confirmation. */
export const waitingClient = async (): Promise<string> => {
  const client = await prisma().client.create({
    data: {
      name: `待确认 ${randomUUID()}`,
      registrationCertificate: String(randomInt(1e9)),
      createdAt: new Date(),
    },
    select: { id: true },
  });
  return client.id;
};

export const uniqueEmail = (): string => `${randomUUID()}@example.com`;

/** A person of the body without an account. */
export const personOf = async (name: string): Promise<string> => {
  const person = await prisma().person.create({
    data: {
      number: `P-${randomUUID().slice(0, 8)}`,
      name,
      isBodyStaff: true,
      isFullTime: true,
      activeFrom: new Date(TODAY),
      createdAt: new Date(),
    },
    select: { id: true },
  });
  return person.id;
};
