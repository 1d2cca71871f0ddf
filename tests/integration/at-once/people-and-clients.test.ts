import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { readAuditLog } from "@/lib/usecases/audit-log/queries/read-audit-log";
import { addClient } from "@/lib/usecases/client/add-client";
import { confirmClient } from "@/lib/usecases/client/confirm-client";
import { listClients } from "@/lib/usecases/client/queries/list-clients";
import { readClient } from "@/lib/usecases/client/queries/read-client";
import { changePerson } from "@/lib/usecases/person/change-person";
import { listPeople } from "@/lib/usecases/person/queries/list-people";
import { readPerson } from "@/lib/usecases/person/queries/read-person";
import { registerPerson } from "@/lib/usecases/person/register-person";
import { searchEverything } from "@/lib/usecases/search/queries/search-everything";
import { ABSENT, atOnce, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff } from "@/tests/support/house";

const TODAY = "2026-06-01";

let administrator: Actor;
let quality: Actor;
beforeEach(async () => {
  await resetDatabase();
  administrator = await makeStaff("管管", "administrator");
  quality = await makeStaff("秦质", "quality-manager");
});

const content = (name: string) => ({
  ...{ name, nameEn: "", isBodyStaff: true, isFullTime: true, canLead: true, practisesOnlyHere: true },
  ...{ phone: "", activeFrom: "2025-06-01", professionalCodes: [], competenceRecords: [] },
  registrations: [
    {
      number: "R-1001",
      system: "QMS",
      status: "formal" as const,
      validFrom: "2025-06-01",
      validTo: "2028-05-31",
    },
  ],
});

test("3(2): of two changes of one person at once one is kept; page, list, search and log tell it as one", async () => {
  const { id: personId } = expectAccepted(
    await act(quality, TODAY, registerPerson, { content: content("周平") }),
  );
  const asked = { as: administrator, on: TODAY } as const;
  const readings = [
    reading({
      ...{ ...asked, query: readPerson, form: { personId } },
      tells: ({ version, registrations }) => [version, registrations.length],
      before: [1, 1],
      after: [2, 0],
    }),
    reading({
      ...{ ...asked, query: listPeople, form: { q: "R-1001" } },
      tells: ({ rows }) => rows.length,
      ...{ before: 1, after: 0 },
    }),
    reading({
      ...{ ...asked, query: searchEverything, form: { q: "周平" } },
      tells: ({ results }) => results.length,
      ...{ before: 1, after: 0 },
    }),
    reading({
      ...{ ...asked, query: readAuditLog, form: {} },
      tells: ({ rows }) => rows.map(({ event }) => event),
      before: ["person.registered"],
      after: ["person.changed", "person.registered"],
    }),
  ];
  const change = (name: string) => () =>
    act(quality, TODAY, changePerson, {
      ...{ personId, version: 1, content: { ...content(name), registrations: [] } },
    });
  await readAround(readings, async () =>
    expect(await atOnce(change("周安"), change("周宁"))).toEqual(["done", "stale"]),
  );
  const client = await makeClient("青禾", "91350100M000100Y43");
  const closed = ["not-permitted", "not-permitted", "done", "not-permitted"];
  expect(await Promise.all(readings.map((one) => one.closedTo(client)))).toEqual(closed);
});

const organisation = {
  ...{
    name: "青禾农机有限公司",
    country: "CN",
    creditCode: "91350100M000100Y43",
    registrationCertificate: "",
  },
  ...{ address: "榕城市闽江大道 8 号", contact: "何苗", contactPhone: "0591-8000001" },
  contactEmail: "he.miao@example.com",
};

test("5.2: one organisation put on file by two people at once is on file once", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  const add = () => act(reviewer, TODAY, addClient, organisation);
  expect(await pressedTwice(add)).toEqual(["credit-code-taken", "done"]);
  expect(await atOnce(() => act(quality, TODAY, addClient, organisation))).toEqual(["not-permitted"]);
});

test("5.2: a registration is read as waiting or as confirmed, in the list with its counts as on its page", async () => {
  const reviewer = await makeStaff("申评", "application-reviewer");
  const own = await makeClient("青禾", "91350100M000100Y43");
  const clientId = own.clientId ?? "";
  await prisma().client.update({ where: { id: clientId }, data: { status: "awaiting-confirmation" } });
  const asked = { as: reviewer, on: TODAY } as const;
  const page = reading({
    ...asked,
    query: readClient,
    form: { clientId },
    tells: ({ status }) => status,
    ...{ before: "awaiting-confirmation", after: "confirmed" },
  });
  const list = reading({
    ...{ ...asked, query: listClients, form: {} },
    tells: ({ rows, counts }) => [rows.map(({ status }) => status), counts],
    before: [["awaiting-confirmation"], expect.objectContaining({ "awaiting-confirmation": 1 })],
    after: [["confirmed"], expect.objectContaining({ confirmed: 1 })],
  });
  await readAround([page, list], async () =>
    expectAccepted(await act(reviewer, TODAY, confirmClient, { clientId, version: 1 })),
  );
  const stranger = await makeClient("他人", "91350100M0001013XT");
  expect(await page.closedTo(stranger)).toBe(ABSENT);
});
