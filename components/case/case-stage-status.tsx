import { useTranslations } from "next-intl";
import { Status, type Tone } from "@/components/ui/status";
import type { CaseStage } from "@/lib/domain/case/case-machine";

const toneOf = (stage: CaseStage): Tone => {
  if (stage === "certified") return "ok";
  return stage === "closed" ? "neutral" : "info";
};

/** The stage of a case in a word, with icon. */
export function CaseStageStatus({ stage }: Readonly<{ stage: CaseStage }>) {
  const t = useTranslations("case.stage");
  return <Status tone={toneOf(stage)}>{t(stage)}</Status>;
}
