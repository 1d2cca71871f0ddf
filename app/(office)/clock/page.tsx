import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClockForm } from "@/components/setting/clock-form";
import { PlainDay } from "@/components/ui/date";
import { PageHeader } from "@/components/ui/page-header";
import { read } from "@/lib/http/read";
import { readClock } from "@/lib/usecases/clock/queries/read-clock";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("clock"))("title") };
}

/** The day of the demonstration. */
export default async function ClockPage() {
  const { today, movedTo, isMovable, mayMove } = await read(readClock, {});
  const t = await getTranslations("clock");
  return (
    <>
      <PageHeader title={t("title")}>{t("explain")}</PageHeader>
      <p className="mb-4">
        {t("today")} <PlainDay date={today} />
      </p>
      {mayMove && <ClockForm movedTo={movedTo} />}
      {!isMovable && <p>{t("fixed")}</p>}
    </>
  );
}
