"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useCallback, useEffect, useId, useState } from "react";

/** What a form holds and the server does not: typed and not saved, or under way until the page shows it. */
export type Work = "unsaved" | "saving";

type Report = (form: string, work: Work | undefined) => void;

const ReportContext = createContext<Report>(() => undefined);
const WorkContext = createContext<ReadonlyMap<string, Work>>(new Map());

/** Where steps know of the saves they build on: a step taken beside an unsaved form would act on older content. */
export function PendingWork({ children }: Readonly<{ children: ReactNode }>) {
  const [works, setWorks] = useState<ReadonlyMap<string, Work>>(new Map());
  const report = useCallback<Report>((form, work) => {
    setWorks((before) => {
      if (before.get(form) === work) return before;
      const after = new Map(before);
      if (work === undefined) after.delete(form);
      else after.set(form, work);
      return after;
    });
  }, []);
  return (
    <ReportContext value={report}>
      <WorkContext value={works}>{children}</WorkContext>
    </ReportContext>
  );
}

/** Tells the steps of this page what a form of content still holds. */
export function useReportedWork(work: Work | undefined): void {
  const form = useId();
  const report = use(ReportContext);
  useEffect(() => {
    report(form, work);
    return () => {
      report(form, undefined);
    };
  }, [report, form, work]);
}

/** Why a step that acts on saved content must wait, one sentence each; empty when everything is saved. */
export function useAwaitedSaves(): readonly string[] {
  const t = useTranslations("forms.awaits");
  const works = new Set(use(WorkContext).values());
  if (works.has("saving")) return [t("saving")];
  return works.has("unsaved") ? [t("unsaved")] : [];
}
