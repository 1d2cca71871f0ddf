import { route } from "@/lib/http/route";
import { makeDeclaration } from "@/lib/usecases/team/make-declaration";

export const POST = route(makeDeclaration);
