import { createHash } from "node:crypto";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { can } from "@/lib/domain/access/can";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";
import { contentTexts, type ContentTexts } from "@/lib/domain/certificate/content-correction";
import type { Refusal } from "@/lib/domain/outcome";
import { competenceRefusals } from "../decision/competence-refusals";
import type { Context } from "../framework/context";
import { contentOfCase } from "./content-of-case";

type OpenContent = Readonly<{
  content: CertificateContent;
  texts: ContentTexts;
  /** Of the texts as they read today: a form made from others is told apart. */
  sha256: string;
}>;

/** The content as the file and its corrections have it today, text by text. */
export const openContent = async (context: Pick<Context, "db">, head: CaseHead): Promise<OpenContent> => {
  const content = await contentOfCase(context, head);
  const texts = contentTexts(content);
  return { content, texts, sha256: createHash("sha256").update(canonicalJson(texts)).digest("hex") };
};

/**
 * What stands against this actor putting the content right: names, scope and sites were accepted at the review, so it
 * is its duty, apart from audit and decision, and asks for the reviewer's competence (2.2, 3(2)).
 */
export const correctorRefusals = async (
  context: Pick<Context, "actor" | "db" | "today">,
  head: CaseHead,
): Promise<readonly Refusal[]> => {
  const duty = can(context.actor, "application-review", await caseStore.duties(context.db, head.id));
  const lacking = await competenceRefusals(context, head, "application-reviewer");
  return [...(duty.ok ? [] : duty.refusals), ...lacking];
};
