import { randomUUID } from "node:crypto";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import type { UseCase } from "@/lib/usecases/framework/define-use-case";
import { perform } from "@/lib/usecases/framework/perform";
import { plainDate } from "@/rules/core/plain-date";
import type { Outcome } from "@/lib/domain/outcome";
import type { z } from "zod";

const OPENED = new Date("2026-04-20T01:00:00Z");
const SCHEME = "OLS/GZ-0071";

type Employment = Readonly<{ isFullTime?: boolean; isBodyStaff?: boolean; canLead?: boolean }>;

/** A person of the invented body with an account and one role, and the competence record the role asks for. */
export const makeStaff = async (name: string, role: Role, employment: Employment = {}): Promise<Actor> => {
  const person = await prisma().person.create({
    data: {
      number: `P-${randomUUID().slice(0, 8)}`,
      name,
      isBodyStaff: employment.isBodyStaff ?? true,
      isFullTime: employment.isFullTime ?? true,
      canLead: employment.canLead ?? false,
      activeFrom: OPENED,
      createdAt: OPENED,
      competenceRecords: { create: { function: role, scheme: SCHEME, codes: [], assessedOn: OPENED } },
    },
  });
  return makeUser(name, role, { personId: person.id });
};

/** The invented body says who it is; its papers cannot be issued before. One that has a name keeps it. */
export const nameBody = async (): Promise<void> => {
  const value = {
    name: "北京衡准认证有限公司",
    nameEn: "Beijing Hengzhun Certification Co., Ltd.",
    address: "北京市海淀区示例北路12号院4号楼9层",
    addressEn: "Floor 9, Building 4, 12 Shili North Road, Haidian District, Beijing",
    phone: "010-5550 0101",
    email: "service@hengzhun.example",
    website: "https://www.hengzhun.example",
    generalManager: "严守衡",
    approvalDigits: "777",
    approvalNumber: "CNCA-R-2020-777",
    bank: "示例银行北京海淀支行",
    bankAccount: "0200 0000 0000 0000 123",
  };
  // Fifty at once may name it.
  await prisma().setting.createMany({ data: [{ key: "body", value }], skipDuplicates: true });
};

/** A registered auditor with codes; status formal unless told otherwise. */
export const makeAuditor = async (
  name: string,
  auditor: Employment &
    Readonly<{ status?: "formal" | "intern"; codes: readonly string[]; validTo?: string }>,
): Promise<Actor> => {
  const actor = await makeStaff(name, "auditor", auditor);
  await prisma().person.update({
    where: { id: actor.personId ?? "" },
    data: {
      registrations: {
        create: {
          number: `R-${randomUUID().slice(0, 8)}`,
          system: "QMS",
          status: auditor.status ?? "formal",
          validFrom: OPENED,
          validTo: new Date(`${auditor.validTo ?? "2029-12-31"}T00:00:00Z`),
        },
      },
      professionalCodes: {
        create: auditor.codes.map((code) => ({ scheme: SCHEME, code, validFrom: OPENED })),
      },
    },
  });
  return actor;
};

/** A confirmed client organisation with one user. */
export const makeClient = async (name: string, creditCode: string): Promise<Actor> => {
  const client = await prisma().client.create({
    data: { name, creditCode, status: "confirmed", createdAt: OPENED },
  });
  return makeUser(`${name} 联系人`, "client", { clientId: client.id });
};

const makeUser = async (
  name: string,
  role: Role,
  side: Readonly<{ personId?: string; clientId?: string }>,
): Promise<Actor> => {
  const user = await prisma().user.create({
    data: {
      email: `${randomUUID()}@example.com`,
      name,
      status: "active",
      createdAt: OPENED,
      ...side,
      roles: { create: { role } },
    },
  });
  return {
    userId: user.id,
    name,
    email: user.email,
    locale: "zh-CN",
    roles: [role],
    personId: side.personId ?? null,
    clientId: side.clientId ?? null,
    scopes: null,
  };
};

/** Does one use case as `actor` on a day, the way the transport would: schema first. */
export const act = async <I extends z.ZodType, O>(
  actor: Actor,
  on: string,
  useCase: UseCase<I, O>,
  form: z.input<I>,
): Promise<Outcome<O>> =>
  perform(
    useCase,
    { actor, today: plainDate(on), now: new Date(`${on}T10:00:00Z`), requestId: randomUUID() },
    useCase.input.parse(form),
  );

/** The value of an outcome that the test needs to have been accepted. */
export const expectAccepted = <O>(outcome: Outcome<O>): O => {
  if (outcome.ok) return outcome.value;
  throw new Error(`Refused: ${JSON.stringify(outcome.refusals)}`);
};

/** The codes of a refusal; an accepted outcome gives none. */
export const refusalCodes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code);
