import { useTranslations } from "next-intl";
import { Status } from "@/components/ui/status";

/** Valid or expired, in a word with its icon. */
export function CertificateStatusMark({ status }: Readonly<{ status: "valid" | "expired" }>) {
  const t = useTranslations("certificate.status");
  return <Status tone={status === "valid" ? "ok" : "bad"}>{t(status)}</Status>;
}
