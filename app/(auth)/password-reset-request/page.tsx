import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ResetRequestForm } from "@/components/account/reset-request-form";
import { PublicFrame } from "@/components/frame/public-frame";
import { readTheme } from "@/lib/i18n/theme";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("passwordResetRequest.title") };
}

export default async function PasswordResetRequestPage() {
  const t = await getTranslations("account.passwordResetRequest");
  return (
    <PublicFrame theme={await readTheme()} width="narrow" nouns={["account"]}>
      <h1 className="mb-2 text-xl">{t("title")}</h1>
      <p className="mb-6 text-muted">{t("why")}</p>
      <ResetRequestForm />
    </PublicFrame>
  );
}
