import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConfirmEmailForm } from "@/components/account/confirm-email-form";
import { IncompleteLink } from "@/components/account/incomplete-link";
import { PublicFrame } from "@/components/frame/public-frame";
import { readTheme } from "@/lib/i18n/theme";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("emailChange.title"), referrer: "no-referrer" };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function EmailChangePage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const { token } = await searchParams;
  const t = await getTranslations("account");
  return (
    <PublicFrame theme={await readTheme()} width="narrow" nouns={["account"]}>
      {typeof token !== "string" ? (
        <IncompleteLink />
      ) : (
        <>
          <h1 className="mb-6 text-xl">{t("emailChange.title")}</h1>
          <ConfirmEmailForm token={token} />
        </>
      )}
    </PublicFrame>
  );
}
