import { route } from "@/lib/http/route";
import { judgePortfolio } from "@/lib/usecases/edition/queries/judge-portfolio";

export const GET = route(judgePortfolio);
