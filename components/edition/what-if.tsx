"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { z } from "zod";
import { WhatIfSumsShown } from "@/components/edition/what-if-sums";
import { WhatIfTable } from "@/components/edition/what-if-table";
import { readJson } from "@/components/forms/send-json";
import { Button, LinkButton } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Progress } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";
import { addWhatIf, NOTHING_JUDGED, type WhatIfRow, type WhatIfSums } from "@/lib/domain/edition/what-if-row";
import type { TablePlace } from "@/lib/domain/list/table-query";

type Page = Readonly<{
  rows: readonly WhatIfRow[];
  sums: WhatIfSums;
  next: string | null;
  of: number;
  version: number;
}>;

const answered = z.custom<Page>(
  (value) =>
    z.object({ rows: z.array(z.unknown()), sums: z.object({}), of: z.number() }).safeParse(value).success,
);

/** More rows nobody reads on a page; the sums count them all, and the workbook has them. */
const MOST = 1_000;

type Run = Readonly<{
  rows: readonly WhatIfRow[];
  sums: WhatIfSums;
  of: number | null;
  state: "running" | "done" | "failed" | "stale";
}>;

const BEGUN: Run = { rows: [], sums: NOTHING_JUDGED, of: null, state: "running" };

type WhatIfProps = Readonly<{ draftId: string; version: number; place: TablePlace }>;

/** Judges the portfolio page by page and shows what has come so far. */
export function WhatIf({ draftId, version, place }: WhatIfProps) {
  const t = useTranslations("edition.whatIf");
  const [round, setRound] = useState(0);
  const [run, setRun] = useState(BEGUN);
  useEffect(() => {
    let stopped = false;
    const isStopped = () => stopped;
    const judgeAll = async () => {
      let sofar = BEGUN;
      for (let from: string | null = ""; from !== null && !isStopped();) {
        const query: string = new URLSearchParams({ from }).toString();
        const page: Page | null = await readJson(
          `/api/v1/edition-drafts/${draftId}/what-if?${query}`,
          answered,
        );
        sofar = afterPage(sofar, page, version);
        if (!isStopped()) setRun(sofar);
        from = page === null || sofar.state === "stale" ? null : page.next;
      }
    };
    void judgeAll();
    return () => {
      stopped = true;
    };
  }, [draftId, version, round]);

  const again = (
    <Button
      onClick={() => {
        setRun(BEGUN);
        setRound((before) => before + 1);
      }}
    >
      {t("again")}
    </Button>
  );
  return (
    <>
      <Standing run={run} again={again} />
      {run.state === "done" && (run.of ?? 0) > 0 && (
        <>
          <Section
            title={t("summary")}
            action={
              <LinkButton
                href={`/api/v1/edition-drafts/${draftId}/what-if/export`}
                download
                icon={<Download aria-hidden className="size-4" />}
              >
                {t("export")}
              </LinkButton>
            }
          >
            <WhatIfSumsShown sums={run.sums} />
          </Section>
          <Section title={t("rows")}>
            {run.rows.length < run.sums.changed && (
              <Callout kind="warn">{t("kept", { count: run.rows.length, of: run.sums.changed })}</Callout>
            )}
            <WhatIfTable draftId={draftId} rows={run.rows} place={place} />
          </Section>
        </>
      )}
    </>
  );
}

const afterPage = (before: Run, page: Page | null, version: number): Run => {
  if (page === null) return { ...before, state: "failed" };
  if (page.version !== version) return { ...before, state: "stale" };
  return {
    rows: [...before.rows, ...page.rows].slice(0, MOST),
    sums: addWhatIf(before.sums, page.sums),
    of: page.of,
    state: page.next === null ? "done" : "running",
  };
};

function Standing({ run, again }: Readonly<{ run: Run; again: ReactNode }>) {
  const t = useTranslations("edition.whatIf");
  const { sums, of, state } = run;
  if (state === "failed" || state === "stale")
    return (
      <div className="flex flex-col items-start gap-3 py-4">
        <Callout kind="blocked" role="alert">
          {t(state)}
        </Callout>
        {again}
      </div>
    );
  if (state === "running")
    return (
      <div role="status" className="max-w-[560px] py-4">
        <Progress
          value={sums.judged}
          max={Math.max(1, of ?? 1)}
          label={t("running")}
          words={of === null ? t("running") : t("progress", { judged: sums.judged, of })}
        />
      </div>
    );
  return (
    <div className="flex flex-wrap items-center gap-4 py-4">
      <p role="status">{of === 0 ? t("empty") : t("done", { judged: sums.judged, changed: sums.changed })}</p>
      {again}
    </div>
  );
}
