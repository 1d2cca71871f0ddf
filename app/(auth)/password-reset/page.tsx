import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MailedLink, type MailedLinkSearch } from "@/components/account/mailed-link";
import { NewPasswordForm } from "@/components/account/new-password-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("passwordReset.title"), referrer: "no-referrer" };
}

export default async function PasswordResetPage({ searchParams }: MailedLinkSearch) {
  const t = await getTranslations("account");
  return (
    <MailedLink searchParams={searchParams} title={t("passwordReset.title")}>
      {(token) => (
        <NewPasswordForm
          token={token}
          endpoint="/api/v1/account/password-reset"
          submitLabel={t("passwordReset.submit")}
          done={t("passwordReset.done")}
        />
      )}
    </MailedLink>
  );
}
