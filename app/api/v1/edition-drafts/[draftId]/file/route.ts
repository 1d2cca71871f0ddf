export { downloadEdition as GET } from "@/lib/http/raw-files";
