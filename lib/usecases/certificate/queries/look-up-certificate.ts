import { publicCertificateStore } from "@/lib/data/public-certificate-store";
import { NotFoundError } from "@/lib/data/errors";
import { certificateStatus } from "@/lib/domain/certificate/certificate-status";
import { lookUpForm } from "@/lib/domain/certificate/look-up-form";
import { accepted } from "@/lib/domain/outcome";
import { editionNamed, latestHeld, schemeHistory } from "@/rules/schemes/registry";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { criteriaNames } from "../../document/document-head";
import { defineQuery } from "../../framework/define-use-case";

/** The edition it was issued under; a certificate carried over names none, so its scheme is called as it is today. */
const rulesOf = ({
  scheme,
  edition,
}: Readonly<{ scheme: string; edition: string | null }>): SchemeRules | null => {
  if (edition !== null) {
    const found = editionNamed(scheme, edition);
    return found?.ok === true ? found.rules : null;
  }
  const history = schemeHistory(scheme);
  return history === null ? null : latestHeld(history);
};

/** The public register's word on one number: valid or not today, for whom, for what, until when (9.1). */
export const lookUpCertificate = defineQuery({
  name: "certificate.look-up",
  permission: "public",
  path: "/public/certificates/{number}",
  input: lookUpForm,
  async run({ db, today }, form) {
    const row = await publicCertificateStore.byKey(db, form.number);
    if (row === null) throw new NotFoundError("certificate");
    const rules = rulesOf(row);
    return accepted({
      ...row,
      status: certificateStatus(row, today),
      asOf: today,
      schemeName: rules?.title ?? null,
      // Those of a certificate carried over are kept in the words it was printed with.
      criteria: rules === null || row.edition === null ? row.criteria : criteriaNames(rules, row.criteria),
    });
  },
});
