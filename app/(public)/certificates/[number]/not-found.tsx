import { CertificateNotFound } from "@/components/certificate/certificate-not-found";

export default function NotFound() {
  return <CertificateNotFound />;
}
