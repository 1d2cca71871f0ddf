import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { ClauseLink } from "@/components/workflow/clause-link";
import { ClockState } from "@/components/workflow/clock";

type Request = Readonly<{ askedOn: string; dueOn: string | null; text: string; answeredOn: string | null }>;

/** What the body asked for in writing, by when, and whether it was answered (5.3.2). */
export function SupplementRequest({ request, today }: Readonly<{ request: Request; today: string }>) {
  const t = useTranslations();
  const { askedOn, dueOn, text, answeredOn } = request;
  return (
    <div className="mb-6">
      <Callout kind={answeredOn === null ? "warn" : "success"} title={t("application.supplementTitle")}>
        <ul className="my-1 list-disc pl-5">
          {text.split("\n").map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="flex flex-wrap items-center gap-x-4">
          {t("review.asked", { date: askedOn, due: dueOn ?? "–" })}
          <ClauseLink clause="5.3.2" />
          {dueOn !== null && (
            <ClockState
              today={today}
              clock={{ key: "supplement", label: "", date: dueOn, metOn: answeredOn ?? undefined }}
            />
          )}
        </p>
      </Callout>
    </div>
  );
}
