export { downloadFaults as GET } from "@/lib/http/raw-files";
