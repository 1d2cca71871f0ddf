import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { CaseLine } from "@/components/case/case-columns";
import { CarriedTable, type CarriedMatter } from "@/components/desk/carried-table";
import { ToldTable, type ToldClock } from "@/components/desk/told-table";
import { DeskTable } from "@/components/desk/desk-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { Section } from "@/components/ui/section";
import { CASE_STANDINGS } from "@/lib/domain/case/case-standing";
import type { DeskForm } from "@/lib/domain/desk/desk-form";
import { tableAddress, tableValues, type TablePlace } from "@/lib/domain/list/table-query";

export type DeskFacts = Readonly<{
  today: string;
  isClient: boolean;
  applicantId: string | null;
  mine: readonly CaseLine[];
  overdue: readonly CaseLine[];
  others: readonly CaseLine[];
  /** Clocks the reader was reminded of. */
  told: readonly ToldClock[];
  carried: readonly CarriedMatter[];
  clientsToConfirm: readonly Readonly<{ id: string; name: string }>[];
  next: string | null;
}>;

type DeskProps = Readonly<{ desk: DeskFacts; form: DeskForm; place: TablePlace }>;

/** What waits for the reader, then what is late with others and why. */
export function Desk({ desk, form, place }: DeskProps) {
  const t = useTranslations("desk");
  const isAsked = form.q !== "" || form.stage !== "";
  const { mine, overdue, others, told, carried, clientsToConfirm, applicantId, today, next } = desk;
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
      <DeskFilters desk={desk} form={form} place={place} />
      <Section
        title={t("mine")}
        action={
          mine.length > 0 && (
            <Link className="link" href="/cases?turn=mine">
              {t("inList")}
            </Link>
          )
        }
      >
        <DeskTable
          caption={t("mine")}
          rows={mine}
          today={today}
          place={place}
          empty={
            isAsked ? (
              <NoMatch />
            ) : (
              <EmptyState
                title={t("nothingMine")}
                action={<LinkButton href="/cases">{t("allCases")}</LinkButton>}
              >
                {t(desk.isClient ? "nothingMineClient" : "nothingMineHint")}
              </EmptyState>
            )
          }
        />
      </Section>
      {told.length > 0 && (
        <Section title={t("told")}>
          <ToldTable rows={told} today={today} place={{ ...place, name: "told" }} />
        </Section>
      )}
      {carried.length > 0 && (
        <Section title={t("carried")}>
          <CarriedTable rows={carried} today={today} place={{ ...place, name: "carried" }} />
        </Section>
      )}
      {clientsToConfirm.length > 0 && (
        <Section
          title={t("clientsToConfirm")}
          action={
            <Link className="link" href="/clients?status=awaiting-confirmation">
              {t("inList")}
            </Link>
          }
        >
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
        <Section
          title={t("overdue")}
          action={
            <Link className="link" href="/cases?overdue=yes">
              {t("inList")}
            </Link>
          }
        >
          <DeskTable caption={t("overdue")} rows={overdue} today={today} place={place} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t("others")}>
          <DeskTable caption={t("others")} rows={others} today={today} place={place} />
        </Section>
      )}
      <Pagination next={next === null ? undefined : tableAddress(place, { after: next })} />
    </>
  );
}

function NoMatch() {
  const t = useTranslations("list");
  return <EmptyState title={t("noMatch")}>{t("noMatchHint")}</EmptyState>;
}

/** Fewer rows are seen at a glance. */
const WORTH_FILTERING = 5;

/** One question to everything on the desk; each table keeps the order asked for. */
function DeskFilters({ desk, form, place }: DeskProps) {
  const t = useTranslations();
  const { mine, overdue, others, carried, clientsToConfirm } = desk;
  const isAsked = form.q !== "" || form.stage !== "";
  const rows = [mine, overdue, others, carried, clientsToConfirm].flat();
  if (rows.length < WORTH_FILTERING && !isAsked) return null;
  const none = { q: "", stage: "", after: "" };
  return (
    <FilterBar
      key={tableAddress(place, {})}
      action={place.path}
      keep={tableValues(place, none)}
      clearHref={isAsked ? tableAddress(place, none) : undefined}
      search={{ name: "q", value: form.q, label: t("desk.search") }}
    >
      <FilterSelect
        name="stage"
        label={t("case.stageHeader")}
        value={form.stage}
        any={t("list.any")}
        options={CASE_STANDINGS.map((stage) => ({ value: stage, label: t(`case.stage.${stage}`) }))}
      />
    </FilterBar>
  );
}
