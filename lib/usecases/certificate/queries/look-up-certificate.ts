import { publicCertificateStore } from "@/lib/data/public-certificate-store";
import { NotFoundError } from "@/lib/data/errors";
import { certificateStatus } from "@/lib/domain/certificate/certificate-status";
import { lookUpForm } from "@/lib/domain/certificate/look-up-form";
import { accepted } from "@/lib/domain/outcome";
import { editionNamed } from "@/rules/schemes/registry";
import { criteriaNames } from "../../document/document-head";
import { defineQuery } from "../../framework/define-use-case";

/** The public register's word on one number: valid or not today, for whom, for what, until when (9.1). */
export const lookUpCertificate = defineQuery({
  name: "certificate.look-up",
  permission: "public",
  path: "/public/certificates/{number}",
  input: lookUpForm,
  async run({ db, today }, form) {
    const row = await publicCertificateStore.byKey(db, form.number);
    if (row === null) throw new NotFoundError("certificate");
    const edition = editionNamed(row.scheme, row.edition);
    const rules = edition?.ok === true ? edition.rules : null;
    return accepted({
      ...row,
      status: certificateStatus(row.lastDay, today),
      asOf: today,
      schemeName: rules?.title ?? null,
      criteria: rules === null ? row.criteria : criteriaNames(rules, row.criteria),
    });
  },
});
