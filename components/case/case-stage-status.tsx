import { useTranslations } from "next-intl";
import { Status, type Tone } from "@/components/ui/status";
import type { CaseStanding } from "@/lib/domain/case/case-standing";

const TONES: Readonly<Partial<Record<CaseStanding, Tone>>> = {
  certified: "ok",
  expired: "warn",
  closed: "neutral",
};

/** Where a case stands, in a word, with icon. */
export function CaseStageStatus({ standing }: Readonly<{ standing: CaseStanding }>) {
  const t = useTranslations("case.stage");
  return <Status tone={TONES[standing] ?? "info"}>{t(standing)}</Status>;
}
