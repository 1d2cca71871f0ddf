import { publicCertificateStore } from "@/lib/data/public-certificate-store";
import { certificateNumberKey } from "@/lib/domain/certificate/certificate-number";
import { searchSpelling } from "@/lib/domain/certificate/certificate-search-text";
import { certificateStatus } from "@/lib/domain/certificate/certificate-status";
import {
  LEAST_CHARACTERS,
  REGISTER_COUNTED,
  REGISTER_PAGE,
  registerForm,
} from "@/lib/domain/certificate/register-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** The public register by number, holder, scope or whole credit code, paged by key; an empty question finds nothing. */
export const searchCertificates = defineQuery({
  name: "certificate.search",
  permission: "public",
  path: "/public/certificates",
  input: registerForm,
  async run({ db, today }, form) {
    const text = searchSpelling(form.q);
    if (text.length < LEAST_CHARACTERS) return accepted({ rows: [], next: null, previous: null, count: 0 });
    const asked = { form, text, key: certificateNumberKey(form.q), today };
    const { rows, ...links } = await publicCertificateStore.page(db, asked, REGISTER_PAGE);
    return accepted({
      rows: rows.map(({ number, name, nameEn, scope, scopeEn, firstDay, lastDay }) => ({
        ...{ number, name, nameEn, scope, scopeEn, firstDay, lastDay },
        status: certificateStatus({ firstDay, lastDay }, today),
      })),
      ...links,
      count: await publicCertificateStore.count(db, asked, REGISTER_COUNTED),
    });
  },
});
