import { route } from "@/lib/http/route";
import { chooseDocumentTemplate } from "@/lib/usecases/document-template/choose-template";

export const POST = route(chooseDocumentTemplate);
