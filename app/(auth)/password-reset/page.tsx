import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { IncompleteLink } from "@/components/account/incomplete-link";
import { NewPasswordForm } from "@/components/account/new-password-form";
import { PublicFrame } from "@/components/frame/public-frame";
import { readTheme } from "@/lib/i18n/theme";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("passwordReset.title"), referrer: "no-referrer" };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function PasswordResetPage({
  searchParams,
}: Readonly<{ searchParams: Promise<Search> }>) {
  const { token } = await searchParams;
  const t = await getTranslations("account");
  return (
    <PublicFrame theme={await readTheme()} width="narrow" nouns={["account"]}>
      {typeof token !== "string" ? (
        <IncompleteLink />
      ) : (
        <>
          <h1 className="mb-6 text-xl">{t("passwordReset.title")}</h1>
          <NewPasswordForm
            token={token}
            endpoint="/api/v1/account/password-reset"
            submitLabel={t("passwordReset.submit")}
            done={t("passwordReset.done")}
          />
        </>
      )}
    </PublicFrame>
  );
}
