import type { ReactNode } from "react";
import { CaseFrame } from "@/components/case/case-frame";
import { ReadingsOf } from "@/components/workflow/confirmed-readings";
import { caseHead } from "./case-title";

type CaseLayoutProps = Readonly<{ params: Promise<{ caseId: string }>; children: ReactNode }>;

export default async function CaseLayout({ params, children }: CaseLayoutProps) {
  const frame = await caseHead((await params).caseId);
  const page = <CaseFrame frame={frame}>{children}</CaseFrame>;
  if (frame.rulesEdition === null) return page;
  return (
    <ReadingsOf scheme={frame.scheme} edition={frame.rulesEdition}>
      {page}
    </ReadingsOf>
  );
}
