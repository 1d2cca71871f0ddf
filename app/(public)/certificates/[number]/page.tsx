import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CertificateNotFound } from "@/components/certificate/certificate-not-found";
import { PublicCertificate } from "@/components/certificate/public-certificate";
import { lookUpForm } from "@/lib/domain/certificate/look-up-form";
import { answerWith } from "@/lib/http/answer-status";
import { find } from "@/lib/http/read";
import { lookUpCertificate } from "@/lib/usecases/certificate/queries/look-up-certificate";

type PageProps = Readonly<{ params: Promise<{ number: string }> }>;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = await getTranslations("certificate.public");
  return { title: t("of", { number: decodeURIComponent((await params).number).slice(0, 60) }) };
}

/**
 * What anybody may know of one certificate. A number that cannot be one is a bad request, an unknown one is not
 * found; both are said in words, in the page itself.
 */
export default async function CertificatePage({ params }: PageProps) {
  const number = decodeURIComponent((await params).number);
  const isMalformed = !lookUpForm.safeParse({ number }).success;
  const certificate = isMalformed ? null : await find(lookUpCertificate, { number });
  if (certificate !== null) return <PublicCertificate certificate={certificate} />;
  if (!answerWith(isMalformed ? 400 : 404)) notFound();
  return <CertificateNotFound number={number} malformed={isMalformed} />;
}
