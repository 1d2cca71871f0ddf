import { getTranslations } from "next-intl/server";
import { keptDraft } from "@/app/(office)/kept-draft";
import { ContractFacts } from "@/components/contract/contract-facts";
import { ContractForm } from "@/components/contract/contract-form";
import { IssueContract, RecordPayment, SignContract } from "@/components/contract/contract-steps";
import { SendSignedContract } from "@/components/contract/send-signed-contract";
import { EmptyState } from "@/components/ui/empty-state";
import { PaperList } from "@/components/document/paper-list";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { Search } from "@/lib/domain/list/table-query";
import { contractForm } from "@/lib/domain/contract/contract-form";
import { read } from "@/lib/http/read";
import { say } from "@/lib/i18n/say";
import { readContract } from "@/lib/usecases/contract/queries/read-contract";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("contract.title");

type PageProps = Readonly<{ params: Promise<{ caseId: string }>; searchParams: Promise<Search> }>;

export default async function ContractPage({ params, searchParams }: PageProps) {
  const page = await read(readContract, { caseId: (await params).caseId });
  const t = await getTranslations();
  const { caseId, clientName, contract, review, today } = page;
  if (review === null) return <EmptyState title={t("contract.waiting")} />;
  const draft = page.mayWrite
    ? await keptDraft(contractForm, { form: "contract", objectId: caseId, version: contract?.version ?? 0 })
    : null;
  return (
    <>
      <ContractFacts
        caseId={caseId}
        review={review}
        contract={contract}
        fees={page.fees}
        today={today}
        place={{ path: `/cases/${caseId}/contract`, search: await searchParams }}
        cancelPaymentsAt={page.mayCancelPayment ? `/api/v1/cases/${caseId}/payments` : null}
      />
      <PaperList title={t("contract.pdf")} papers={page.papers} />
      {page.maySendSigned && contract !== null && (
        <Section title={t("contract.sendTitle")}>
          <SendSignedContract caseId={caseId} version={contract.version} sentOn={contract.clientSentOn} />
        </Section>
      )}
      {page.mayWrite && (
        <Section title={t("contract.draftTitle")}>
          <ContractForm
            caseId={caseId}
            caseNumber={page.caseNumber}
            clientName={clientName}
            contract={contract}
            draft={draft}
          />
        </Section>
      )}
      {page.mayWrite && contract !== null && (
        <Section title={t("contract.issue")}>
          <IssueContract
            caseId={caseId}
            version={contract.version}
            blockedBy={page.blockedIssue.map((refusal) => (
              <span key={refusal.field ?? refusal.code}>
                {say(t, "refusals", refusal)} <ClauseLink clause={refusal.clause ?? ""} />
              </span>
            ))}
          />
        </Section>
      )}
      {page.mayWrite && contract?.status === "issued" && (
        <Section title={t("contract.signTitle")}>
          <SignContract
            caseId={caseId}
            version={contract.version}
            issuedOn={contract.issuedOn ?? today}
            today={today}
            clientSignatory={page.legalRepresentative}
          />
        </Section>
      )}
      {page.mayRecordPayment && (
        <Section title={t("contract.record")}>
          <RecordPayment caseId={caseId} clientName={clientName} today={today} />
        </Section>
      )}
    </>
  );
}
