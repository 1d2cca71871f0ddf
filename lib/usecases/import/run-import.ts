import { z } from "zod";
import { carriedCertificateStore } from "@/lib/data/carried-certificate-store";
import { clientStore } from "@/lib/data/client-store";
import { importStore } from "@/lib/data/import-store";
import { personStore } from "@/lib/data/person-store";
import type { ImportPlan } from "@/lib/domain/import/assess-import";
import { id } from "@/lib/domain/fields";
import { accepted, refused } from "@/lib/domain/outcome";
import type { Context } from "../framework/context";
import { defineUseCase } from "../framework/define-use-case";
import { readImport } from "./read-import";

export const importForm = z.object({ fileId: id });

const writeOrganisations = async (context: Context, rows: ImportPlan["organisations"]): Promise<void> => {
  for (const row of rows) {
    const clientId = await clientStore.create(context.db, { ...row, status: "confirmed", now: context.now });
    context.changed("client.imported", { kind: "client", id: clientId, after: { ...row } });
  }
};

const writePeople = async (context: Context, { people, registrations }: ImportPlan): Promise<void> => {
  for (const { number, content } of people) {
    const personId = await personStore.create(context.db, number, content, context.now);
    context.changed("person.imported", { kind: "person", id: personId, after: { number, ...content } });
  }
  for (const row of registrations) {
    const personId = await importStore.addRegistration(context.db, row);
    context.changed("registration.imported", { kind: "person", id: personId, after: { ...row } });
  }
};

const writeCertificates = async (
  context: Context,
  rows: ImportPlan["certificates"],
  sourceSha256: string,
): Promise<void> => {
  for (const row of rows) {
    const clientId = await importStore.clientIdByKey(context.db, row.client);
    const source = { clientId, sourceSha256, now: context.now };
    const certificateId = await carriedCertificateStore.create(context.db, row, source);
    context.changed("certificate.carried-over", {
      kind: "carried-certificate",
      id: certificateId,
      after: { ...row, sourceSha256 },
    });
  }
};

/**
 * Takes over what a body brings along: all rows in one transaction or none. What the file says and the database
 * already holds is passed over, so that a second run of the same file changes nothing.
 */
export const runImport = defineUseCase({
  name: "import.run",
  permission: "import:run",
  method: "POST",
  path: "/imports",
  input: importForm,
  async run(context, { fileId }) {
    await importStore.lock(context.db);
    const read = await readImport(context, fileId);
    if (!read.ok) return read;
    const { rows, plan, sha256 } = read.value;
    const faulty = rows.filter(({ status }) => status === "refused").length;
    if (faulty > 0) return refused({ code: "import-has-faults", facts: { count: faulty } });
    await writeOrganisations(context, plan.organisations);
    await writePeople(context, plan);
    await writeCertificates(context, plan.certificates, sha256);
    const existing = rows.filter(({ status }) => status === "exists").length;
    const written = rows.length - existing;
    if (written > 0) context.changed("import.run", { kind: "file", id: fileId, after: { sha256, written } });
    return accepted({ written, existing });
  },
});
