import { route } from "@/lib/http/route";
import { lookUpCertificate } from "@/lib/usecases/certificate/queries/look-up-certificate";

export const GET = route(lookUpCertificate);
