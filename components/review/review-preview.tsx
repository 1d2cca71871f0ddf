"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { sendJson } from "@/components/forms/send-json";
import { CaseFigures } from "@/components/review/case-figures";
import { determination, type Determination, type ReviewedScheme } from "@/components/review/determination";
import { reviewChoices } from "@/lib/domain/review/review-choices";

const SILENCE = 300;

/** What the rules answer to the choices made so far; null until they answered, "failed" when they could not. */
export function useDetermination(caseId: string): Determination | "failed" | null {
  const [answer, setAnswer] = useState<Determination | "failed" | null>(null);
  const values: unknown = useWatch();
  const choices = reviewChoices.safeParse(values);
  const asked = choices.success ? JSON.stringify(choices.data) : null;
  useEffect(() => {
    let isLatest = true;
    const ask = async () => {
      if (asked === null) {
        setAnswer("failed");
        return;
      }
      const sent = await sendJson(`/api/v1/cases/${caseId}/review-preview`, "POST", JSON.parse(asked));
      if (!isLatest) return;
      const parsed = determination.safeParse(sent.kind === "done" ? sent.answer : undefined);
      setAnswer(parsed.success ? parsed.data : "failed");
    };
    const timer = setTimeout(() => void ask(), SILENCE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [asked, caseId]);
  return answer;
}

type ReviewPreviewProps = Readonly<{
  answer: Determination | "failed" | null;
  schemes: readonly ReviewedScheme[];
}>;

/** The reckoning beside the choices, recomputed as they are typed. */
export function ReviewPreview({ answer, schemes }: ReviewPreviewProps) {
  const t = useTranslations("review");
  return (
    <section aria-label={t("preview")} aria-live="polite" className="border-l-4 border-accent pl-4">
      <p className="mb-2 font-semibold">{t("preview")}</p>
      {answer === null && <p className="text-muted">{t("computing")}</p>}
      {answer === "failed" && <p className="text-bad">{t("previewFailed")}</p>}
      {answer !== null && answer !== "failed" && (
        <CaseFigures
          schemes={schemes}
          caseId={null}
          sampling={answer.sampling}
          days={[answer.manDays, ...answer.combined.map(({ manDays }) => manDays)]}
        />
      )}
    </section>
  );
}
