import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Calculator } from "@/components/calculator/calculator";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { currentMoment } from "@/lib/http/moment";
import { read } from "@/lib/http/read";
import { readCalendarYears } from "@/lib/usecases/calendar/queries/read-years";
import { calculatorStart } from "@/lib/domain/calculator/calculator-start";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("calculator"))("title") };
}

export default async function OfficeCalculatorPage() {
  const t = await getTranslations("calculator");
  const { today } = await currentMoment();
  const { years } = await read(readCalendarYears, {});
  return (
    <>
      <PageHeader title={t("title")} action={<LinkButton href="/rules">{t("back")}</LinkButton>}>
        {t("about")}
      </PageHeader>
      <Calculator {...calculatorStart(today)} addedYears={years} />
    </>
  );
}
