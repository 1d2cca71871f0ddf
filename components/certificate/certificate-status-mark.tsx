import { useTranslations } from "next-intl";
import { Status } from "@/components/ui/status";
import type { CertificateStatus } from "@/lib/domain/certificate/certificate-status";

/** Valid, expired or not begun, in a word with its icon. */
export function CertificateStatusMark({ status }: Readonly<{ status: CertificateStatus }>) {
  const t = useTranslations("certificate.status");
  return <Status tone={status === "valid" ? "ok" : "bad"}>{t(status)}</Status>;
}
