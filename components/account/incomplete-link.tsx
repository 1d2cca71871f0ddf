import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";

/** A link that lost its end on the way: what to do instead. */
export function IncompleteLink() {
  const t = useTranslations("account.link");
  return (
    <>
      <h1 className="mb-4 text-xl">{t("missing")}</h1>
      <p className="mb-6 text-muted">{t("missingWhy")}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/password-reset-request">{t("again")}</LinkButton>
        <LinkButton variant="quiet" href="/sign-in">
          {t("toSignIn")}
        </LinkButton>
      </div>
    </>
  );
}
