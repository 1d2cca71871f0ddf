import type { ReactNode } from "react";
import { CaseFrame } from "@/components/case/case-frame";
import { caseHead } from "./case-title";

type CaseLayoutProps = Readonly<{ params: Promise<{ caseId: string }>; children: ReactNode }>;

export default async function CaseLayout({ params, children }: CaseLayoutProps) {
  const frame = await caseHead((await params).caseId);
  return <CaseFrame frame={frame}>{children}</CaseFrame>;
}
