import { route } from "@/lib/http/route";
import { readCertificateNumber } from "@/lib/usecases/setting/queries/read-certificate-number";
import { saveCertificateNumber } from "@/lib/usecases/setting/save-certificate-number";

export const GET = route(readCertificateNumber);
export const PUT = route(saveCertificateNumber);
