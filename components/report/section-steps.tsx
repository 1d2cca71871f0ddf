import { useTranslations } from "next-intl";
import type { ListedSection } from "@/components/report/section-list";
import { Link } from "@/components/ui/link";
import type { ReportSection } from "@/lib/domain/report/sections/report-sections";

type SectionStepsProps = Readonly<{
  base: string;
  sections: readonly ListedSection[];
  current: ReportSection;
}>;

/** To the section before, the contents, and the section after. */
export function SectionSteps({ base, sections, current }: SectionStepsProps) {
  const t = useTranslations("report");
  const names = useTranslations("facts.section");
  const at = sections.findIndex(({ section }) => section === current);
  const [before, after] = [sections[at - 1], sections[at + 1]];
  const link = "target text-accent underline";
  return (
    <p className="mb-4 flex flex-wrap justify-between gap-x-6 gap-y-1">
      {before === undefined ? (
        <span />
      ) : (
        <Link className={link} rel="prev" href={`${base}/${before.section}`}>
          ← {before.part} {names(before.section)}
        </Link>
      )}
      <Link className={link} href={base}>
        {t("contents")}
      </Link>
      {after === undefined ? (
        <span />
      ) : (
        <Link className={link} rel="next" href={`${base}/${after.section}`}>
          {after.part} {names(after.section)} →
        </Link>
      )}
    </p>
  );
}
