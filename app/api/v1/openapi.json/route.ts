import { openApiDocument } from "@/lib/http/openapi/document";

export const dynamic = "force-dynamic";

export const GET = (): Response => Response.json(openApiDocument());
