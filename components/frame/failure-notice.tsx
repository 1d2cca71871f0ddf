"use client";

import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/components/ui/button";

type FailureNoticeProps = Readonly<{ digest: string | undefined; onRetry: () => void }>;

/** A page that failed: what is safe, how to go on, and the reference the server's log holds. */
export function FailureNotice({ digest, onRetry }: FailureNoticeProps) {
  const t = useTranslations("frame");
  return (
    <div role="alert" className="mx-auto max-w-md px-4 py-16">
      <h1 className="text-xl">{t("failure.title")}</h1>
      <p className="mt-2 text-muted">{t("failure.text")}</p>
      {digest !== undefined && (
        <p className="mt-2 text-sm text-muted">{t("failure.reference", { digest })}</p>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button variant="primary" onClick={onRetry}>
          {t("failure.retry")}
        </Button>
        <LinkButton href="/">{t("notFound.home")}</LinkButton>
      </div>
    </div>
  );
}
