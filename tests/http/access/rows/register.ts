import { randomUUID } from "node:crypto";
import { prisma } from "@/lib/data/prisma";
import { personOf, teamedCase, uniqueEmail, waitingClient } from "../objects";
import { ANYBODY, CASE_READERS, OUT_OF_REACH, type Rows } from "../row";

const clientOf = (id: string) => () =>
  prisma().client.findUniqueOrThrow({ where: { id }, select: { status: true, version: true } });

const organisation = () => ({
  name: `远方 ${randomUUID()}`,
  country: "SG",
  creditCode: "",
  registrationCertificate: randomUUID(),
  address: "1 Example Road, Singapore",
  contact: "陈安",
  contactPhone: "",
});

const PERSON = {
  name: "林见",
  nameEn: "Lin Jian",
  isBodyStaff: true,
  isFullTime: true,
  canLead: false,
  practisesOnlyHere: true,
  phone: "",
  activeFrom: "2026-05-01",
  activeUntil: "",
  registrations: [],
  professionalCodes: [],
  competenceRecords: [],
};

/** Organisations and people. */
export const REGISTER_ROWS: Rows = {
  "client.register": {
    may: ANYBODY,
    arrange: async () => {
      // Registrations are counted per caller; this row registers more often than a person would.
      await prisma().rateCount.deleteMany();
      return {
        body: { ...organisation(), contactEmail: uniqueEmail(), userName: "陈安" },
        trace: () => prisma().client.count(),
      };
    },
  },
  "client.add": {
    may: ["administrator", "application-reviewer"],
    arrange: () =>
      Promise.resolve({
        body: { ...organisation(), contactEmail: "" },
        trace: () => prisma().client.count(),
      }),
  },
  "client.confirm": {
    may: ["administrator", "application-reviewer"],
    arrange: async () => {
      const clientId = await waitingClient();
      return { params: { clientId }, body: { version: 1 }, trace: clientOf(clientId) };
    },
  },
  "client.decline": {
    may: ["administrator", "application-reviewer"],
    arrange: async () => {
      const clientId = await waitingClient();
      return { params: { clientId }, body: { version: 1, reason: "查无此单位" }, trace: clientOf(clientId) };
    },
  },
  "client.read": {
    may: CASE_READERS,
    hidden: OUT_OF_REACH,
    arrange: async (house) => {
      await teamedCase(house);
      return { params: { clientId: house.actors.client.clientId ?? "" }, shows: "青禾" };
    },
  },
  "client.list": {
    may: CASE_READERS,
    blind: OUT_OF_REACH,
    arrange: async (house) => {
      await teamedCase(house);
      return { shows: "青禾" };
    },
  },
  "person.register": {
    may: ["administrator", "quality-manager"],
    arrange: () => Promise.resolve({ body: { content: PERSON }, trace: () => prisma().person.count() }),
  },
  "person.change": {
    may: ["administrator", "quality-manager"],
    arrange: async () => {
      const personId = await personOf("林见");
      return {
        params: { personId },
        body: { version: 1, content: { ...PERSON, phone: "010-5550 0101" } },
        trace: () =>
          prisma().person.findUniqueOrThrow({ where: { id: personId }, select: { version: true } }),
      };
    },
  },
  "person.read": {
    may: [
      "administrator",
      "application-reviewer",
      "programme-manager",
      "report-reviewer",
      "decision-maker",
      "quality-manager",
    ],
    arrange: async () => ({ params: { personId: await personOf("林见") }, shows: "林见" }),
  },
  "person.list": {
    may: [
      "administrator",
      "application-reviewer",
      "programme-manager",
      "report-reviewer",
      "decision-maker",
      "quality-manager",
    ],
    arrange: async () => {
      const name = `林见 ${randomUUID()}`;
      await personOf(name);
      return { query: { q: name }, shows: name };
    },
  },
};
