import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** Sentences that every client component may need; a page for strangers is sent no more than these. */
const BASE = ["common", "frame", "forms", "workflow", "units", "errors", "refusals"];

type MessagesProps = Readonly<{
  /** Further nouns for client components below, or "all" for pages where people work. */
  nouns?: readonly string[] | "all";
  children: ReactNode;
}>;

export async function Messages({ nouns = [], children }: MessagesProps) {
  const messages = await getMessages();
  const wanted =
    nouns === "all"
      ? messages
      : Object.fromEntries(Object.entries(messages).filter(([noun]) => [...BASE, ...nouns].includes(noun)));
  return <NextIntlClientProvider messages={wanted}>{children}</NextIntlClientProvider>;
}
