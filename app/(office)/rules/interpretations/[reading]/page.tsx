import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InterpretationPage } from "@/components/interpretation/interpretation-page";
import { read } from "@/lib/http/read";
import { readInterpretation } from "@/lib/usecases/interpretation/queries/read-interpretation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("interpretation"))("title") };
}

type PageProps = Readonly<{ params: Promise<{ reading: string }> }>;

/** One reading chosen by the software, and what the body said of it. */
export default async function Page({ params }: PageProps) {
  const reading = decodeURIComponent((await params).reading);
  return <InterpretationPage {...await read(readInterpretation, { reading })} />;
}
