import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { conductStore } from "@/lib/data/conduct-store";
import { NotFoundError } from "@/lib/data/errors";
import { reportSectionStore } from "@/lib/data/report-section-store";
import { reportStore } from "@/lib/data/report-store";
import { id } from "@/lib/domain/fields";
import { sectionDifference } from "@/lib/domain/report/section-difference";
import { partOf, sectionsOf } from "@/lib/domain/report/sections/report-sections";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

const numbers = z.coerce.number().int().min(1).max(1_000);

/** A signed version of the report, and section by section what it changed of an earlier one (5.5.9.2). */
export const compareSigned = defineQuery({
  name: "report.compare-signed",
  permission: "report:read",
  path: "/cases/{caseId}/audits/{auditId}/report/signed/{number}",
  input: z.object({
    caseId: id,
    auditId: id,
    number: numbers,
    /** The version it is laid beside; without, the one before. */
    against: numbers.optional(),
  }),
  async run({ db }, form) {
    const head = await caseStore.head(db, form.caseId);
    const file = await conductStore.file(db, head.id, form.auditId);
    const report = await reportStore.onFile(db, file.id);
    const versions = report === null ? [] : await reportSectionStore.signed(db, report.id);
    const found = versions.find(({ number }) => number === form.number);
    if (found === undefined) throw new NotFoundError("signed report");
    const against = form.against ?? form.number - 1;
    const other = versions.find(({ number }) => number === against) ?? null;
    const { content, ...version } = found;
    return accepted({
      version,
      versions: versions.map(({ number }) => number),
      against: other === null ? null : { number: other.number, contentSha256: other.contentSha256 },
      sections: sectionsOf(file.kind).map((section) => ({
        ...{ section, part: partOf(section) },
        changes: other === null ? [] : sectionDifference(other.content[section], content[section]),
      })),
    });
  },
});
