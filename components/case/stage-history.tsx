"use client";

import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { eventSentence } from "@/components/audit-log/entries-told";
import { readJson } from "@/components/forms/send-json";
import { HistoryList } from "@/components/workflow/history-list";
import { stageOfPage } from "@/components/case/stage-of-page";

const answer = z.object({
  entries: z.array(
    z.object({ id: z.string(), at: z.string(), who: z.string().nullable(), event: z.string() }),
  ),
  hasOlder: z.boolean(),
});

type Shown = Readonly<{ page: string; told: z.output<typeof answer> | "failed" }>;

/** Under every page of a stage: who did what there and when, asked for when it is opened. */
export function StageHistory({ caseId }: Readonly<{ caseId: string }>) {
  const t = useTranslations();
  const pathname = usePathname();
  const [shown, setShown] = useState<Shown>();
  const page = stageOfPage(caseId, pathname);
  if (page === null) return null;
  const read = async () => {
    const told = await readJson(`/api/v1/cases/${caseId}/stage-history?${page}`, answer);
    setShown({ page, told: told ?? "failed" });
  };
  const told = shown?.page === page ? shown.told : undefined;
  return (
    <details
      key={page}
      data-print="none"
      className="mt-10 border-t border-line pt-3"
      onToggle={(event) => {
        if (event.currentTarget.open) void read();
      }}
    >
      <summary className="target cursor-pointer font-medium">{t("history.ofStage")}</summary>
      <div className="mt-3">
        {told === undefined && <p role="status">{t("history.reading")}</p>}
        {told === "failed" && <p role="alert">{t("history.failed")}</p>}
        {typeof told === "object" && (
          <HistoryList
            entries={told.entries.map(({ event, ...entry }) => ({ ...entry, what: eventSentence(t, event) }))}
          />
        )}
        <Link className="mt-3 inline-block text-accent hover:underline" href={`/cases/${caseId}/history`}>
          {t(typeof told === "object" && told.hasOlder ? "history.wholeLonger" : "history.whole")}
        </Link>
      </div>
    </details>
  );
}
