import { useTranslations } from "next-intl";
import { Status, type Tone } from "@/components/ui/status";
import type { NonconformityStatus } from "@/lib/domain/nonconformity/nonconformity-machine";
import type { Grade } from "@/rules/findings/finding-rules";

const GRADE_TONES = { major: "bad", minor: "warn", improvement: "info" } as const satisfies Readonly<
  Record<Grade, Tone>
>;

export function GradeStatus({ grade }: Readonly<{ grade: Grade }>) {
  const t = useTranslations("nonconformity.grade");
  return <Status tone={GRADE_TONES[grade]}>{t(grade)}</Status>;
}

const STATUS_TONES = {
  raised: "warn",
  answered: "info",
  returned: "warn",
  accepted: "info",
  verified: "ok",
} as const satisfies Readonly<Record<NonconformityStatus, Tone>>;

/** The state in words; an improvement opportunity is noted and asks for nothing. */
export function NonconformityState(one: Readonly<{ grade: Grade; status: NonconformityStatus }>) {
  const t = useTranslations("nonconformity");
  if (one.grade === "improvement") return <Status>{t("noted")}</Status>;
  return <Status tone={STATUS_TONES[one.status]}>{t(`status.${one.status}`)}</Status>;
}
