import { useLocale, useTranslations } from "next-intl";
import { GradeStatus, NonconformityState } from "@/components/nonconformity/grade-status";
import { PlainDay } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import type { NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";
import { RuleNumber } from "@/components/workflow/rule-number";

type FactsProps = Readonly<{
  caseId: string;
  file: NonconformityFile;
  raisedBy: string;
  clauseTitle: Readonly<{ zh: string; en: string }> | null;
}>;

/** What the auditor found, and what the client says of it. */
export function NonconformityFacts({ caseId, file, raisedBy, clauseTitle }: FactsProps) {
  const t = useTranslations("nonconformity");
  const common = useTranslations("common");
  const title = useLocale() === "en" ? clauseTitle?.en : clauseTitle?.zh;
  const grounds = file.gradeCriteria.map((one) => t(`criterionChoice.${one}`)).join(common("listSeparator"));
  return (
    <DescriptionList
      items={[
        {
          key: "grade",
          term: t("gradeHeader"),
          value: (
            <RuleNumber caseId={caseId} of={{ figure: "grade", of: file.id }}>
              <GradeStatus grade={file.grade} />
            </RuleNumber>
          ),
        },
        {
          key: "state",
          term: t("state"),
          value: <NonconformityState grade={file.grade} status={file.status} />,
        },
        {
          key: "requirement",
          term: t("requirement"),
          value: `${file.criterion} ${file.clause} ${title ?? ""}`,
        },
        { key: "place", term: t("unit"), value: file.unit },
        { key: "process", term: t("process"), value: file.process },
        { key: "statement", term: t("statement"), value: <Words>{file.statement}</Words> },
        { key: "evidence", term: t("evidence"), value: <Words>{file.evidence}</Words> },
        { key: "grounds", term: t("criteria"), value: grounds },
        ...(file.gradeReason === ""
          ? []
          : [{ key: "reason", term: t("gradeReason"), value: <Words>{file.gradeReason}</Words> }]),
        {
          key: "raised",
          term: t("raisedOn"),
          value: (
            <>
              <PlainDay date={file.raisedOn} /> {raisedBy}
            </>
          ),
        },
        { key: "word", term: t("word.title"), value: <ClientWord file={file} /> },
      ]}
    />
  );
}

function Words({ children }: Readonly<{ children: string }>) {
  return <span className="break-words whitespace-pre-line">{children}</span>;
}

function ClientWord({ file }: Readonly<{ file: NonconformityFile }>) {
  const t = useTranslations("nonconformity.word");
  const word = file.clientConfirmedOn === null ? t("open") : t("confirmed", { date: file.clientConfirmedOn });
  return (
    <>
      <span className="font-medium">{file.clientDisagreement === null ? word : t("disagreed")}</span>
      {file.disagreements.length > 0 && (
        <ol className="mt-1 space-y-2" aria-label={t("disagree")}>
          {file.disagreements.map(({ number, disagreement, disagreedBy, disagreedOn, settledOn }) => (
            <li key={number}>
              <Words>{disagreement}</Words>
              <span className="block text-sm text-muted">
                {disagreedBy} · <PlainDay date={disagreedOn} />
                {settledOn !== null && ` · ${t("settled", { date: settledOn })}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
