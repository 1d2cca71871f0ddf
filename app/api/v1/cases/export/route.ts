export { downloadCases as GET } from "@/lib/http/raw-files";
