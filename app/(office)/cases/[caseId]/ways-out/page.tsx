import { getTranslations } from "next-intl/server";
import { WayOut } from "@/components/case/way-out";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TERMINATION_GROUNDS, REPEATED_STAGES } from "@/lib/domain/case/way-out-forms";
import { read } from "@/lib/http/read";
import { readWaysOut } from "@/lib/usecases/case/queries/read-ways-out";
import { caseTitle } from "../case-title";

export const generateMetadata = caseTitle("wayOut.title");

type PageProps = Readonly<{ params: Promise<{ caseId: string }> }>;

export default async function WaysOutPage({ params }: PageProps) {
  const { caseId } = await params;
  const { stale, withdraw, terminate, repeat, reopen } = await read(readWaysOut, { caseId });
  const t = await getTranslations();
  const api = `/api/v1/cases/${caseId}`;
  const mayEnd = withdraw !== null || terminate !== null;
  return (
    <>
      <p className="mb-6 max-w-[70ch] text-muted">{t("wayOut.explain")}</p>
      {stale.length > 0 && (
        <div className="mb-6">
          <Callout kind="warn" title={t("wayOut.stale")}>
            <p>{t("wayOut.staleWhy")}</p>
            <ul className="list-disc pl-5">
              {stale.map((mark) => (
                <li key={mark.stage}>
                  {t(`case.rail.${mark.stage}`)} – {mark.reason}
                </li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
      {!mayEnd && repeat === null && reopen.length === 0 && <EmptyState title={t("wayOut.nothing")} />}
      {reopen.length > 0 && (
        <Section title={t("wayOut.reopen")}>
          <ul>
            {reopen.map(({ step, refusals }) => (
              <WayOut
                key={step}
                words={`step.${step}`}
                endpoint={`${api}/reopening`}
                body={{ step }}
                refusals={refusals}
              />
            ))}
          </ul>
        </Section>
      )}
      {repeat !== null && (
        <Section title={t("wayOut.repeat")}>
          <ul>
            {REPEATED_STAGES.map((stage) => (
              <WayOut
                key={stage}
                words={`stage.${stage}`}
                endpoint={`${api}/repetition`}
                body={{ stage }}
                refusals={repeat[stage]}
              />
            ))}
          </ul>
        </Section>
      )}
      {mayEnd && (
        <Section title={t("wayOut.end")}>
          <ul>
            {withdraw !== null && (
              <WayOut
                words="withdraw"
                endpoint={`${api}/withdrawal`}
                body={{}}
                refusals={withdraw}
                isDangerous
              />
            )}
            {terminate !== null &&
              TERMINATION_GROUNDS.map((ground) => (
                <WayOut
                  key={ground}
                  words={`terminate.${ground}`}
                  endpoint={`${api}/termination`}
                  body={{ ground }}
                  refusals={terminate}
                  isDangerous
                />
              ))}
          </ul>
        </Section>
      )}
    </>
  );
}
