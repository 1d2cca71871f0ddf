import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Desk } from "@/components/desk/desk";
import { deskForm } from "@/lib/domain/desk/desk-form";
import { readListForm } from "@/lib/domain/list/list-form";
import type { Search } from "@/lib/domain/list/table-query";
import { read } from "@/lib/http/read";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

/** The home of everybody who is signed in. */
export default async function DeskPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const search = await searchParams;
  const form = readListForm(deskForm, search);
  return <Desk desk={await read(readDesk, form)} form={form} place={{ path: "/", search }} />;
}
