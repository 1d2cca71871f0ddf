import { getLocale, getTranslations } from "next-intl/server";
import { CheckList } from "@/components/audit/check-list";
import { find } from "@/lib/http/read";
import { readCheckList } from "@/lib/usecases/note/queries/read-check-list";
import { auditTitle } from "../../../case-title";

export const generateMetadata = auditTitle("conduct.tabs.notes");

type NotesPageProps = Readonly<{ params: Promise<{ caseId: string; auditId: string }> }>;

export default async function NotesPage({ params }: NotesPageProps) {
  const ids = await params;
  const list = await find(readCheckList, ids);
  const t = await getTranslations("conduct.notes");
  if (list === null) return <p className="text-muted">{t("hidden")}</p>;
  const { isOfSeveralPlaces, sites, ...view } = list;
  return <CheckList {...view} ids={ids} sites={isOfSeveralPlaces ? sites : []} locale={await getLocale()} />;
}
