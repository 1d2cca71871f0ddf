import { useTranslations } from "next-intl";
import { Status } from "@/components/ui/status";
import type { ClientState } from "@/lib/domain/client/client-list-form";

const TONES = { "awaiting-confirmation": "warn", confirmed: "ok", declined: "neutral" } as const;

export function ClientStatus({ status }: Readonly<{ status: ClientState }>) {
  const t = useTranslations("client.state");
  return <Status tone={TONES[status]}>{t(status)}</Status>;
}
