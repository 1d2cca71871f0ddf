import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";
import { contentFromFile } from "@/lib/domain/certificate/content-from-file";
import type { Context } from "../framework/context";

/** What the certificate of a case would say by its file today. */
export const contentOfCase = async (
  { db }: Pick<Context, "db">,
  head: CaseHead,
): Promise<CertificateContent> => {
  const { content } = await applicationStore.submitted(db, head.id);
  return contentFromFile(content, await certificateStore.facts(db, head.id));
};
