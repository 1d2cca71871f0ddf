import type { CaseHead } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import { contentCorrectionStore } from "@/lib/data/content-correction-store";
import { userStore } from "@/lib/data/user-store";
import { env } from "@/lib/env";
import type { Context } from "../framework/context";

type Part = "reviewer" | "preparer" | "decider" | "leader";

type Letter = Readonly<{
  template: "content-objected" | "decision-asked-again" | "decision-reopened" | "content-due-again";
  to: readonly Part[];
  page: "certificate" | "decision";
  /** What the client objects to, or why it is done anew. */
  reason: string;
}>;

/** Who has the next step after an objection to the content learns of it by mail, with the way there. */
export const tellContent = async (
  context: Context,
  head: CaseHead,
  { template, to, page, reason }: Letter,
): Promise<void> => {
  const people = await contentCorrectionStore.people(context.db, head.id);
  const personIds = to.flatMap((part) => people[part]);
  for (const { email, name, locale } of await userStore.activeOfPeople(context.db.tx, personIds))
    context.send("mail", {
      to: email,
      locale,
      template,
      facts: {
        ...{ reader: name, client: head.clientName, number: head.number, reason },
        url: `${env().PUBLIC_URL}/cases/${head.id}/${page}`,
      },
    });
};

/** Decided, with an objection still open: who put the content before the client does so again. */
export const tellContentDue = async (context: Context, head: CaseHead): Promise<void> => {
  const content = await certificateStore.latestConfirmation(context.db, head.id);
  if (content?.status !== "objected") return;
  const { remark: reason } = content;
  await tellContent(context, head, {
    ...{ template: "content-due-again", to: ["preparer"], page: "certificate", reason },
  });
};
