import { useTranslations } from "next-intl";
import { Status, type Tone } from "@/components/ui/status";
import type { ClauseStatus } from "@/rules/schemes/clause-standing";

const TONES: Readonly<Record<ClauseStatus, Tone>> = {
  enforced: "ok",
  assisted: "info",
  recorded: "neutral",
  text: "neutral",
  off: "neutral",
  conflict: "warn",
  planned: "neutral",
};

/** How the product stands to a clause, in a word. */
export function ClauseStatusWord({ status }: Readonly<{ status: ClauseStatus }>) {
  const t = useTranslations("clause.statuses");
  return (
    <span className="text-sm">
      <Status tone={TONES[status]}>{t(status)}</Status>
    </span>
  );
}
