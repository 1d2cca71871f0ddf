import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { ExplainedNumber } from "@/components/workflow/explained-number";
import type { ClockWhy } from "@/lib/domain/case/clock-why";

type WhyThisDayProps = Readonly<{ date: string; why: ClockWhy }>;

/** A limit, underlined with dots: click or Enter shows what started the clock, each step to its day, what follows. */
export function WhyThisDay({ date, why }: WhyThisDayProps) {
  const { start, effect, steps, interpretations } = why;
  const t = useTranslations();
  const items = [
    ...(start === null
      ? []
      : [{ key: "start", term: t("clause.clock.start"), value: t(`clause.starts.${start}`) }]),
    ...(effect === null
      ? []
      : [{ key: "effect", term: t("workflow.clock.effect"), value: t(`workflow.clock.effects.${effect}`) }]),
  ];
  return (
    <ExplainedNumber
      value={date}
      title={t("workflow.clock.why", { date })}
      steps={steps}
      interpretations={interpretations}
    >
      {items.length > 0 && <DescriptionList items={items} />}
    </ExplainedNumber>
  );
}
