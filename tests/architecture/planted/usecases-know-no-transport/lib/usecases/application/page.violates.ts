import "../../../components/ui/button";
