import type { ReactNode } from "react";
import { CaseFrame } from "@/components/case/case-frame";
import { read } from "@/lib/http/read";
import { readCaseFrame } from "@/lib/usecases/case/queries/read-case-frame";

type CaseLayoutProps = Readonly<{ params: Promise<{ caseId: string }>; children: ReactNode }>;

export default async function CaseLayout({ params, children }: CaseLayoutProps) {
  const frame = await read(readCaseFrame, { caseId: (await params).caseId });
  return <CaseFrame frame={frame}>{children}</CaseFrame>;
}
