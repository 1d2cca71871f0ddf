import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import { contentCorrectionStore } from "@/lib/data/content-correction-store";
import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";
import { withCorrections } from "@/lib/domain/certificate/content-correction";
import { contentFromFile } from "@/lib/domain/certificate/content-from-file";
import type { Context } from "../framework/context";

/** What the certificate of a case would say by its file today, with what was put right in it. */
export const contentOfCase = async (
  { db }: Pick<Context, "db">,
  head: CaseHead,
): Promise<CertificateContent> => {
  const { content } = await applicationStore.submitted(db, head.id);
  const said = contentFromFile(content, await certificateStore.facts(db, head.id));
  return withCorrections(said, await contentCorrectionStore.textsOf(db, head.id));
};
