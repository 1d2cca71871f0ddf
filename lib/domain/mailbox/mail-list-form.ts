import type { z } from "zod";
import { optionalLine } from "../fields";
import { dayFilter, listForm } from "../list/list-form";

/** How the local mailbox is asked for; `q`: a part of the address, the subject or the text. */
export const mailListForm = listForm(
  ["at", "recipient", "subject"],
  { sort: "at", direction: "desc" },
  { q: optionalLine(120), from: dayFilter, to: dayFilter },
);

export type MailListForm = z.output<typeof mailListForm>;
