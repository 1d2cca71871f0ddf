import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConfirmEmailForm } from "@/components/account/confirm-email-form";
import { MailedLink, type MailedLinkSearch } from "@/components/account/mailed-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("emailChange.title"), referrer: "no-referrer" };
}

export default async function EmailChangePage({ searchParams }: MailedLinkSearch) {
  const t = await getTranslations("account");
  return (
    <MailedLink searchParams={searchParams} title={t("emailChange.title")}>
      {(token) => <ConfirmEmailForm token={token} />}
    </MailedLink>
  );
}
