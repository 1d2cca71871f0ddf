import "../../components/ui/button";
