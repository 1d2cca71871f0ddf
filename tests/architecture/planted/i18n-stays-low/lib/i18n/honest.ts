import "next-intl";
import "../domain/case";
