import "../domain/outcome";
