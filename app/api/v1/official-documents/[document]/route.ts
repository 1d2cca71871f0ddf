import { route } from "@/lib/http/route";
import { readOfficialDocument } from "@/lib/usecases/document-template/queries/read-official-document";

export const GET = route(readOfficialDocument);
