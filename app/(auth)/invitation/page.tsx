import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MailedLink, type MailedLinkSearch } from "@/components/account/mailed-link";
import { NewPasswordForm } from "@/components/account/new-password-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("invitation.title"), referrer: "no-referrer" };
}

export default async function InvitationPage({ searchParams }: MailedLinkSearch) {
  const t = await getTranslations("account");
  return (
    <MailedLink searchParams={searchParams} title={t("invitation.title")}>
      {(token) => (
        <NewPasswordForm
          token={token}
          endpoint="/api/v1/account/invitation"
          submitLabel={t("invitation.submit")}
          done={t("invitation.done")}
        />
      )}
    </MailedLink>
  );
}
