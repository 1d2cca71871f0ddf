import { useTranslations } from "next-intl";
import { PlainDay } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";

export type ReviewEntry = Readonly<{
  id: string;
  outcome: string;
  reviewer: string;
  applicationVersion: number;
  reviewedOn: string;
  reasons: string;
  supplementDueOn: string | null;
  answeredOn: string | null;
}>;

const TONES: Readonly<Record<string, "ok" | "warn" | "bad">> = {
  accept: "ok",
  supplement: "warn",
  refuse: "bad",
};

/** Every outcome, the newest first, with what was asked for and when it was answered. */
export function ReviewHistory({ entries }: Readonly<{ entries: readonly ReviewEntry[] }>) {
  const t = useTranslations("review");
  return (
    <Section title={t("history")}>
      {entries.length === 0 ? (
        <EmptyState title={t("historyEmpty")} />
      ) : (
        <Timeline
          label={t("history")}
          entries={entries.map((entry) => ({
            key: entry.id,
            when: <PlainDay date={entry.reviewedOn} />,
            tone: TONES[entry.outcome],
            title: (
              <>
                <span className="font-medium">{t(`outcomes.${entry.outcome}`)}</span>{" "}
                <span className="text-muted">
                  {entry.reviewer} · {t("version", { version: entry.applicationVersion })}
                </span>
              </>
            ),
            detail: (
              <>
                {entry.reasons !== "" && <p className="whitespace-pre-line">{entry.reasons}</p>}
                {entry.supplementDueOn !== null && (
                  <p className="text-muted">
                    {t("asked", { date: entry.reviewedOn, due: entry.supplementDueOn })}
                    {entry.answeredOn !== null && ` · ${t("answered", { date: entry.answeredOn })}`}
                  </p>
                )}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
