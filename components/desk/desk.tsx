import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { CaseLine } from "@/components/case/case-columns";
import { CarriedTable, type CarriedMatter } from "@/components/desk/carried-table";
import { DeskTable } from "@/components/desk/desk-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";

export type DeskFacts = Readonly<{
  today: string;
  isClient: boolean;
  applicantId: string | null;
  mine: readonly CaseLine[];
  overdue: readonly CaseLine[];
  others: readonly CaseLine[];
  carried: readonly CarriedMatter[];
  clientsToConfirm: readonly Readonly<{ id: string; name: string }>[];
  next: string | null;
}>;

/** What waits for the reader, then what is late with others and why. */
export function Desk({ desk }: Readonly<{ desk: DeskFacts }>) {
  const t = useTranslations("desk");
  const { mine, overdue, others, carried, clientsToConfirm, applicantId, today, next } = desk;
  return (
    <>
      <PageHeader
        title={t("title")}
        action={
          applicantId === null ? undefined : (
            <LinkButton href={`/clients/${applicantId}`} variant="primary">
              {t("apply")}
            </LinkButton>
          )
        }
      />
      <Section title={t("mine")}>
        <DeskTable
          caption={t("mine")}
          rows={mine}
          today={today}
          empty={
            <EmptyState
              title={t("nothingMine")}
              action={<LinkButton href="/cases">{t("allCases")}</LinkButton>}
            >
              {t(desk.isClient ? "nothingMineClient" : "nothingMineHint")}
            </EmptyState>
          }
        />
      </Section>
      {carried.length > 0 && (
        <Section title={t("carried")}>
          <CarriedTable rows={carried} today={today} />
        </Section>
      )}
      {clientsToConfirm.length > 0 && (
        <Section title={t("clientsToConfirm")}>
          <ul>
            {clientsToConfirm.map(({ id, name }) => (
              <li key={id} className="border-b border-line py-2">
                <Link className="link" href={`/clients/${id}`}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {overdue.length > 0 && (
        <Section title={t("overdue")}>
          <DeskTable caption={t("overdue")} rows={overdue} today={today} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t("others")}>
          <DeskTable caption={t("others")} rows={others} today={today} />
        </Section>
      )}
      <Pagination next={next === null ? undefined : `/?after=${encodeURIComponent(next)}`} />
    </>
  );
}
