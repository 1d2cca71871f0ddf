export { downloadNonconformities as GET } from "@/lib/http/raw-files";
