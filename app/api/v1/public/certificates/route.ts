import { route } from "@/lib/http/route";
import { searchCertificates } from "@/lib/usecases/certificate/queries/search-certificates";

export const GET = route(searchCertificates);
