import { route } from "@/lib/http/route";
import { listDocuments } from "@/lib/usecases/document/queries/list-documents";

export const GET = route(listDocuments);
