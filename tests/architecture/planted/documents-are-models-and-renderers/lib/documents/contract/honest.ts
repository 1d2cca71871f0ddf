import "pdfkit";
import "../../domain/case";
