import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Desk } from "@/components/desk/desk";
import { read } from "@/lib/http/read";
import { readDesk } from "@/lib/usecases/desk/queries/read-desk";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

type PageProps = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>;

/** The home of everybody who is signed in. */
export default async function DeskPage({ searchParams }: PageProps) {
  const { after } = await searchParams;
  const given = typeof after === "string" && after.length <= 20 ? after : "";
  return <Desk desk={await read(readDesk, { after: given })} />;
}
