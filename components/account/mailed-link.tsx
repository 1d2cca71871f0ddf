import type { ReactNode } from "react";
import { PublicFrame } from "@/components/frame/public-frame";
import { readTheme } from "@/lib/i18n/theme";
import { IncompleteLink } from "./incomplete-link";

export type MailedLinkSearch = Readonly<{
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}>;

type MailedLinkProps = MailedLinkSearch &
  Readonly<{
    title: string;
    /** The form that uses the link's token up. */
    children: (token: string) => ReactNode;
  }>;

/** A page that a link in a mail opens: its form, or what to do with an address that was cut short. */
export async function MailedLink({ searchParams, title, children }: MailedLinkProps) {
  const { token } = await searchParams;
  return (
    <PublicFrame theme={await readTheme()} width="narrow" nouns={["account"]}>
      {typeof token !== "string" ? (
        <IncompleteLink />
      ) : (
        <>
          <h1 className="mb-6 text-xl">{title}</h1>
          {children(token)}
        </>
      )}
    </PublicFrame>
  );
}
