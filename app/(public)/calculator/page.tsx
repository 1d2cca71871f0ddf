import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Calculator } from "@/components/calculator/calculator";
import { Messages } from "@/components/frame/messages";
import { ConfirmedReadings } from "@/components/workflow/confirmed-readings";
import { ForStrangers } from "@/components/workflow/for-strangers";
import { currentMoment } from "@/lib/http/moment";
import { read } from "@/lib/http/read";
import { readCalendarYears } from "@/lib/usecases/calendar/queries/read-years";
import { readConfirmedInterpretations } from "@/lib/usecases/interpretation/queries/read-confirmed";
import { calculatorStart } from "@/lib/domain/calculator/calculator-start";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("calculator"))("title") };
}

const NOUNS = [
  "calculator",
  "clause",
  "steps",
  "warnings",
  "facts",
  "interpretation",
  "application",
  "nonconformity",
];

/** Anybody may see how the rules compute: no sign-in, nothing kept. */
export default async function PublicCalculatorPage() {
  const t = await getTranslations("calculator");
  const { today } = await currentMoment();
  const { years } = await read(readCalendarYears, {});
  const { confirmed } = await read(readConfirmedInterpretations, {});
  return (
    <div data-width="full">
      <h1 className="mb-2 text-xl">{t("title")}</h1>
      <p className="mb-6 max-w-[80ch] text-muted">{t("publicAbout")}</p>
      <Messages nouns={NOUNS}>
        <ForStrangers>
          <ConfirmedReadings confirmed={confirmed}>
            <Calculator {...calculatorStart(today)} addedYears={years} />
          </ConfirmedReadings>
        </ForStrangers>
      </Messages>
    </div>
  );
}
