import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { read } from "@/lib/http/read";
import { readAuditHead } from "@/lib/usecases/audit/queries/read-audit-head";
import { readCaseFrame } from "@/lib/usecases/case/queries/read-case-frame";

/** Read once a request: the head of the page and the title of its tab tell the same case. */
export const caseHead = cache((caseId: string) => read(readCaseFrame, { caseId }));

export const auditHead = cache((caseId: string, auditId: string) => read(readAuditHead, { caseId, auditId }));

type CaseProps = Readonly<{ params: Promise<{ caseId: string }> }>;
type AuditProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

/** generateMetadata of a case's page, named by a message key: "认证决定 · C-2026-0001". */
export const caseTitle =
  (key: string) =>
  async ({ params }: CaseProps): Promise<Metadata> => {
    const t = await getTranslations();
    const { number } = await caseHead((await params).caseId);
    return { title: `${t(key)} · ${number}` };
  };

/** generateMetadata of an audit's page: "审核记录 · 第二阶段审核 · C-2026-0001". */
export const auditTitle =
  (key: string) =>
  async ({ params }: AuditProps): Promise<Metadata> => {
    const t = await getTranslations();
    const { caseId, auditId } = await params;
    const [{ number }, { kind }] = await Promise.all([caseHead(caseId), auditHead(caseId, auditId)]);
    return { title: [t(key), t(`conduct.kind.${kind}`), number].join(" · ") };
  };
