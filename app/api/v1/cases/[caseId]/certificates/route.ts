import { route } from "@/lib/http/route";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { readCaseCertificate } from "@/lib/usecases/certificate/queries/read-case-certificate";

export const GET = route(readCaseCertificate);
export const POST = route(issueCertificate);
