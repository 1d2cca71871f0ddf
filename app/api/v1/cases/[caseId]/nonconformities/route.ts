import { route } from "@/lib/http/route";
import { listNonconformities } from "@/lib/usecases/nonconformity/queries/list-nonconformities";

export const GET = route(listNonconformities);
