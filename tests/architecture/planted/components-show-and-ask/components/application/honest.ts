import "react";
import "../../lib/domain/case";
import "../ui/button";
