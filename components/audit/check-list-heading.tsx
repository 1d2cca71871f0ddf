import { useTranslations } from "next-intl";
import type { CheckListGroup } from "@/lib/domain/audit/check-list";
import { formatMinutes } from "@/lib/i18n/format";

type PlaceHeadingProps = Readonly<{
  group: CheckListGroup;
  team: readonly Readonly<{ personId: string; name: string }>[];
}>;

/** Where the rows below are worked through, and when and by whom the plan has it. */
export function PlaceHeading({ group, team }: PlaceHeadingProps) {
  const t = useTranslations("conduct.notes");
  const [first] = group.rows;
  const visit = first?.visit ?? null;
  const people = [...new Set(group.rows.flatMap((row) => row.visit?.personIds ?? []))];
  const name = [group.siteName, group.unit].filter((part) => part !== "").join(" · ");
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-3 text-base font-semibold">
      {visit === null ? t("unplanned", { place: name }) : name === "" ? t("noUnit") : name}
      {visit !== null && (
        <span className="text-sm font-normal text-muted">
          {t("visit", {
            ...{ day: visit.date, from: formatMinutes(visit.startsAt), to: formatMinutes(visit.endsAt) },
            people: people
              .flatMap((id) => team.find(({ personId }) => personId === id)?.name ?? [])
              .join(t("separator")),
          })}
        </span>
      )}
      {group.isOwn && <span className="text-sm font-normal text-accent">{t("own")}</span>}
    </h3>
  );
}
