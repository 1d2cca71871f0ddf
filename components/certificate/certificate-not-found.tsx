import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Status } from "@/components/ui/status";

type NotFoundProps = Readonly<{ number?: string; malformed?: boolean }>;

/** Answered plainly: this number stands for no certificate of this body, or cannot stand for one. */
export function CertificateNotFound({ number, malformed }: NotFoundProps) {
  const t = useTranslations("certificate.public");
  const key = malformed === true ? "malformed" : "notFound";
  return (
    <>
      <h1 className="text-xl">
        <Status tone="bad">{t(`${key}.title`)}</Status>
      </h1>
      {number !== undefined && <p className="mt-2 font-medium break-all">{number.slice(0, 120)}</p>}
      <p className="mt-2 mb-6 max-w-[60ch]">{t(`${key}.text`)}</p>
      <LinkButton href="/certificates">{t("another")}</LinkButton>
    </>
  );
}
