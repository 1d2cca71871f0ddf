import { useTranslations } from "next-intl";
import { PlainDay } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Status } from "@/components/ui/status";
import type { NonconformityAnswer, NonconformityFile } from "@/lib/domain/nonconformity/nonconformity-file";

type Files = readonly Readonly<{ id: string; name: string }>[];

type AnswerListProps = Readonly<{
  file: NonconformityFile;
  files: Files;
  judges: Readonly<Record<string, string>>;
}>;

/** Every round: what the client answered, what the team said of it. The newest first. */
export function AnswerList({ file, files, judges }: AnswerListProps) {
  const t = useTranslations("nonconformity.answer");
  if (file.answers.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ol className="flex flex-col gap-6">
      {file.answers.toReversed().map((answer) => (
        <li key={answer.id}>
          <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
            {t("round", { number: answer.number })}
            <span className="text-sm font-normal text-muted">
              <PlainDay date={answer.answeredOn} />
            </span>
          </h3>
          <AnswerFacts answer={answer} files={files} />
          <Judgements file={file} answerId={answer.id} judges={judges} />
        </li>
      ))}
    </ol>
  );
}

function AnswerFacts({ answer, files }: Readonly<{ answer: NonconformityAnswer; files: Files }>) {
  const t = useTranslations("nonconformity.answer");
  const own = files.filter(({ id }) => answer.evidenceFileIds.includes(id));
  const words = (["correction", "extentCheck", "cause", "correctiveAction"] as const).map((key) => ({
    key,
    term: t(key),
    value: <span className="whitespace-pre-line">{answer[key]}</span>,
  }));
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
      ]}
    />
  );
}

const TONES = { accepted: "ok", returned: "warn", verified: "ok" } as const;

type JudgementsProps = Readonly<{
  file: NonconformityFile;
  answerId: string;
  judges: Readonly<Record<string, string>>;
}>;

function Judgements({ file, answerId, judges }: JudgementsProps) {
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
              {t("judgement.by", { name: judges[one.judgedByPersonId] ?? "", date: one.judgedOn })}
            </span>
          </span>
          {one.finding !== "" && <p className="whitespace-pre-line">{one.finding}</p>}
        </li>
      ))}
    </ul>
  );
}
