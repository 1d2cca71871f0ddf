export { downloadLogo as GET } from "@/lib/http/raw-files";
