import { route } from "@/lib/http/route";
import { readApplicationVersion } from "@/lib/usecases/application/queries/read-application-version";

export const GET = route(readApplicationVersion);
