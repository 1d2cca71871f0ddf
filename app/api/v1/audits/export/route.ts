export { downloadAudits as GET } from "@/lib/http/raw-files";
