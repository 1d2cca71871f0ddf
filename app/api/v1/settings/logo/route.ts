import { route } from "@/lib/http/route";
import { keepBodyLogo } from "@/lib/usecases/body-logo/keep-logo";
import { readBodyLogo } from "@/lib/usecases/body-logo/queries/read-logo";

export const GET = route(readBodyLogo);
export const POST = route(keepBodyLogo);
