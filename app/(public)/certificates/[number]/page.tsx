import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CertificateNotFound } from "@/components/certificate/certificate-not-found";
import { PublicCertificate } from "@/components/certificate/public-certificate";
import { lookUpForm } from "@/lib/domain/certificate/look-up-form";
import { read } from "@/lib/http/read";
import { lookUpCertificate } from "@/lib/usecases/certificate/queries/look-up-certificate";

type PageProps = Readonly<{ params: Promise<{ number: string }> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = await getTranslations("certificate.public");
  return { title: t("of", { number: decodeURIComponent((await params).number).slice(0, 60) }) };
}

/** What anybody may know of one certificate. A number that cannot be one is told so; an unknown one is not found. */
export default async function CertificatePage({ params }: PageProps) {
  const number = decodeURIComponent((await params).number);
  if (!lookUpForm.safeParse({ number }).success) return <CertificateNotFound number={number} malformed />;
  const certificate = await read(lookUpCertificate, { number });
  return <PublicCertificate certificate={certificate} />;
}
