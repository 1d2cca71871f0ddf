import { publicCertificateStore } from "@/lib/data/public-certificate-store";
import { certificateNumberKey } from "@/lib/domain/certificate/certificate-number";
import { certificateStatus } from "@/lib/domain/certificate/certificate-status";
import { searchForm } from "@/lib/domain/certificate/look-up-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** Shorter than this a name finds half the register. */
const LEAST_CHARACTERS = 2;

/** The public register by number or name; an empty question finds nothing. */
export const searchCertificates = defineQuery({
  name: "certificate.search",
  permission: "public",
  path: "/public/certificates",
  input: searchForm,
  async run({ db, today }, { q, after }) {
    const name = q.normalize("NFKC").toLowerCase();
    if (name.length < LEAST_CHARACTERS) return accepted({ rows: [], next: null });
    const page = await publicCertificateStore.search(db, { name, key: certificateNumberKey(q), after });
    return accepted({
      rows: page.rows.map((row) => ({ ...row, status: certificateStatus(row, today) })),
      next: page.next,
    });
  },
});
