export { downloadMail as GET } from "@/lib/http/raw-files";
