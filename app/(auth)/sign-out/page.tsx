import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PublicFrame } from "@/components/frame/public-frame";
import { readTheme } from "@/lib/i18n/theme";
import { SignOut } from "./sign-out";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("signOut.title") };
}

/** Asks once more: a link alone (a prefetch, a picture on another site) must not sign anybody out. */
export default async function SignOutPage() {
  const t = await getTranslations("account");
  return (
    <PublicFrame theme={await readTheme()} width="narrow" nouns={["account"]}>
      <h1 className="mb-4 text-xl">{t("signOut.title")}</h1>
      <SignOut />
    </PublicFrame>
  );
}
