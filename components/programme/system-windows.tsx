import { useLocale } from "next-intl";
import { RuleNumber } from "@/components/workflow/rule-number";
import { windowFigure } from "@/lib/domain/explanation/audit-figure";
import { ofSystem } from "@/lib/domain/explanation/clock-name";
import { windowOf, type CycleWindows } from "@/lib/domain/programme/windows";

type SystemWindowsProps = Readonly<{
  caseId: string;
  audit: Readonly<{ kind: string; position: number }>;
  systems: readonly (CycleWindows &
    Readonly<{ scheme: string; system: Readonly<{ zh: string; en: string }> }>)[];
}>;

/** Under the window that governs a joint audit those of each system by itself (6.1, 11.1). */
export function SystemWindows({ caseId, audit, systems }: SystemWindowsProps) {
  const locale = useLocale();
  const figure = windowFigure(audit);
  if (figure?.figure !== "window") return null;
  return systems.map(({ scheme, system, ...windows }) => {
    const window = windowOf(windows, audit);
    if (window === null) return null;
    return (
      <span key={scheme} className="block text-sm text-muted">
        {locale === "en" ? system.en : system.zh}{" "}
        <RuleNumber caseId={caseId} of={{ figure: "window", of: ofSystem(figure.of, scheme) }}>
          {window.from} – {window.to}
        </RuleNumber>
      </span>
    );
  });
}
