import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NonconformityBoard } from "@/components/nonconformity/nonconformity-board";
import { PageHeader } from "@/components/ui/page-header";
import { nonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { readListForm } from "@/lib/domain/list/list-form";
import { readListLook } from "@/lib/http/list-look";
import { read } from "@/lib/http/read";
import { listOpenNonconformities } from "@/lib/usecases/nonconformity/queries/list-open-nonconformities";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("nonconformity");
  return { title: t("boardTitle") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Nonconformities of every case in reach. */
export default async function NonconformityBoardPage({
  searchParams,
}: Readonly<{ searchParams: Promise<Search> }>) {
  const form = readListForm(nonconformityBoardForm, await searchParams);
  const page = await read(listOpenNonconformities, form);
  const t = await getTranslations("nonconformity");
  return (
    <>
      <PageHeader title={t("boardTitle")} />
      <NonconformityBoard form={form} page={page} look={await readListLook("nonconformities")} />
    </>
  );
}
