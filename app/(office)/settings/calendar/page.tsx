import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CalendarYearForm } from "@/components/setting/calendar-year-form";
import { CalendarYears } from "@/components/setting/calendar-years";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { read } from "@/lib/http/read";
import { readCalendar } from "@/lib/usecases/calendar/queries/read-calendar";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings.calendar"))("title") };
}

/** The working days every clock counts by, and the next year's announcement. */
export default async function CalendarPage() {
  const { vendored, added } = await read(readCalendar, {});
  const t = await getTranslations("settings");
  const published = [...vendored.filter((one) => one.published), ...added].map(({ year }) => year);
  const next = Math.max(...published) + 1;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t("title"), href: "/settings" }]} />
      <PageHeader title={t("calendar.title")}>{t("calendar.explain")}</PageHeader>
      <Section title={t("calendar.years")}>
        <CalendarYears vendored={vendored} added={added} />
      </Section>
      <Section title={t("calendar.add")}>
        {/* A form of its own for each year that is next: what was typed for the one before is saved. */}
        <CalendarYearForm key={next} year={next} />
      </Section>
    </>
  );
}
