import { useTranslations } from "next-intl";
import { PlainDay } from "@/components/ui/date";
import { Status } from "@/components/ui/status";
import type { PlainDate } from "@/rules/core/plain-date";

type TeamSignature = Readonly<{ personId: string; name: string; role: string; signedOn: PlainDate | null }>;

/** Who of the team has signed what stands now. */
export function TeamSignatures({ signatures }: Readonly<{ signatures: readonly TeamSignature[] }>) {
  const t = useTranslations("report");
  const words = useTranslations("team.roles");
  return (
    <ul className="mb-4 flex flex-col gap-1">
      {signatures.map(({ personId, name, role, signedOn }) => (
        <li key={personId} className="flex flex-wrap gap-x-4">
          <span className="w-24">{name}</span>
          <span className="w-28 text-muted">{words.has(role) ? words(role) : role}</span>
          {signedOn === null ? (
            <Status>{t("unsigned")}</Status>
          ) : (
            <Status tone="ok">
              {t("signedBy")} <PlainDay date={signedOn} />
            </Status>
          )}
        </li>
      ))}
    </ul>
  );
}
