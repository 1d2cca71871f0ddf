export { downloadAuditLog as GET } from "@/lib/http/raw-files";
