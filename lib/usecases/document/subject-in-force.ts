import { factBasisStore } from "@/lib/data/fact-basis-store";
import type { Subject } from "@/lib/documents/kit/model";
import type { Context } from "../framework/context";

/** The subject of a paper of an audit: with the scope that a settlement adopted, where one did (5.6.2 c). */
export const subjectInForce = async (
  { db }: Pick<Context, "db">,
  caseId: string,
  subject: Subject,
): Promise<Subject> => ({ ...subject, ...(await factBasisStore.scopeInForce(db, caseId)) });
