import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { Status, type Tone } from "@/components/ui/status";
import type { ReportSection } from "@/lib/domain/report/sections/report-sections";
import type { SectionState } from "@/lib/domain/report/section-state";

export type ListedSection = Readonly<{
  section: ReportSection;
  part: string;
  state: SectionState;
  savedBy: string | null;
  savedAt: string | null;
}>;

const TONES: Readonly<Record<SectionState, Tone>> = {
  empty: "neutral",
  begun: "info",
  complete: "ok",
  returned: "bad",
};

type SectionListProps = Readonly<{
  /** Address of the report. */
  base: string;
  sections: readonly ListedSection[];
  current?: ReportSection;
  /** At the side of a section: names and states alone. */
  narrow?: boolean;
}>;

/** The sections of the report in their order, each with how far it is and who saved it last. */
export function SectionList({ base, sections, current, narrow = false }: SectionListProps) {
  const t = useTranslations("report");
  const names = useTranslations("facts.section");
  return (
    <nav aria-label={t("contents")} data-print="none">
      <ol className="flex flex-col border-t border-line">
        {sections.map(({ section, part, state, savedBy, savedAt }) => (
          <li key={section} className="border-b border-line">
            <Link
              href={`${base}/${section}`}
              aria-current={section === current ? "page" : undefined}
              className={`target flex flex-wrap items-baseline gap-x-3 gap-y-1 px-2 py-2 hover:bg-hover ${section === current ? "bg-subtle font-semibold" : ""}`}
            >
              <span className="w-12 shrink-0 text-muted tabular-nums">{part}</span>
              <span className="min-w-0 flex-1">{names(section)}</span>
              {!narrow && savedBy !== null && savedAt !== null && (
                <span className="text-sm text-muted">
                  {savedBy} <Moment at={savedAt} />
                </span>
              )}
              <span className={narrow ? "text-sm" : ""}>
                <Status tone={TONES[state]}>{t(`states.${state}`)}</Status>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
