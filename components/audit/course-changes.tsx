import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Status } from "@/components/ui/status";
import type { CourseChange } from "@/lib/domain/audit/communication";
import { formatDateTime, formatMinutes } from "@/lib/i18n/format";

/** What took the audit another course, the first one first: nothing of it is changed later (5.5.3.2, 5.5.3.3). */
export function CourseChanges({ changes }: Readonly<{ changes: readonly CourseChange[] }>) {
  const t = useTranslations("conduct.talk");
  if (changes.length === 0) return <p className="text-muted">{t("noCourse")}</p>;
  const heard = (name: string, on: string, at: number) => `${name} · ${on} ${formatMinutes(at)}`;
  return (
    <ol>
      {changes.map((one) => (
        <li key={one.id} className="border-b border-line py-3">
          <p className="mb-2 flex flex-wrap items-center gap-x-4">
            <Status tone={one.action === "terminated" ? "bad" : "warn"}>{t(`action.${one.action}`)}</Status>
            <span>{t(`ground.${one.ground}`)}</span>
            <span className="text-sm text-muted">
              {t("recorded", { name: one.byName, time: formatDateTime(one.recordedAt) })}
            </span>
          </p>
          <DescriptionList
            items={[
              { key: "foundOn", term: t("foundOn"), value: one.foundOn },
              { key: "reason", term: t("reason"), value: one.reason },
              { key: "effect", term: t("effect"), value: one.effect },
              ...(one.scope === "" ? [] : [{ key: "scope", term: t("scope"), value: one.scope }]),
              { key: "decidedBy", term: t("decidedBy"), value: one.decidedBy },
              {
                key: "clientTold",
                term: t("clientTold"),
                value: heard(one.clientTold, one.clientToldOn, one.clientToldAt),
              },
              {
                key: "bodyTold",
                term: t("bodyTold"),
                value: heard(one.bodyTold, one.bodyToldOn, one.bodyToldAt),
              },
            ]}
          />
        </li>
      ))}
    </ol>
  );
}
