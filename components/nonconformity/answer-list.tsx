import { useTranslations } from "next-intl";
import { Capitalised } from "@/components/ui/capitalised";
import { PlainDay } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Status } from "@/components/ui/status";
import type { JudgedPart } from "@/lib/domain/nonconformity/answer-part";
import type { NonconformityAnswer, NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";

type Files = readonly Readonly<{ id: string; name: string }>[];

type AnswerListProps = Readonly<{ file: NonconformityFile; files: Files }>;

/** Every round: what the client answered, what the team said of it. The newest first. */
export function AnswerList({ file, files }: AnswerListProps) {
  const t = useTranslations("nonconformity.answer");
  if (file.answers.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ol className="flex flex-col gap-6">
      {file.answers.toReversed().map((answer) => (
        <li key={answer.id}>
          <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
            {t("round", { number: answer.number })}
            <span className="text-sm font-normal text-muted">
              {answer.answeredBy} <PlainDay date={answer.answeredOn} />
            </span>
          </h3>
          <AnswerFacts answer={answer} files={files} />
          <Judgements file={file} answerId={answer.id} />
        </li>
      ))}
    </ol>
  );
}

function AnswerFacts({ answer, files }: Readonly<{ answer: NonconformityAnswer; files: Files }>) {
  const t = useTranslations("nonconformity.answer");
  const common = useTranslations("common");
  const own = files.filter(({ id }) => answer.evidenceFileIds.includes(id));
  const words = (["correction", "extentCheck", "cause", "correctiveAction"] as const).map((key) => ({
    key,
    term: t(key),
    value: <span className="break-words whitespace-pre-line">{answer[key]}</span>,
  }));
  const reopened = answer.reopened.map((part) => t(`part.${part}`)).join(common("listSeparator"));
  return (
    <DescriptionList
      items={[
        ...words,
        { key: "planned", term: t("plannedOn"), value: answer.plannedOn ?? "" },
        { key: "completed", term: t("completedOn"), value: answer.completedOn ?? "" },
        {
          key: "evidence",
          term: t("evidenceFiles"),
          value:
            own.length === 0 && answer.evidenceText === "" ? (
              ""
            ) : (
              <>
                {answer.evidenceText !== "" && <p className="whitespace-pre-line">{answer.evidenceText}</p>}
                <ul>
                  {own.map(({ id, name }) => (
                    <li key={id}>
                      <a className="text-accent hover:underline" href={`/api/v1/files/${id}`}>
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            ),
        },
        ...(reopened === ""
          ? []
          : [{ key: "reopened", term: t("reopenedParts"), value: `${reopened}　${answer.reopenReason}` }]),
      ]}
    />
  );
}

const TONES = { accepted: "ok", returned: "warn", verified: "ok" } as const;

function Judgements({ file, answerId }: Readonly<{ file: NonconformityFile; answerId: string }>) {
  const t = useTranslations("nonconformity");
  const own = file.judgements.filter((one) => one.answerId === answerId);
  return (
    <ul className="mt-2 flex flex-col gap-2">
      {own.map((one) => (
        <li key={one.id} className="border-l-2 border-edge pl-3">
          <span className="flex flex-wrap items-baseline gap-x-3">
            <Status tone={TONES[one.verdict]}>{t(`judgement.said.${one.verdict}`)}</Status>
            {one.way !== null && <span>{t(`way.${one.way}`)}</span>}
            <span className="text-sm text-muted">
              {t("judgement.by", { name: one.judgedBy, date: one.judgedOn })}
            </span>
          </span>
          {one.finding !== "" && <p className="break-words whitespace-pre-line">{one.finding}</p>}
          {one.verdict === "returned" && <JudgedParts parts={one.parts} />}
        </li>
      ))}
    </ul>
  );
}

/** Which parts of a returned answer stand, and why the others came back. */
function JudgedParts({ parts }: Readonly<{ parts: readonly JudgedPart[] }>) {
  const t = useTranslations("nonconformity.answer");
  const common = useTranslations("common");
  const standing = parts.filter(({ verdict }) => verdict === "accepted").map(({ part }) => t(`part.${part}`));
  if (standing.length === 0) return null;
  return (
    <>
      <ul className="mt-1">
        {parts
          .filter(({ verdict }) => verdict === "returned")
          .map(({ part, reason }) => (
            <li key={part} className="break-words whitespace-pre-line">
              <span className="font-medium">
                <Capitalised>{t(`part.${part}`)}</Capitalised>
              </span>
              　{reason}
            </li>
          ))}
      </ul>
      <p className="text-sm text-muted">{t("standing", { parts: standing.join(common("listSeparator")) })}</p>
    </>
  );
}
