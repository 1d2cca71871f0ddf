import { getLocale, getTranslations } from "next-intl/server";
import { NotesEditor } from "@/components/audit/notes-editor";
import { read } from "@/lib/http/read";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("conduct.tabs.notes");

type NotesPageProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

export default async function NotesPage({ params }: NotesPageProps) {
  const ids = await params;
  const conduct = await read(readConduct, ids);
  const t = await getTranslations("conduct.notes");
  const { may, audit } = conduct;
  if (may.answer) return <p className="text-muted">{t("hidden")}</p>;
  const sites = new Map(
    conduct.plan?.rows.flatMap(({ siteId, siteName }) =>
      siteId === null ? [] : [[siteId, { id: siteId, name: siteName }] as const],
    ),
  );
  // Where the plan stays in one place there is nothing to choose.
  const places = new Set(conduct.plan?.rows.map(({ siteId }) => siteId));
  return (
    <NotesEditor
      ids={ids}
      clauses={conduct.clauses}
      notes={conduct.notes}
      units={conduct.units}
      sites={places.size > 1 ? [...sites.values()] : []}
      unnoted={conduct.unnoted}
      team={conduct.team}
      personId={conduct.personId}
      mayEditAll={may.lead}
      mayWrite={may.conduct && (audit.status === "opened" || audit.status === "closed")}
      isClosed={conduct.closing !== null}
      today={conduct.today}
      locale={await getLocale()}
    />
  );
}
