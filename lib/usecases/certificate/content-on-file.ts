import { certificateStore, type ContentConfirmation } from "@/lib/data/certificate-store";
import type { Db } from "@/lib/data/db";
import { StaleError } from "@/lib/data/errors";
import {
  CONTENT_ANSWERS,
  englishOf,
  type ContentAnswer,
  type PrepareContentForm,
} from "@/lib/domain/certificate/certificate-content";

type ContentOnFile = Readonly<{
  version: number;
  answer: ContentAnswer;
  latest: ContentConfirmation | null;
}>;

/** The content put before the client last, what the client said of it, and the version a form is made from. */
export const contentOnFile = async (db: Db, caseId: string): Promise<ContentOnFile> => {
  const latest = await certificateStore.latestConfirmation(db, caseId);
  const answer = CONTENT_ANSWERS.find((one) => one === (latest?.status ?? "none")) ?? "none";
  return { latest, answer, version: await certificateStore.contentVersion(db, caseId) };
};

/** Who wrote from an older content is shown the newer one and the client's answer, in the shape of the form. */
export const refuseStale = (
  { version, answer, latest }: ContentOnFile,
  form: Pick<PrepareContentForm, "version" | "answer">,
): void => {
  if (form.version === version && form.answer === answer) return;
  const words = latest === null ? {} : englishOf(latest.content);
  throw new StaleError("certificate content", version, { answer, ...words });
};
