import { route } from "@/lib/http/route";
import { keepDocumentTemplate } from "@/lib/usecases/document-template/keep-template";

export const POST = route(keepDocumentTemplate);
