import { route } from "@/lib/http/route";
import { listMail } from "@/lib/usecases/mailbox/queries/list-mail";

export const GET = route(listMail);
