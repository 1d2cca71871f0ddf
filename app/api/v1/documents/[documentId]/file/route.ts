export { downloadDocument as GET } from "@/lib/http/raw-files";
